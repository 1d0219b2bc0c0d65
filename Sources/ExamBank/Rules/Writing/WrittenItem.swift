import CertCore
import TextFormats

/// An item in one language as the rules of item writing look at it: its texts as scalars, with
/// their places.
struct WrittenItem {
    let node: JSONNode
    let type: ItemType
    let language: Language
    let thresholds: CheckThresholds
    let stem: [Unicode.Scalar]
    private let listedOptions: WrittenOptions
    private let listedTargets: WrittenOptions
    /// What is to be typed; nobody asks anything in it.
    let passage: [Unicode.Scalar]
    /// The right options of an item that asks for some of them, by their places.
    let right: [Int]
    /// The key does no more than count identifiers on.
    let isKeyByIDs: Bool

    /// What could not be read; blanks stand for it.
    let lost: ItemMembers

    init(
        _ item: Item, _ node: JSONNode, in language: Language,
        _ thresholds: CheckThresholds = CheckThresholds(), lost: ItemMembers = []
    ) {
        self.node = node
        type = item.type
        self.language = language
        self.lost = lost
        self.thresholds = thresholds
        stem = Array(scalars: item.stem.in(language))
        listedOptions = WrittenOptions(
            item.options.map { Array(scalars: $0.text.in(language)) }, under: stem)
        listedTargets =
            item.targets.isEmpty
            ? WrittenOptions()
            : WrittenOptions(
                item.targets.map { Array(scalars: $0.text.in(language)) }, under: stem)
        passage = item.typing.map { Array(scalars: $0.passage.in(language)) } ?? []
        switch item.key {
        case _ where !lost.isDisjoint(with: [.key, .optionIDs]): right = []
        case .single(let key):
            right = item.options.indices.filter { item.options[$0].id == key }
        case .multiple(let key):
            right = item.options.indices.filter { key.contains(item.options[$0].id) }
        case .trueFalse, .fillIn, .numeric, .situational, .shortText, .ordering, .matching,
            .typing:
            right = []
        }
        isKeyByIDs = KeyByIDs.follows(item)
    }

    /// An item that was found to be plain, looked at where it stands and without making it.
    fileprivate init(
        plain item: ListedItem, _ texts: PlainTexts, in view: borrowing JSONView,
        _ thresholds: CheckThresholds
    ) {
        node = item.node
        type = item.type
        language = .zh
        lost = []
        self.thresholds = thresholds
        stem = view.withBytes(texts.stem) { Array(utf8: $0) }
        var options: [[Unicode.Scalar]] = []
        let places = texts.optionTexts
        options.reserveCapacity(places.count)
        for place in places {
            options.append(view.withBytes(place) { Array(utf8: $0) })
        }
        listedOptions = WrittenOptions(options, under: stem)
        listedTargets = WrittenOptions()
        passage = []
        right = texts.right(in: view)
        isKeyByIDs = false
    }

    /// What the options say, without letters of their own.
    var options: [[Unicode.Scalar]] { listedOptions.texts }

    /// What the options of a matching item are matched with.
    var targets: [[Unicode.Scalar]] { listedTargets.texts }

    /// Asks to choose among options by what is right, not by what is best.
    var isChoice: Bool { type == .single || type == .multiple }

    var stemPlace: JSONNode { node["stem"]?.text(in: language) ?? node }

    var passagePlace: JSONNode { node["passage"]?.text(in: language) ?? node }

    func place(ofOption index: Int) -> JSONNode { place(of: index, in: "options") }

    func id(ofOption index: Int) -> OptionID {
        OptionID(element(index, of: "options")?["id"]?.string ?? "")
    }

    private func place(of index: Int, in list: String) -> JSONNode {
        let option = element(index, of: list)
        return option?["text"]?.text(in: language) ?? option ?? node
    }

    private func element(_ index: Int, of list: String) -> JSONNode? {
        node[list]?.elements.dropFirst(index).first { _ in true }
    }
}

extension WrittenItem {
    /// What is wrong with each of the texts as it stands, at its place.
    func remarks(onTexts fault: ([Unicode.Scalar]) -> TextFault?) -> [PlacedRemark] {
        var remarks: [PlacedRemark] = []
        if let fault = fault(stem) { remarks.append(PlacedRemark(fault, of: stemPlace)) }
        for (index, text) in listedOptions.spelled.enumerated() {
            guard let fault = fault(text) else { continue }
            remarks.append(PlacedRemark(fault, of: place(of: index, in: "options")))
        }
        for (index, text) in listedTargets.spelled.enumerated() {
            guard let fault = fault(text) else { continue }
            remarks.append(PlacedRemark(fault, of: place(of: index, in: "targets")))
        }
        if let fault = fault(passage) { remarks.append(PlacedRemark(fault, of: passagePlace)) }
        return remarks
    }

