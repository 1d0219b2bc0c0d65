/// The ignores of one file, and which of them were of use.
struct Ignores {
    private let ignores: [Ignore]
    private let byCode: [FindingCode: CoveringIgnores]
    private var used: Set<Int> = []

    init(_ ignores: [Ignore]) {
        self.ignores = ignores
        byCode = Dictionary(grouping: ignores.indices) { ignores[$0].code }
            .mapValues { CoveringIgnores($0, of: ignores) }
    }

    /// The reason to let a remark stand, of the innermost object that has one.
    mutating func reason(for remark: Remark) -> String? {
        guard let innermost = byCode[remark.detail.code]?.innermost(around: remark.range)
        else { return nil }
        used.insert(innermost)
        return ignores[innermost].reason
    }

    /// Those that were of no use, though what they ignore was looked for.
    func unused(in file: String, where isLookedFor: (FindingCode) -> Bool) -> [Remark] {
        ignores.indices.filter { !used.contains($0) && isLookedFor(ignores[$0].code) }.map {
            let fault = SettingsFault.unusedIgnore(ignores[$0].code)
            return Remark(file: file, range: ignores[$0].place, detail: .settings(fault))
        }
    }
}

/// The ignores of one code by the objects they cover, which lie within or beside each other.
private struct CoveringIgnores {
    private struct Object {
        let covered: Range<Int>
        /// The first ignore in it.
        let ignore: Int
        /// The next object around it that has one.
        let outer: Int?
    }

    /// By their beginnings.
    private var objects: [Object] = []

    init(_ indices: [Int], of ignores: [Ignore]) {
        let inOrder = indices.sorted { one, other in
            let (left, right) = (ignores[one].covered, ignores[other].covered)
            return (left.lowerBound, -left.upperBound, one)
                < (right.lowerBound, -right.upperBound, other)
        }
        var open: [Int] = []
        for index in inOrder {
            let covered = ignores[index].covered
            if objects.last?.covered == covered { continue }
            while let last = open.last, objects[last].covered.upperBound <= covered.lowerBound {
                open.removeLast()
            }
            objects.append(Object(covered: covered, ignore: index, outer: open.last))
            open.append(objects.count - 1)
        }
    }

    func innermost(around range: Range<Int>) -> Int? {
        var (low, high) = (0, objects.count)
        while low < high {
            let middle = (low + high) / 2
            if objects[middle].covered.lowerBound <= range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var next = low > 0 ? low - 1 : nil
        while let index = next {
            if range.upperBound <= objects[index].covered.upperBound {
                return objects[index].ignore
            }
            next = objects[index].outer
        }
        return nil
    }
}
