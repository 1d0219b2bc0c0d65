import CertCore
import TextFormats

/// Whether the points' weights add up and each has a name of its own.
///
/// Looked at as the file has them, so that a fault anywhere else hides nothing of it.
enum PointRules {
    static func remarks(on bank: Document<BankFile>) -> [Remark] {
        guard let points = bank.json.root["points"] else { return [] }
        return weights(of: points, bank) + repeated(in: points, bank)
    }

    private static func weights(of points: JSONNode, _ bank: Document<BankFile>) -> [Remark] {
        let weights = points.elements.compactMap { $0["weight"]?.integer.map { Int($0) } }
        guard points.count == weights.count, AssessmentPoint.topCount.contains(weights.count),
            weights.allSatisfy(AssessmentPoint.weights.contains)
        else { return [] }
        // The weight of a point that is there twice counts twice.
        let ids = points.elements.compactMap { $0["id"]?.string }
        guard Set(ids).count == ids.count else { return [] }
        let sum = weights.reduce(0, +)
        return sum == 100 ? [] : [bank.remark(.bank(.weightsSum(sum)), at: points)]
    }

    private static func repeated(in points: JSONNode, _ bank: Document<BankFile>) -> [Remark] {
        var met: Set<String> = []
        var remarks: [Remark] = []
        func visit(_ points: JSONNode) {
            for point in points.elements {
                if let id = point["id"], let text = id.string, Identifier.isWellFormed(text),
                    !met.insert(text).inserted
                {
                    remarks.append(bank.remark(.bank(.repeatedPoint(PointID(text))), at: id))
                }
                if let inner = point["points"] { visit(inner) }
            }
        }
        visit(points)
        return remarks
    }
}
