extension CaseFile {
    /// Leaves out marks, answers and derivations: what remains tells where the case stands, its
    /// scores and its outcome. Thousands of cases are held so.
    public mutating func forgetDetail() {
        for part in theory.keys { theory[part]?.responses = .erased }
        for part in practical.keys { practical[part]?.entries = [] }
        review.forgetDetail()
        decision?.reasons = []
    }
}

extension PanelReview {
    mutating func forgetDetail() {
        grade = grade.map { Grade(parts: $0.parts.map(\.outline)) }
        for (part, result) in early { early[part]?.result = result.result.outline }
    }
}

extension PartResult {
    fileprivate var outline: PartResult {
        PartResult(part: part, standing: standing, score: score)
    }
}
