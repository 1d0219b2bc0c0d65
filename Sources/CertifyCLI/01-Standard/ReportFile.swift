import Arguments
import Disk
import Documents

/// A file to write a report to: `sarif=certify.sarif`.
struct ReportFile: Hashable, Sendable {
    var format: FindingsFormat
    var path: String

    /// `json=-` asks for what `--format json` does.
    var isStandardOutput: Bool { path == "-" }

    /// As it was written.
    private var option: String { "--output \(format.rawValue)=\(path)" }

    /// Refuses two reports at one place, of which the first would be lost.
    static func refuseClashes(
        _ files: [ReportFile], format: FindingsFormat?, baseline: String?
    ) throws {
        var users: [String: String] = [:]
        func claim(_ path: String, _ option: String) throws {
            let place = path == "-" ? path : try Path.lexical(path)
            if let other = users.updateValue(option, forKey: place) {
                throw ArgumentsError.conflicting([other, option])
            }
        }
        if format != nil { try claim("-", "--format") }
        if let baseline { try claim(baseline, "--write-baseline") }
        for file in files { try claim(file.path, file.option) }
    }
}

extension ValueReader where Value == ReportFile {
    static let reportFile = ValueReader(listing: formats.map { Word($0 + "=") }) { text in
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let format = FindingsFormat(rawValue: String(parts[0])) else {
            throw ValueFault.unknown(String(parts[0]), among: formats)
        }
        guard parts.count == 2, !parts[1].isEmpty else { throw ValueFault.malformed }
        return ReportFile(format: format, path: String(parts[1]))
    }

    private static var formats: [String] { FindingsFormat.allCases.map(\.rawValue) }
}
