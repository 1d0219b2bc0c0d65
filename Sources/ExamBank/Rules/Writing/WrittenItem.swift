import CertCore
import TextFormats

/// An item in one language as the rules of item writing look at it: its texts as scalars, with
/// their places.
struct WrittenItem {
    let item: Item
    let node: JSONNode
    let language: Language
    let thresholds: CheckThresholds
    let stem: [Unicode.Scalar]
    let options: [[Unicode.Scalar]]
    /// What the options of a matching item are matched with.
    let targets: [[Unicode.Scalar]]
    /// What is to be typed; nobody asks anything in it.
    let passage: [Unicode.Scalar]
    /// The right options of an item that asks for some of them, by their places.
    let right: [Int]

    init(
        _ item: Item, _ node: JSONNode, in language: Language,
        _ thresholds: CheckThresholds = CheckThresholds()
    ) {
        self.item = item
        self.node = node
        self.language = language
        self.thresholds = thresholds
        stem = Array(scalars: item.stem.in(language))
        options = item.options.map { Array(scalars: $0.text.in(language)) }
        targets = item.targets.map { Array(scalars: $0.text.in(language)) }
        passage = item.typing.map { Array(scalars: $0.passage.in(language)) } ?? []
        switch item.key {
        case .single(let key):
            right = item.options.indices.filter { item.options[$0].id == key }
        case .multiple(let key):
            right = item.options.indices.filter { key.contains(item.options[$0].id) }
        case .trueFalse, .fillIn, .numeric, .situational, .shortText, .ordering, .matching,
            .typing:
            right = []
        }
    }

    /// Asks to choose among options by what is right, not by what is best.
    var isChoice: Bool { item.type == .single || item.type == .multiple }

    var stemPlace: JSONNode { node["stem"]?.text(in: language) ?? node }

    var passagePlace: JSONNode { node["passage"]?.text(in: language) ?? node }

    func place(ofOption index: Int) -> JSONNode { place(of: index, in: "options") }

    private func place(of index: Int, in list: String) -> JSONNode {
        let option = node[list]?.elements.dropFirst(index).first { _ in true }
        return option?["text"]?.text(in: language) ?? option ?? node
    }
}

extension WrittenItem {
    /// What is wrong with each of the texts, at its place.
    func remarks(onTexts fault: ([Unicode.Scalar]) -> TextFault?) -> [PlacedRemark] {
        var remarks: [PlacedRemark] = []
        if let fault = fault(stem) { remarks.append(PlacedRemark(fault, of: stemPlace)) }
        for (index, text) in options.enumerated() {
            guard let fault = fault(text) else { continue }
            remarks.append(PlacedRemark(fault, of: place(of: index, in: "options")))
        }
        for (index, text) in targets.enumerated() {
            guard let fault = fault(text) else { continue }
            remarks.append(PlacedRemark(fault, of: place(of: index, in: "targets")))
        }
        if let fault = fault(passage) { remarks.append(PlacedRemark(fault, of: passagePlace)) }
        return remarks
    }

    /// What is wrong with what candidates choose among or match, at one of its places each.
    func remarks(
        onLists fault: ([[Unicode.Scalar]]) -> (fault: WritingFault, at: Int)?
    ) -> [WritingRemark] {
        var remarks: [WritingRemark] = []
        if let (fault, index) = fault(options) {
            remarks.append((fault, place(of: index, in: "options")))
        }
        if !targets.isEmpty, let (fault, index) = fault(targets) {
            remarks.append((fault, place(of: index, in: "targets")))
        }
        return remarks
    }
}

extension WrittenItem {
    /// Looks at the item in each of its languages; what both have in common is told once.
    static func remarks(
        on item: Item, _ node: JSONNode, _ thresholds: CheckThresholds = CheckThresholds(),
        _ look: (WrittenItem) -> [Remark]
    ) -> [Remark] {
        let first = look(WrittenItem(item, node, in: .zh, thresholds))
        guard item.languages.count > 1 else { return first }
        return first
            + look(WrittenItem(item, node, in: .en, thresholds)).filter { !first.contains($0) }
    }
}

/// What a rule of item writing has to tell, and where.
typealias WritingRemark = (fault: WritingFault, place: JSONNode)

/// The rules that look at the writing of one item.
enum WritingRules {
    private static let rules: [@Sendable (WrittenItem) -> [WritingRemark]] = [
        AboveOptions.remarks, LongKey.remarks, NegativeStem.remarks, NumericOptions.remarks,
        CommonOpening.remarks, EchoedWord.remarks, CombinedOptions.remarks,
        LetteredOptions.remarks, StemLength.remarks, MidStemBlank.remarks, Convergence.remarks,
        KeyByIDs.remarks,
    ]

    /// Rules that tell of some characters rather than of a text.
    private static let ofCharacters: [@Sendable (WrittenItem) -> [PlacedRemark]] = [
        LookAlikes.remarks, StraySpaces.remarks,
    ]

    /// Rules that settings may ask for.
    private static let onRequest: [(FindingCode, @Sendable (WrittenItem) -> [WritingRemark])] = [
        (.absoluteWord, AbsoluteWords.remarks), (.vagueWord, VagueWords.remarks),
    ]

    static func remarks(on bank: Document<BankFile>) -> [Remark] {
        let rules = rules + onRequest.filter { bank.settings.isOn($0.0) }.map { $0.1 }
        let listed = bank.value.list.listed
        let remarks = alongStretches(listed.count) { stretch in
            var remarks: [Remark] = []
            // Items are made one at a time and dropped: to keep them all would take longer.
            for item in listed[stretch] where item.status != .retired {
                remarks += self.remarks(on: item.item, item.node, of: bank, by: rules)
            }
            return remarks
        }.flatMap(\.self)
        return remarks + WrittenCases.remarks(on: bank)
    }

    private static func remarks(
        on item: Item, _ node: JSONNode, of bank: Document<BankFile>,
        by rules: [@Sendable (WrittenItem) -> [WritingRemark]]
    ) -> [Remark] {
        WrittenItem.remarks(on: item, node, bank.settings.thresholds) { written in
            var told: [Remark] = []
            for rule in rules {
                for remark in rule(written) {
                    told.append(bank.remark(.writing(remark.fault), at: remark.place))
                }
            }
            for rule in ofCharacters {
                for remark in rule(written) {
                    told.append(bank.remark(.writing(remark.fault), at: remark.range))
                }
            }
            return told
        }
    }
}
