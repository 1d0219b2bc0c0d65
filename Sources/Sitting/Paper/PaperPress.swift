public import CertCore

/// Makes the papers of one bank and plan.
public struct PaperPress: Sendable {
    private let items: [ItemID: Item]
    private let rules: Paper.Rules

    public init(bank: Bank, plan: TheoryPlan) {
        items = Dictionary(bank.items.map { ($0.id, $0) }) { first, _ in first }
        rules = Paper.Rules(
            outage: plan.outage, earliestSubmission: plan.earliestSubmission,
            multiple: plan.multipleRule)
    }

    /// The paper of a form; `digest` is the form's own. Throws for a form of another bank.
    public func paper(
        of form: Form, digest: FileDigest, heading: Paper.Heading
    ) throws(PaperFailure) -> Paper {
        Paper(heading: heading, rules: rules, form: digest, items: try items(of: form))
    }

    /// The items of a form as the candidate sees them, in the order shown.
    public func items(of form: Form) throws(PaperFailure) -> [PaperItem] {
        var shown: [PaperItem] = []
        for entry in form.entries { shown.append(try show(entry)) }
        return shown
    }

    private func show(_ entry: Form.Entry) throws(PaperFailure) -> PaperItem {
        guard let item = items[entry.item] else { throw .unknownItem(entry.item) }
        var options: [AnswerOption] = []
        for id in entry.options {
            guard let option = item.options.first(where: { $0.id == id }) else {
                throw .unknownOption(id, of: entry.item)
            }
            options.append(option)
        }
        return PaperItem(
            id: item.id, type: item.type, stem: item.stem, options: options, unit: item.unit,
            maximumLength: item.maximumLength, points: entry.points)
    }
}

/// A form that names what the bank does not have.
public enum PaperFailure: Error, Hashable, Sendable {
    case unknownItem(ItemID)
    case unknownOption(OptionID, of: ItemID)
}
