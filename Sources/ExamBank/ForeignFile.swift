/// Files in a folder that are none of ours: other JSON, and reports that were written there.
enum ForeignFile {
    /// Tells whether a file that could not be opened, for the reasons in `remarks`, never said that
    /// it is an exam file.
    static func isForeign(_ file: SourceFile, _ remarks: [Remark]) -> Bool {
        for case .shape(.formatUnknown(let format, _, let nearest)) in remarks.map(\.detail) {
            return nearest == nil && !format.hasPrefix("certify-") || written.contains(format)
        }
        return !mentionsFormat(file.bytes)
    }

    /// What `certify validate` writes: reports, and baselines.
    private static let written = ["certify-findings/1", Baseline.format]

    private static let prefix = Array("\"certify-".utf8)

    private static func mentionsFormat(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0] == prefix[0] && bytes[$0...].starts(with: prefix) }
    }
}
