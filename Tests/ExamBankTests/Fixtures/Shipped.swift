import Disk
import ExamBank
import TestKit

/// The exam files that come with the program.
enum Shipped {
    private static let folder = "ExamBanks"

    static func file(_ path: String) throws -> SourceFile {
        let place = PackageFolder.path(to: Path.join(folder, path))
        return SourceFile(path: path, bytes: try File.read(place, atMost: 1 << 24))
    }

    static func all() throws -> [SourceFile] {
        try PackageFolder.files(in: folder, ending: ".json").map(file)
    }

    static func asset(_ path: String, of bank: String) -> SourceFile? {
        try? file(Path.join(Path.parent(bank), path))
    }

    /// What one level's schemes are made of.
    static func files(of level: Int) throws -> [SourceFile] {
        try all().filter { !$0.path.contains("/level-") || $0.path.contains("/level-\(level)/") }
    }
}

extension Catalogue {
    /// What was found, one line each: for a failing test to show.
    var told: [String] { told(but: []) }

    func told(but codes: [FindingCode]) -> [String] {
        findings.filter { !codes.contains($0.code) }.map {
            "\($0.severity) \($0.file)\($0.pointer) \($0.detail)"
        }
    }
}
