/// How much is told of one file, so that a file where everything is wrong is told in bounded time.
enum Telling {
    /// How many findings of one code a file may have; of the others only their number is told.
    static let mostOfOneCode = 10_000
    /// How many unknown members are told of one object, each by itself.
    static let mostUnknownMembers = 20

    /// Remarks of one code that are not told one by one.
    struct Rest: Sendable {
        /// The first of them.
        var next: Remark
        var count: Int

        var remark: Remark {
            var remark = next
            remark.detail = .shape(.moreFindings(next.detail.code, count))
            return remark
        }
    }

    private struct Kind: Hashable {
        let code: FindingCode
        let isIgnored: Bool

        init(of remark: Remark) {
            code = remark.detail.code
            isIgnored = remark.reason != nil
        }
    }

    /// The first remarks of each code by place, and one on all others of it, where the next is.
    ///
    /// - Parameter rests: what was not even kept.
    static func bounded(_ remarks: [Remark], _ rests: [Rest]) -> [Remark] {
        guard remarks.count > mostOfOneCode || !rests.isEmpty else { return remarks }
        var counts: [Kind: Int] = [:]
        var told: [Remark] = []
        var untold: [Kind: Rest] = [:]
        for remark in remarks.inOrderOfPlace {
            let kind = Kind(of: remark)
            counts[kind, default: 0] += 1
            if counts[kind, default: 0] <= mostOfOneCode {
                told.append(remark)
            } else {
                untold[kind, default: Rest(next: remark, count: 0)].count += 1
            }
        }
        for rest in rests {
            untold[Kind(of: rest.next), default: Rest(next: rest.next, count: 0)].count +=
                rest.count
        }
        return told + untold.values.map(\.remark)
    }
}

extension [Remark] {
    /// By place; those of one place as they were made.
    var inOrderOfPlace: [Remark] {
        enumerated().sorted { one, other in
            let (left, right) = (one.element.range, other.element.range)
            return (left.lowerBound, left.upperBound, one.offset)
                < (right.lowerBound, right.upperBound, other.offset)
        }.map(\.element)
    }
}
