extension Part {
    /// Everything a reader may hold the part's score against.
    public func cuts(in scheme: Scheme) -> [Exact] {
        let bands = scheme.grades.filter(\.byLowestPart).map(\.from)
        return [cut] + (floor.map { [$0] } ?? []) + bands
    }
}

extension Scheme {
    /// Everything a reader may hold the composite against.
    public var compositeCuts: [Exact] {
        let bands = grades.filter { !$0.byLowestPart }.map(\.from)
        switch decision {
        case .conjunctive: return bands
        case .compensatory(let cut), .mixed(let cut): return [cut] + bands
        }
    }

    /// A part's score as people read it.
    public func display(_ score: Exact, of part: PartID) -> DisplayScore {
        DisplayScore(
            score, cuts: self.part(part)?.cuts(in: self) ?? [], places: rounding.places,
            mode: rounding.mode)
    }
}
