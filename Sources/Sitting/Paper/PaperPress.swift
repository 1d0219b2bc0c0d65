public import CertCore
public import Seals

/// Makes the papers of one bank and plan.
public struct PaperPress: Sendable {
    private let items: [ItemID: Item]
    private let stimuli: [Stimulus]
    private let assets: [AssetID: Exhibit]
    private let rules: Paper.Rules
    /// Of which the sections are left for good; nil where candidates may move everywhere.
    private let divided: Blueprint?

    public init(bank: Bank, plan: TheoryPlan) {
        items = Dictionary(bank.items.map { ($0.id, $0) }) { first, _ in first }
        stimuli = bank.stimuli
        assets = Dictionary(
            bank.assets.map { ($0.id, Exhibit(title: $0.title, text: $0.text)) }
        ) { first, _ in first }
        rules = Paper.Rules(
            outage: plan.outage, earliestSubmission: plan.earliestSubmission,
            multiple: plan.multipleRule, ordering: plan.orderingRule,
            matching: plan.matchingRule, navigation: plan.navigation, warnings: plan.warnings,
            afterwards: plan.afterwards)
        divided = plan.navigation == .free ? nil : plan.blueprint
    }

    /// The paper of a form, without a name that the bank knows. Throws for a form of another bank.
    ///
    /// - Parameter collector: whom the answers are sealed to.
    public func paper(
        of form: Form, heading: Paper.Heading, collector: VerifyingKey, codes: CodeBook? = nil
    ) throws(PaperFailure) -> Paper {
        let items = try items(of: form)
        let cases = try cases(of: items)
        var numbers: [StimulusID: StimulusID] = [:]
        for (place, shared) in cases.enumerated() {
            numbers[shared.id] = numbers[shared.id] ?? PaperLegend.stimulus(place)
        }
        return Paper(
            heading: heading, rules: rules, collector: collector, codes: codes,
            cases: cases.enumerated().map {
                PaperCase(id: PaperLegend.stimulus($0), text: $1.text, exhibits: $1.exhibits)
            },
            items: items.enumerated().map { $1.numbered($0, cases: numbers) },
            sections: sections(of: items, minutes: heading.minutes))
    }

    /// The sections of a form, with the candidate's time spread over them in proportion.
    private func sections(of items: [PaperItem], minutes: Int) -> [Paper.Section] {
        guard let divided else { return [] }
        let times = divided.sectionMinutes(of: minutes)
        return divided.sections.enumerated().map { place, section in
            Paper.Section(
                items: items.count { $0.type == section.type }, minutes: times?[place],
                breakMinutes: section.breakMinutes)
        }
    }

    /// The texts that items share, in the order shown, by the bank's ids.
    public func cases(of items: [PaperItem]) throws(PaperFailure) -> [PaperCase] {
        var shown: [PaperCase] = []
        for item in items {
            guard let id = item.stimulus, shown.last?.id != id else { continue }
            guard let stimulus = stimuli.first(where: { $0.id == id }) else {
                throw .unknownStimulus(id, of: item.id)
            }
            shown.append(
                PaperCase(
                    id: id, text: stimulus.text, exhibits: try exhibits(stimulus.assets)))
        }
        return shown
    }

    private func exhibits(_ ids: [AssetID]) throws(PaperFailure) -> [Exhibit] {
        var shown: [Exhibit] = []
        for id in ids {
            guard let exhibit = assets[id] else { throw .unknownAsset(id) }
            shown.append(exhibit)
        }
        return shown
    }

    /// The items of a form as the candidate sees them, in the order shown, by the bank's ids.
    public func items(of form: Form) throws(PaperFailure) -> [PaperItem] {
        var shown: [PaperItem] = []
        for entry in form.entries { shown.append(try show(entry)) }
        return shown
    }

    private func show(_ entry: Form.Entry) throws(PaperFailure) -> PaperItem {
        guard let item = items[entry.item] else { throw .unknownItem(entry.item) }
        return PaperItem(
            id: item.id, type: item.type, stimulus: item.stimulus, stem: item.stem,
            exhibits: try exhibits(item.assets),
            options: try arranged(item.options, as: entry.options, of: item.id),
            targets: try arranged(item.targets, as: entry.targets, of: item.id), unit: item.unit,
            maximumLength: item.maximumLength, typing: item.typing, points: entry.points)
    }

    private func arranged(
        _ options: [AnswerOption], as order: [OptionID], of item: ItemID
    ) throws(PaperFailure) -> [AnswerOption] {
        var shown: [AnswerOption] = []
        for id in order {
            guard let option = options.first(where: { $0.id == id }) else {
                throw .unknownOption(id, of: item)
            }
            // Where it stands is settled.
            shown.append(AnswerOption(id: option.id, text: option.text))
        }
        return shown
    }
}

/// A form that names what the bank does not have.
public enum PaperFailure: Error, Hashable, Sendable {
    case unknownItem(ItemID)
    case unknownOption(OptionID, of: ItemID)
    case unknownStimulus(StimulusID, of: ItemID)
    case unknownAsset(AssetID)
}
