import CertCore
import TextFormats

/// Whether the typing tests of a form fit into the time there is for them, whichever are drawn.
enum TypingTime {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.theoryParts.flatMap { theory -> [Remark] in
            let times = theory.bank.value.items.filter { $0.status == .live }
                .compactMap { $0.typing?.minutes }.sorted(by: >)
            let place = context.node(ofPart: theory.index, "theory", "sections")
            return zip(theory.plan.blueprint.sections, place.elements).compactMap {
                section, place in
                guard section.type == .typing else { return nil }
                let most = times.prefix(section.count).reduce(0, +)
                let minutes = section.minutes ?? theory.part.minutes
                if most <= minutes { return nil }
                return context.remark(
                    .typingOverTime(most, minutes: minutes, ofSection: section.minutes != nil),
                    at: place)
            }
        }
    }
}
