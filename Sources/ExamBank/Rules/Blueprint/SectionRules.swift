import CertCore
import TextFormats

/// Whether the sections of a paper, their times, breaks and warnings go together.
enum SectionRules {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.parts.flatMap { part, index -> [Remark] in
            guard let plan = part.theory else { return [] }
            let theory = context.node(ofPart: index, "theory")
            return times(plan, part.minutes, theory, context) + breaks(plan, theory, context)
                + warnings(plan, part.minutes, theory, context)
        }
    }

    private static func times(
        _ plan: TheoryPlan, _ minutes: Int, _ theory: JSONNode, _ context: SchemeContext
    ) -> [Remark] {
        let sections = plan.blueprint.sections
        let times = sections.compactMap(\.minutes)
        guard !times.isEmpty, let place = theory["sections"] else { return [] }
        var remarks: [Remark] = []
        let untimed = sections.filter { $0.minutes == nil }.map(\.type)
        let sum = times.reduce(0, +)
        if !untimed.isEmpty {
            remarks.append(context.remark(.sectionsWithoutTime(untimed), at: place))
        } else if sum != minutes {
            remarks.append(context.remark(.sectionTimesSum(sum, of: minutes), at: place))
        }
        return remarks
    }

    private static func breaks(
        _ plan: TheoryPlan, _ theory: JSONNode, _ context: SchemeContext
    ) -> [Remark] {
        let sections = plan.blueprint.sections
        var remarks: [Remark] = []
        let isDivided = sections.contains { $0.minutes != nil || $0.breakMinutes > 0 }
        if isDivided, plan.navigation == .free {
            let place = theory["navigation"] ?? theory["sections"] ?? theory
            remarks.append(context.remark(.timedSectionsAreFree, at: place))
        }
        if let last = sections.last, last.breakMinutes > 0,
            let place = theory["sections"].flatMap({ Array($0.elements).last?["breakMinutes"] })
        {
            remarks.append(context.remark(.breakAfterLastSection, at: place))
        }
        return remarks
    }

    private static func warnings(
        _ plan: TheoryPlan, _ minutes: Int, _ theory: JSONNode, _ context: SchemeContext
    ) -> [Remark] {
        // The usual ones do not matter where an exam is shorter.
        guard let place = theory["warningMinutes"] else { return [] }
        return plan.warnings.filter { $0 >= minutes }.map {
            context.remark(.warningAtStart($0, minutes: minutes), at: place)
        }
    }
}
