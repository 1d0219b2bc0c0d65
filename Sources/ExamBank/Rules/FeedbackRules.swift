import CertCore
import TextFormats

enum FeedbackRules {
    /// Fewer raters than this are recognised by whoever knows them (DOMAIN.md §6).
    private static let usualRaters = 3

    static func check(_ form: FeedbackForm, _ node: JSONNode, _ notes: Notes) {
        let sources = node["sources"] ?? node
        let sum = form.sources.filter { !$0.isOwnView }.map(\.weight).sum()
        if sum != 100 { notes.add(.tasks(.feedbackWeightsSum(sum)), at: sources.range) }
        for (source, place) in zip(form.sources, sources.elements) where !source.isOwnView {
            // One supervisor is known to everybody; any two of a kind may guess at each other.
            guard source.atLeast == 2 else { continue }
            let fault = TaskFault.ratersRecognisable(
                source.id, atLeast: source.atLeast, usual: usualRaters)
            notes.add(.tasks(fault), at: (place["atLeast"] ?? place).range)
        }
    }
}
