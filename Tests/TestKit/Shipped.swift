import Disk
public import ExamBank

/// The exam files that come with the program.
public enum Shipped {
    private static let folder = "ExamBanks"

    /// The file at a path from the folder of all.
    public static func file(_ path: String) throws -> SourceFile {
        let place = PackageFolder.path(to: Path.join(folder, path))
        return SourceFile(path: path, bytes: try File.read(place, atMost: 1 << 24))
    }

    public static func files(_ paths: [String]) throws -> [SourceFile] { try paths.map(file) }

    public static func all() throws -> [SourceFile] {
        try files(PackageFolder.files(in: folder, ending: ".json"))
    }

    /// What a bank there shows.
    public static func asset(_ path: String, of bank: String) -> SourceFile? {
        try? file(Path.join(Path.parent(bank), path))
    }

    /// What one level's schemes are made of.
    public static func files(of level: Int) throws -> [SourceFile] {
        try all().filter { !$0.path.contains("/level-") || $0.path.contains("/level-\(level)/") }
    }

    /// What one scheme of level 4 is made of.
    ///
    /// - Parameter scheme: the name of its file.
    public static func level4(scheme: String) throws -> [SourceFile] {
        let level = "customer-service/level-4/"
        return try files([
            "calendars/cn-2026.json", "calendars/cn-2027.json", "customer-service/courses.json",
            level + "practical.json", level + "theory-bank.json", level + scheme,
        ])
    }
}
