/// The lines of a made-up item as they stand in a file, two spaces deeper than its list.
struct MadeItem {
    /// Stands before what is wrong, and is left out on writing.
    static let mark: Character = "⟦"
    /// How many bytes an item takes, about.
    static let usualSize = 820

    let number: Int
    private var opening = "{"
    private var members: [(name: String, value: String)]
    private var options: [(id: String, text: String)]
    private let key: Int
    private var hasSameText = false

    init(_ number: Int, of leaves: Int, _ random: inout MadeText) {
        self.number = number
        key = random.below(4)
        let isEnglish = number % 12 == 0
        var texts: [String] = []
        for _ in 0..<4 { texts.append(random.sentence(isEnglish: isEnglish, words: 4...7)) }
        options = zip(["a", "b", "c", "d"], texts).map { ($0, $1) }
        members = [
            ("id", "\"BN-\(number)\""), ("version", "1"), ("status", "\"live\""),
            ("type", "\"single\""), ("point", "\"A-\(number % leaves + 1)\""),
            ("difficulty", "\(number % 5 + 1)"), ("tags", "[\"etiquette\", \"refund\"]"),
            ("stem", "\"\(random.sentence(isEnglish: isEnglish, words: 14...24))？\""),
            ("options", ""), ("key", "[\"\(options[key].id)\"]"),
            ("rationale", "\"\(random.sentence(isEnglish: isEnglish, words: 9...15))。\""),
            ("author", "\"题库组 A\""), ("reviewer", "\"题库组 B\""),
            ("reviewed", "\"2026-10-01\""),
        ]
    }

    /// Breaks one rule.
    mutating func plant(_ kind: PlantedFault.Kind) {
        let mark = Self.mark
        switch kind {
        case .unknownMember: members.insert(("\(mark)dificulty", "3"), at: 6)
        case .missingMember:
            members.removeAll { $0.name == "rationale" }
            opening = "\(mark){"
        case .wrongType: set("version", to: "\(mark)\"1\"")
        case .unknownWord: set("status", to: "\(mark)\"alive\"")
        case .emptyText: set("rationale", to: "\(mark)\"  \"")
        case .identifier: set("id", to: "\(mark)\"BN \(number)\"")
        case .outOfRange: set("difficulty", to: "\(mark)6")
        case .date: set("reviewed", to: "\(mark)\"2026-02-30\"")
        case .duplicate: set("id", to: "\(mark)\"BN-\(number - 1)\"")
        case .keyNotOption: set("key", to: "[\(mark)\"e\"]")
        case .unknownPoint: set("point", to: "\(mark)\"B-77\"")
        case .unknownEnemy: members.append(("enemies", "[\(mark)\"BN-0\"]"))
        case .sameOptionText:
            options[3].text = options[1].text
            hasSameText = true
        case .duplicateMember: members.append(("\(mark)author", "\"题库组 A\""))
        }
    }

    private mutating func set(_ name: String, to value: String) {
        members[members.firstIndex { $0.name == name }!].value = value
    }

    var lines: [String] {
        var lines = [opening]
        for (index, member) in members.enumerated() {
            let comma = index == members.count - 1 ? "" : ","
            let (name, isMarked) = Self.unmarked(member.name)
            let start = "  \(isMarked ? String(Self.mark) : "")\"\(name)\": "
            if name == "options" {
                lines.append(start + "[")
                for (place, option) in options.enumerated() {
                    let isWrong = hasSameText && place == 3
                    let text = "\(isWrong ? String(Self.mark) : "")\"\(option.text)\""
                    let end = place == options.count - 1 ? "" : ","
                    lines.append("    { \"id\": \"\(option.id)\", \"text\": \(text) }\(end)")
                }
                lines.append("  ]" + comma)
            } else {
                lines.append(start + member.value + comma)
            }
        }
        lines.append("}")
        return lines
    }

    private static func unmarked(_ name: String) -> (name: String, isMarked: Bool) {
        name.first == mark ? (String(name.dropFirst()), true) : (name, false)
    }
}
