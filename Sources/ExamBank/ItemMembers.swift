import CertCore
import TextFormats

/// Members of an item that rules ask for, or that could not be read.
///
/// Of options and targets it matters whether it is their identifiers or their texts.
struct ItemMembers: OptionSet, Sendable {
    let rawValue: UInt32

    static let id = Self(rawValue: 1 << 0)
    static let status = Self(rawValue: 1 << 1)
    static let type = Self(rawValue: 1 << 2)
    static let point = Self(rawValue: 1 << 3)
    static let stimulus = Self(rawValue: 1 << 4)
    static let stem = Self(rawValue: 1 << 5)
    static let assets = Self(rawValue: 1 << 6)
    static let optionIDs = Self(rawValue: 1 << 7)
    static let optionTexts = Self(rawValue: 1 << 8)
    static let targetIDs = Self(rawValue: 1 << 9)
    static let targetTexts = Self(rawValue: 1 << 10)
    static let unit = Self(rawValue: 1 << 11)
    static let passage = Self(rawValue: 1 << 12)
    static let maximumLength = Self(rawValue: 1 << 13)
    static let key = Self(rawValue: 1 << 14)
    static let author = Self(rawValue: 1 << 15)
    static let reviewer = Self(rawValue: 1 << 16)
    static let reviewed = Self(rawValue: 1 << 17)
    static let enemies = Self(rawValue: 1 << 18)
    /// Which options keep their places.
    static let fixed = Self(rawValue: 1 << 19)

    /// What candidates read.
    static let texts: Self = [.stem, .optionTexts, .targetTexts, .unit, .passage]
    /// The key with all that it has to go with.
    static let keyAndItsOwn: Self = [.key, .optionIDs, .targetIDs, .maximumLength, .passage]
    /// Who wrote it, and whether somebody else looked at it.
    static let review: Self = [.status, .author, .reviewer, .reviewed]
    /// What makes two items the same to whoever meets both in a form.
    static let likeness: Self = texts.union([.id, .type, .stimulus, .assets, .enemies])

    /// What nobody can read who does not know the type.
    private static let ofType: Self = [
        .optionIDs, .optionTexts, .targetIDs, .targetTexts, .unit, .passage, .maximumLength, .key,
    ]
    private static let required: Self = [.id, .status, .type, .point, .stem]

    /// Where all this is lost, there is no item.
    var leavesNothing: Bool { isSuperset(of: Self.required) }
}

extension ItemMembers {
    private static let named: [String: ItemMembers] = [
        "id": .id, "status": .status, "type": .type, "point": .point, "case": .stimulus,
        "stem": .stem, "assets": .assets, "unit": .unit, "passage": .passage,
        "maximumLength": .maximumLength, "key": .key, "author": .author, "reviewer": .reviewer,
        "reviewed": .reviewed, "enemies": .enemies,
    ]

    /// What is lost where members of these names could not be read.
    init(lost names: [String], of item: Item, _ node: JSONNode) {
        self = []
        for name in names {
            switch name {
            case "options":
                formUnion(Self.lost(of: item.options, .optionIDs, .optionTexts))
                if Self.isFixedLost(in: node) { insert(.fixed) }
            case "targets": formUnion(Self.lost(of: item.targets, .targetIDs, .targetTexts))
            default: formUnion(Self.named[name] ?? [])
            }
        }
        if contains(.type) { formUnion(.ofType) }
    }

    /// The identifiers where one is blank, the texts where one is, and both where no list is left.
    private static func lost(
        of options: [AnswerOption], _ ids: ItemMembers, _ texts: ItemMembers
    ) -> ItemMembers {
        var lost: ItemMembers = options.isEmpty ? [ids, texts] : []
        for option in options {
            if option.id.text.isEmpty { lost.insert(ids) }
            if option.text.zh.isEmpty { lost.insert(texts) }
        }
        return lost
    }

    private static func isFixedLost(in item: JSONNode) -> Bool {
        item["options"]?.elements.contains { option in
            option["fixed"].map { $0.boolean == nil } == true
        } == true
    }
}
