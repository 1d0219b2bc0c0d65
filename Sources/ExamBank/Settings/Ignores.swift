/// The ignores of one file, and which of them were of use.
struct Ignores {
    private let ignores: [Ignore]
    private let byCode: [FindingCode: [Int]]
    private var used: Set<Int> = []

    init(_ ignores: [Ignore]) {
        self.ignores = ignores
        byCode = Dictionary(grouping: ignores.indices) { ignores[$0].code }
    }

    /// The reason to let a remark stand, of the innermost object that has one.
    mutating func reason(for remark: Remark) -> String? {
        let covering = byCode[remark.detail.code]?.filter { ignores[$0].covers(remark) }
        let innermost = covering?.min { ignores[$0].covered.count < ignores[$1].covered.count }
        guard let innermost else { return nil }
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

extension Ignore {
    fileprivate func covers(_ remark: Remark) -> Bool {
        covered.lowerBound <= remark.range.lowerBound
            && remark.range.upperBound <= covered.upperBound
    }
}
