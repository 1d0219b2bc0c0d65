import CertCore
import TextFormats

/// An item as the rules of item writing look at it: its texts as scalars, with their places.
struct WrittenItem {
    let item: Item
    let node: JSONNode
    let stem: [Unicode.Scalar]
    let options: [[Unicode.Scalar]]
    /// The right options of an item that asks for some of them, by their places.
    let right: Set<Int>

    init(_ item: Item, _ node: JSONNode) {
        self.item = item
        self.node = node
        stem = Array(item.stem.unicodeScalars)
        options = item.options.map { Array($0.text.unicodeScalars) }
        switch item.key {
        case .single(let key):
            right = Set(item.options.indices.filter { item.options[$0].id == key })
        case .multiple(let key):
            right = Set(item.options.indices.filter { key.contains(item.options[$0].id) })
        case .trueFalse, .fillIn, .numeric, .situational, .shortText: right = []
        }
    }

    /// Asks to choose among options by what is right, not by what is best.
    var isChoice: Bool { item.type == .single || item.type == .multiple }

    var stemPlace: JSONNode { node["stem"] ?? node }

    func place(ofOption index: Int) -> JSONNode {
        let option = node["options"]?.elements.dropFirst(index).first { _ in true }
        return option?["text"] ?? option ?? node
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

    static func remarks(on bank: Document<Bank>) -> [Remark] {
        var remarks: [Remark] = []
        for (item, node) in zip(bank.value.items, bank["items"].elements)
        where item.status != .retired {
            let written = WrittenItem(item, node)
            for rule in rules {
                for remark in rule(written) {
                    remarks.append(bank.remark(.writing(remark.fault), at: remark.place))
                }
            }
        }
        return remarks
    }
}
