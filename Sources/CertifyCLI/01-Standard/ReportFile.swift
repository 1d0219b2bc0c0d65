import Arguments
import Documents

/// A file to write a report to: `sarif=certify.sarif`.
struct ReportFile: Hashable, Sendable {
    var format: FindingsFormat
    var path: String
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
