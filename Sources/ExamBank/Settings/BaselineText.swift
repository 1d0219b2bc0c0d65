import CertCore
import TextFormats

extension Baseline {
    /// The text of a baseline of some findings: a line for each, in an order of its own, so that
    /// the difference between two can be read.
    public static func bytes(of findings: [Finding]) -> [UInt8] {
        let rows = zip(findings, Fingerprint.all(of: findings))
            .filter { $0.0.code.canStand }
            .map { row(of: $0.0, $0.1) }
            .sorted { $0.lexicographicallyPrecedes($1) }
        var bytes = Array("{\n  \"format\": \"\(format)\",\n  \"findings\": [".utf8)
        for (index, row) in rows.enumerated() {
            bytes += Array((index == 0 ? "\n    " : ",\n    ").utf8) + row
        }
        return bytes + Array((rows.isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8)
    }

    private static func row(of finding: Finding, _ fingerprint: Fingerprint) -> [UInt8] {
        var members = [JSON.Member("document", .string(finding.document))]
        if let item = finding.subject, item != finding.document {
            members.append(JSON.Member("item", .string(item)))
        }
        if let other = finding.detail.other {
            members.append(JSON.Member("beside", .string(other.bank.text)))
        }
        members += [
            JSON.Member("code", .string(finding.code.rawValue)),
            JSON.Member("trail", .string(finding.trail)),
            JSON.Member("fingerprint", .string(fingerprint.hex)),
        ]
        return JSON.object(members).compact()
    }
}

extension FindingCode {
    /// Whether a baseline may let it stand: nobody knows what else is in a file that cannot be
    /// opened, and settings are mended at once.
    public var canStand: Bool {
        switch self {
        case .syntax, .unknownFormat, .newerFormat: false
        default: !rawValue.hasPrefix("G-")
        }
    }
}
