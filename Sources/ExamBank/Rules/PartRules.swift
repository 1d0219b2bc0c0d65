import CertCore
import TextFormats

/// Whether parts and steps belong together, and floors to the model.
enum PartRules {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.parts.flatMap { step(of: $0.part, $0.index, context) }
            + panelParts(context)
            + stepsWithoutPart(context)
            + context.parts.flatMap { floor(of: $0.part, $0.index, context) }
    }

    private static func step(of part: Part, _ index: Int, _ context: SchemeContext) -> [Remark] {
        let place = context.node(ofPart: index, "step")
        if part.step != part.content.step {
            let fault = SchemeFault.partInWrongStep(
                part.id, part.step, belongs: part.content.step)
            return [context.remark(fault, at: place)]
        }
        guard !context.scheme.has(part.step) else { return [] }
        return [
            context.remark(
                ReferenceFault.unknown(.step, part.step.rawValue, nearest: nil), at: place)
        ]
    }

    private static func panelParts(_ context: SchemeContext) -> [Remark] {
        let panels = context.parts.filter { $0.part.content.step == .panelReview }
        return panels.dropFirst().map { part, index in
            context.remark(.severalPanelParts(part.id), at: context.node(ofPart: index, "id"))
        }
    }

    private static func stepsWithoutPart(_ context: SchemeContext) -> [Remark] {
        let places = Array(context.document["steps"].elements)
        return zip(context.scheme.steps, places).compactMap { plan, place in
            guard [.theoryExam, .practicalAssessment].contains(plan.step),
                !context.scheme.parts.contains(where: { $0.step == plan.step })
            else { return nil }
            return context.remark(.stepWithoutPart(plan.step), at: place["step"] ?? place)
        }
    }

    private static func floor(of part: Part, _ index: Int, _ context: SchemeContext) -> [Remark] {
        switch (context.scheme.decision, part.floor) {
        case (.mixed, nil):
            let place = context.node(ofPart: index, "id")
            return [context.remark(.mixedWithoutFloor(part.id), at: place)]
        case (.conjunctive, _?), (.compensatory, _?):
            let place = context.node(ofPart: index, "floor")
            return [context.remark(.floorWithoutMixedModel(part.id), at: place)]
        default: return []
        }
    }
}

extension Part.Content {
    /// The step in which such a part is taken.
    var step: Step {
        switch self {
        case .theory: .theoryExam
        case .practical: .practicalAssessment
        case .panel: .panelReview
        }
    }
}
