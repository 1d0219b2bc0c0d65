import CertCore
import TextFormats

/// Whether the points' weights add up and each has a name of its own.
enum PointRules {
    static func remarks(on bank: Document<BankFile>) -> [Remark] {
        weights(bank) + repeated(bank)
    }

    private static func weights(_ bank: Document<BankFile>) -> [Remark] {
        // The weight of a point that is there twice counts twice.
        guard Set(bank.value.points.map(\.id)).count == bank.value.points.count else { return [] }
        let sum = bank.value.points.reduce(0) { $0 + ($1.weight ?? 0) }
        return sum == 100 ? [] : [bank.remark(.bank(.weightsSum(sum)), at: bank["points"])]
    }

    private static func repeated(_ bank: Document<BankFile>) -> [Remark] {
        var met: Set<String> = []
        var remarks: [Remark] = []
        func visit(_ points: JSONNode) {
            for point in points.elements {
                guard let id = point["id"], let text = id.string else { continue }
                if !met.insert(text).inserted {
                    remarks.append(bank.remark(.bank(.repeatedPoint(PointID(text))), at: id))
                }
                if let inner = point["points"] { visit(inner) }
            }
        }
        visit(bank["points"])
        return remarks
    }
}
