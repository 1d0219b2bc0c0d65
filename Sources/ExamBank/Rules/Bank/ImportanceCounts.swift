import CertCore
import TextFormats

/// Whether the numbers of core, general and auxiliary points that a bank or branch declares, as
/// published specifications do, are those of its leaves.
enum ImportanceCounts {
    typealias Counts = [AssessmentPoint.Importance: Int]

    private static let member = "importanceCounts"
    private static let numbers = 0...10_000

    /// Reads what only this rule looks at: `{ "X": 12, "Y": 6, "Z": 2 }`.
    static func read(in object: inout ObjectReader) {
        _ = object.optional(
            member,
            .object { counts in
                for importance in AssessmentPoint.Importance.allCases {
                    _ = counts.optional(importance.rawValue, .integer(in: numbers))
                }
            })
    }

    static func remarks(on bank: Document<BankFile>) -> [Remark] {
        var remarks: [Remark] = []
        check(bank.json.root, bank, &remarks)
        return remarks
    }

    /// Returns how many leaves of each importance there are under a point, or in the bank; nil where
    /// that of one could not be read.
    @discardableResult
    private static func check(
        _ node: JSONNode, _ bank: Document<BankFile>, _ remarks: inout [Remark]
    ) -> Counts? {
        guard let points = node["points"] else {
            return node["importance"]?.string
                .flatMap(AssessmentPoint.Importance.init).map { [$0: 1] }
        }
        guard points.kind == .array else { return nil }
        var found: Counts? = [:]
        for point in points.elements {
            let below = check(point, bank, &remarks)
            found = below.flatMap { found?.merging($0, uniquingKeysWith: +) }
        }
        if let found, let place = node[member], let declared = counts(in: place) {
            let isSame = AssessmentPoint.Importance.allCases.allSatisfy {
                declared[$0, default: 0] == found[$0, default: 0]
            }
            let fault = BankFault.importanceCounts(declared: declared, found: found)
            if !isSame { remarks.append(bank.remark(.bank(fault), at: place)) }
        }
        return found
    }

    /// Nil where one of the numbers could not be read.
    private static func counts(in node: JSONNode) -> Counts? {
        var counts: Counts = [:]
        for member in node.members where !ObjectReader.isFree(member) {
            guard let importance = AssessmentPoint.Importance(rawValue: member.name),
                let number = member.value.integer, numbers.contains(Int(number))
            else { return nil }
            counts[importance] = Int(number)
        }
        return node.kind == .object ? counts : nil
    }
}
