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
    /// The right options of an item that asks for some of them, by their places.
    let right: Set<Int>

    init(
        _ item: Item, _ node: JSONNode, in language: Language,
        _ thresholds: CheckThresholds = CheckThresholds()
    ) {
        self.item = item
        self.node = node
        self.language = language
        self.thresholds = thresholds
        stem = Array(item.stem.in(language).unicodeScalars)
        options = item.options.map { Array($0.text.in(language).unicodeScalars) }
        switch item.key {
        case .single(let key):
            right = Set(item.options.indices.filter { item.options[$0].id == key })
        case .multiple(let key):
            right = Set(item.options.indices.filter { key.contains(item.options[$0].id) })
        case .trueFalse, .fillIn, .numeric, .situational, .shortText, .ordering, .matching:
            right = []
        }
    }

    /// Asks to choose among options by what is right, not by what is best.
    var isChoice: Bool { item.type == .single || item.type == .multiple }

    var stemPlace: JSONNode { node["stem"]?.text(in: language) ?? node }

    func place(ofOption index: Int) -> JSONNode {
        let option = node["options"]?.elements.dropFirst(index).first { _ in true }
        return option?["text"]?.text(in: language) ?? option ?? node
    }
}

extension WrittenItem {
    /// Looks at the item in each of its languages; what both have in common is told once.
    static func remarks(
        on item: Item, _ node: JSONNode, _ thresholds: CheckThresholds = CheckThresholds(),
        _ look: (WrittenItem) -> [Remark]
    ) -> [Remark] {
        var remarks: [Remark] = []
        for language in item.languages {
            let told = remarks
            remarks += look(WrittenItem(item, node, in: language, thresholds)).filter {
                !told.contains($0)
            }
        }
        return remarks
    }
}

/// What a rule of item writing has to tell, and where.
typealias WritingRemark = (fault: WritingFault, place: JSONNode)

/// The rules that look at the writing of one item.
enum WritingRules {
    private static let rules: [@Sendable (WrittenItem) -> [WritingRemark]] = [
        AboveOptions.remarks, LongKey.remarks, NegativeStem.remarks, NumericOptions.remarks,
        CommonOpening.remarks, EchoedWord.remarks, CombinedOptions.remarks,
        LetteredOptions.remarks, LookAlikes.remarks, StraySpaces.remarks, StemLength.remarks,
        MidStemBlank.remarks,
    ]

    /// Rules that settings may ask for.
    private static let onRequest: [(FindingCode, @Sendable (WrittenItem) -> [WritingRemark])] = [
        (.absoluteWord, AbsoluteWords.remarks), (.vagueWord, VagueWords.remarks),
    ]

    static func remarks(on bank: Document<Bank>) -> [Remark] {
        let rules = rules + onRequest.filter { bank.settings.isOn($0.0) }.map { $0.1 }
        var remarks: [Remark] = []
        for (item, node) in zip(bank.value.items, bank["items"].elements)
        where item.status != .retired {
            remarks += WrittenItem.remarks(on: item, node, bank.settings.thresholds) { written in
                rules.flatMap { rule in
                    rule(written).map { bank.remark(.writing($0.fault), at: $0.place) }
                }
            }
        }
        return remarks
    }
}
