import CertCore
import TextFormats

/// Whether the numbers of core, general and auxiliary points that a bank or branch declares, as
/// published specifications do, are those of its leaves.
enum ImportanceCounts {
    typealias Counts = [AssessmentPoint.Importance: Int]

    private static let member = "importanceCounts"

    /// Reads what only this rule looks at: `{ "X": 12, "Y": 6, "Z": 2 }`.
    static func read(in object: inout ObjectReader) {
        _ = object.optional(
            member,
            .object { counts in
                for importance in AssessmentPoint.Importance.allCases {
                    _ = counts.optional(importance.rawValue, .integer(in: 0...10_000))
                }
            })
    }

    static func remarks(on bank: Document<BankFile>) -> [Remark] {
        var remarks: [Remark] = []
        check(bank.json.root, bank.value.points, bank, &remarks)
        return remarks
    }

    private static func check(
        _ node: JSONNode, _ points: [AssessmentPoint], _ bank: Document<BankFile>,
        _ remarks: inout [Remark]
    ) {
        if let place = node[member] {
            let declared = counts(in: place)
            let leaves = points.flatMap(\.leaves).compactMap(\.importance)
            let found = Counts(leaves.map { ($0, 1) }, uniquingKeysWith: +)
            if AssessmentPoint.Importance.allCases.contains(where: {
                declared[$0, default: 0] != found[$0, default: 0]
            }) {
                let fault = BankFault.importanceCounts(declared: declared, found: found)
                remarks.append(bank.remark(.bank(fault), at: place))
            }
        }
        guard let places = node["points"] else { return }
        for (point, place) in zip(points, places.elements) where !point.points.isEmpty {
            check(place, point.points, bank, &remarks)
        }
    }

    private static func counts(in node: JSONNode) -> Counts {
        var counts: Counts = [:]
        for importance in AssessmentPoint.Importance.allCases {
            counts[importance] = node[importance.rawValue]?.integer.map { Int($0) }
        }
        return counts
    }
}
