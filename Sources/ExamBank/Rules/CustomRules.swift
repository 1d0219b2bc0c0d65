import CertCore
import TextFormats

/// What the field's published rules advise; a scheme may do otherwise and is only warned.
enum CustomRules {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.parts.flatMap { duration(of: $0.part, $0.index, context) }
            + context.parts.flatMap { staffing(of: $0.part, $0.index, context) }
            + panel(context) + separation(context) + others(context)
    }

    /// Theory 90 minutes, practical 45, panel 15 (DOMAIN.md §5).
    private static func usualMinutes(_ content: Part.Content) -> Int {
        switch content {
        case .theory: 90
        case .practical: 45
        case .panel: 15
        }
    }

    private static func duration(
        of part: Part, _ index: Int, _ context: SchemeContext
    ) -> [Remark] {
        let place = context.node(ofPart: index, "minutes")
        var remarks: [Remark] = []
        let usual = usualMinutes(part.content)
        if part.minutes < usual {
            remarks.append(
                context.remark(
                    .shortPart(part.id, minutes: part.minutes, usual: usual), at: place))
        }
        if let plan = part.practical, let library = context.libraries[plan.library]?.value {
            let tasks = Set(plan.measures.compactMap(\.task)).compactMap(library.task)
            let minutes = tasks.reduce(0) { $0 + $1.minutes }
            if minutes > part.minutes {
                let fault = SchemeFault.tasksLongerThanPart(
                    part.id, tasks: minutes, minutes: part.minutes)
                remarks.append(context.remark(fault, at: place))
            }
        }
        return remarks
    }

    /// Two invigilators, three assessors or panel members (DOMAIN.md §4).
    private static func staffing(
        of part: Part, _ index: Int, _ context: SchemeContext
    ) -> [Remark] {
        let usual = part.theory == nil ? 3 : 2
        guard part.staffing.atLeast < usual else { return [] }
        let place = context.node(ofPart: index, "staffing", "atLeast")
        return [
            context.remark(.smallTeam(has: part.staffing.atLeast, usual: usual), at: place)
        ]
    }

    private static func panel(_ context: SchemeContext) -> [Remark] {
        guard context.scheme.has(.panelReview), let place = context.document.json.root["panel"]
        else { return [] }
        let panel = context.scheme.panel
        var remarks: [Remark] = []
        if panel.atLeast < 3 {
            remarks.append(
                context.remark(
                    .smallTeam(has: panel.atLeast, usual: 3), at: place["atLeast"] ?? place))
        }
        if !panel.isOdd { remarks.append(context.remark(.evenPanel(panel.atLeast), at: place)) }
        return remarks
    }

    private static func separation(_ context: SchemeContext) -> [Remark] {
        let place = context.document["separation", "rules"]
        return SeparationRules.Rule.allCases
            .filter { !context.scheme.separation.rules.contains($0) }
            .map { context.remark(.ruleLeftOut($0), at: place) }
    }

    private static func others(_ context: SchemeContext) -> [Remark] {
        let scheme = context.scheme
        var remarks: [Remark] = []
        if scheme.certificate.validityMonths == nil {
            remarks.append(context.remark(.neverExpires, at: context.document["certificate"]))
        }
        if scheme.resit.carryMonths > 0, scheme.resit.carryAttempts == 0 {
            let place = context.document["resit", "carryAttempts"]
            remarks.append(context.remark(.carryWithoutAttempts, at: place))
        }
        let conditions = context.document["eligibility", "anyOf"].elements
        for (condition, node) in zip(scheme.eligibility.conditions, conditions) {
            // 5 is the lowest level.
            guard let level = condition.certificate?.level, level <= scheme.level else { continue }
            let place = node["certificate"]?["level"] ?? node
            let fault = SchemeFault.conditionNeedsHigherLevel(condition.id, level: level)
            remarks.append(context.remark(fault, at: place))
        }
        return remarks
    }
}