    /// What is wrong with what candidates choose among or match, at one of its places each.
    func remarks(
        onLists fault: (WrittenOptions) -> (fault: WritingFault, at: Int)?
    ) -> [WritingRemark] {
        var remarks: [WritingRemark] = []
        if let (fault, index) = fault(listedOptions) {
            remarks.append((fault, place(of: index, in: "options")))
        }
        if !targets.isEmpty, let (fault, index) = fault(listedTargets) {
            remarks.append((fault, place(of: index, in: "targets")))
        }
        return remarks
    }
}

extension WrittenItem {
    /// Looks at an item of a list, which need not be made where it is plain.
    static func remarks(
        on listed: ListedItem, _ thresholds: CheckThresholds, _ look: (WrittenItem) -> [Remark]
    ) -> [Remark] {
        let plain = listed.node.look { view, place in
            listed.texts(at: place, in: view).map {
                WrittenItem(plain: listed, $0, in: view, thresholds)
            }
        }
        if let plain { return look(plain) }
        return remarks(on: listed.item, listed.node, thresholds, lost: listed.lost, look)
    }

    /// Looks at the item in each of its languages; what both have in common is told once.
    static func remarks(
        on item: Item, _ node: JSONNode, _ thresholds: CheckThresholds = CheckThresholds(),
        lost: ItemMembers = [], _ look: (WrittenItem) -> [Remark]
    ) -> [Remark] {
        let first = look(WrittenItem(item, node, in: .zh, thresholds, lost: lost))
        guard item.languages.count > 1 else { return first }
        let second = look(WrittenItem(item, node, in: .en, thresholds, lost: lost))
        return first + second.filter { !first.contains($0) }
    }
}

/// What a rule of item writing has to tell, and where.
typealias WritingRemark = (fault: WritingFault, place: JSONNode)

/// The rules that look at the writing of one item.
enum WritingRules {
    private static let choice: ItemMembers = [.optionIDs, .optionTexts, .key]

    private static let rules = [
        WritingRule(AboveOptions.remarks), WritingRule(needing: choice, LongKey.remarks),
        WritingRule(needing: .stem, NegativeStem.remarks), WritingRule(NumericOptions.remarks),
        WritingRule(CommonOpening.remarks),
        WritingRule(needing: choice.union(.stem), EchoedWord.remarks),
        WritingRule(CombinedOptions.remarks), WritingRule(needing: .stem, LetteredOptions.remarks),
        WritingRule(needing: .stem, StemLength.remarks),
        WritingRule(needing: .stem, MidStemBlank.remarks),
        WritingRule(needing: choice, Convergence.remarks),
        WritingRule(needing: .keyAndItsOwn, KeyByIDs.remarks),
    ]

    /// Rules that tell of some characters rather than of a text.
    private static let ofCharacters: [@Sendable (WrittenItem) -> [PlacedRemark]] = [
        LookAlikes.remarks, StraySpaces.remarks,
    ]

    /// Rules that settings may ask for.
    private static let onRequest = [
        (FindingCode.absoluteWord, WritingRule(AbsoluteWords.remarks)),
        (.vagueWord, WritingRule(VagueWords.remarks)),
    ]

    static func remarks(on bank: Document<BankFile>) -> [Remark] {
        let rules = rules + onRequest.filter { bank.settings.isOn($0.0) }.map { $0.1 }
        let listed = bank.value.list.listed
        let (path, thresholds) = (bank.path, bank.settings.thresholds)
        let remarks = alongStretches(listed.count) { stretch in
            var remarks: [Remark] = []
            // What is made is dropped item by item: to keep it all would take longer.
            for item in listed[stretch] where item.status != .retired {
                remarks += WrittenItem.remarks(on: item, thresholds) { written in
                    self.remarks(on: written, in: path, by: rules)
                }
            }
            return remarks
        }.flatMap(\.self)
        return remarks + WrittenCases.remarks(on: bank)
    }

    /// - Parameter path: of the bank; all of it would be counted by every item, thread beside thread.
    private static func remarks(
        on written: WrittenItem, in path: String,
        by rules: [WritingRule]
    ) -> [Remark] {
        var told: [Remark] = []
        for rule in rules where rule.needs.isDisjoint(with: written.lost) {
            for (fault, place) in rule.remarks(written) {
                told.append(Remark(file: path, range: place.range, detail: .writing(fault)))
            }
        }
        for rule in ofCharacters {
            for remark in rule(written) {
                told.append(
                    Remark(file: path, range: remark.range, detail: .writing(remark.fault)))
            }
        }
        return told
    }
}
