/// Files in a folder that are none of ours: other JSON, and reports and schemas that were written
/// there.
enum ForeignFile {
    /// Tells whether a file that could not be opened, for the reasons in `remarks`, never said that
    /// it is an exam file.
    static func isForeign(_ file: SourceFile, _ remarks: [Remark]) -> Bool {
        for case .shape(.formatUnknown(let format, _, let nearest)) in remarks.map(\.detail) {
            return nearest == nil && !format.hasPrefix("certify-") || written.contains(format)
        }
        return mentions(jsonSchema, file.bytes) || !mentions(prefix, file.bytes)
    }

    /// What `certify validate` writes: reports, and baselines.
    private static let written = ["certify-findings/1", Baseline.format]

    /// What a schema names as its own, `certify schema` among those who write one.
    private static let jsonSchema = Array("\"http://json-schema.org/".utf8)

    private static let prefix = Array("\"certify-".utf8)

    private static func mentions(_ text: [UInt8], _ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
    }
}
