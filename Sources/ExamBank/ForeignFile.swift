import CertCore
import TextFormats

/// Files in a folder that are none of ours: other JSON, and reports and schemas that were written
/// there.
enum ForeignFile {
    /// Tells whether a file that could not be opened, for the reasons in `remarks`, never said that
    /// it is an exam file, nor looks like one.
    static func isForeign(_ file: SourceFile, _ remarks: [Remark]) -> Bool {
        if isLost(remarks) { return false }
        if let root = JSONDocument.reading(file.bytes).document?.root, looksOurs(root) {
            return false
        }
        for case .shape(.formatUnknown(let format, _, let nearest)) in remarks.map(\.detail) {
            return nearest == nil && !format.hasPrefix("certify-") || written.contains(format)
        }
        return mentions(jsonSchema, file.bytes) || !mentions(prefix, file.bytes)
    }

    /// Whatever it was, nobody can read it: a bank may have been emptied or saved as UTF-16.
    private static func isLost(_ remarks: [Remark]) -> Bool {
        remarks.contains { remark in
            switch remark.detail {
            case .shape(.syntax(.empty)), .shape(.syntax(.utf16)),
                .shape(.syntax(.byteOrderMark(.utf16BigEndian))),
                .shape(.syntax(.byteOrderMark(.utf16LittleEndian))):
                true
            default: false
            }
        }
    }

    /// Tells whether an object has what makes up one of our files, or names the schema of one.
    private static func looksOurs(_ root: JSONNode) -> Bool {
        guard root.kind == .object else { return false }
        if makings.contains(where: { $0.allSatisfy { root[$0] != nil } }) { return true }
        let schema = root["$schema"]?.string?.split(separator: "/").last
        return schema == "bank.schema.json" || schema == "scheme.schema.json"
    }

    /// Members that hardly anything else has together.
    private static let makings = [
        ["points", "items", "language"], ["parts", "steps", "decision"],
        ["tasks", "rubrics", "language"], ["courses", "language"], ["holidays", "makeUpDays"],
        ["bankDigest", "items"],
    ]

    /// What `certify validate` writes: reports, and baselines.
    static let written = ["certify-findings/1", Baseline.format]

    /// What a schema names as its own, `certify schema` among those who write one.
    private static let jsonSchema = Array("\"http://json-schema.org/".utf8)

    private static let prefix = Array("\"certify-".utf8)

    private static func mentions(_ text: [UInt8], _ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
    }
}
