import Disk
import ExamBank

/// The exam files that come with the program.
enum Shipped {
    static let folder =
        #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        + "/ExamBanks/"

    static let paths = [
        "calendars/cn-2026.json", "calendars/cn-2027.json", "customer-service/courses.json",
        "customer-service/level-4/practical.json", "customer-service/level-4/theory-bank.json",
        "customer-service/level-4/scheme.json", "customer-service/level-4/scheme-new-staff.json",
        "customer-service/level-4/scheme-nine-steps.json",
    ]

    static func file(_ path: String) throws -> SourceFile {
        SourceFile(path: path, bytes: try File.read(folder + path, atMost: 1 << 24))
    }

    static func all() throws -> [SourceFile] { try paths.map(file) }
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
