import CertCore
import TextFormats

/// Whether the bands of grades go down and reach all who pass.
enum GradeRules {
    static func remarks(on context: SchemeContext) -> [Remark] {
        let grades = context.scheme.grades
        let places = Array(context.document["grades"].elements)
        var remarks: [Remark] = []
        for (index, grade) in grades.enumerated().dropFirst() {
            let above = grades[..<index].filter { $0.byLowestPart == grade.byLowestPart }
            guard above.contains(where: { $0.from <= grade.from }) else { continue }
            let place = places[index]["from"] ?? places[index]
            remarks.append(context.remark(.gradeNeverReached(grade.from), at: place))
        }
        if let gap = gap(in: context.scheme), let last = places.last {
            let fault = SchemeFault.passWithoutGrade(lowest: gap.lowest, cut: gap.cut)
            remarks.append(context.remark(fault, at: last["from"] ?? last))
        }
        return remarks
    }

    /// The lowest grade and the cut, where somebody can pass between them.
    private static func gap(in scheme: Scheme) -> (lowest: Exact, cut: Exact)? {
        guard !scheme.grades.isEmpty else { return nil }
        let byLowestPart = scheme.grades.filter(\.byLowestPart).map(\.from).min()
        let byComposite = scheme.grades.filter { !$0.byLowestPart }.map(\.from).min()
        switch scheme.decision {
        case .conjunctive:
            guard byComposite == nil, let lowest = byLowestPart,
                let cut = scheme.parts.map(\.cut).min(), lowest > cut
            else { return nil }
            return (lowest, cut)
        case .compensatory(let cut), .mixed(let cut):
            guard let lowest = byComposite, byLowestPart == nil, lowest > cut else { return nil }
            return (lowest, cut)
        }
    }
}
