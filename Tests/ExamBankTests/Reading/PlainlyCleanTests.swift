import CertCore
import TextFormats
import Testing

@testable import ExamBank

/// Of an item that is plainly clean the long way finds nothing to tell.
struct PlainlyCleanTests {
    @Test func `nothing is found in what is shipped where it is plainly clean`() throws {
        let all = try shippedItems()
        let clean = try all.count { try isClean($0.value) }
        #expect(all.count > 900)
        #expect(clean > 400)
    }

    /// Words that give something away or are no good are put into every text, at both ends and
    /// in the middle; what was there stays beside them, or goes.
    @Test func `whatever is wrong in some text keeps an item from being plainly clean`() throws {
        var (clean, told) = (0, 0)
        let shipped = try shippedItems(ofLevels: 4...4).prefix(12).map(\.value)
        for item in shipped + [Self.single, Self.multiple] {
            for words in Self.odd + texts(of: item).flatMap({ [$0, $0.uppercased(), $0 + "。"] }) {
                for changed in changes(of: item, by: words) {
                    if try isClean(changed) { clean += 1 } else { told += 1 }
                }
            }
        }
        #expect(clean > 1000)
        #expect(told > 1000)
    }

    @Test func `members that tell on each other keep an item from being plainly clean`() throws {
        for (item, faults) in [(Self.single, Self.faults), (Self.multiple, Self.faultsOfMultiple)] {
            #expect(try isClean(item), "\(item)")
            guard case .object(let members) = item else { continue }
            for (name, value) in faults {
                var changed = members
                let index = try #require(members.firstIndex { $0.name == name })
                changed[index].value = value
                #expect(try !isClean(.object(changed)), "\(name): \(value)")
            }
        }
    }

    /// Whether an item is plainly clean; then the long way must have nothing to say.
    private func isClean(_ item: JSON) throws -> Bool {
        let source = String(decoding: item.compact(), as: UTF8.self)
        let node = try #require(JSONDocument.reading(Array(source.utf8)).document).root
        let isClean = node.look { view, place in
            guard let plain = PlainItem(place, in: view) else { return false }
            return ItemRules.haveNothing(toTellOf: plain, in: view)
        }
        let notes = Notes(file: "bank.json")
        let read = ItemReadings.item.read(node, notes)
        if notes.losses == 0 { ItemRules.check(read, node, notes) }
        if isClean { #expect(notes.remarks.isEmpty, "\(source)") }
        return isClean
    }

    private func texts(of item: JSON) -> [String] {
        ["stem", "rationale", "author"].compactMap {
            if case .string(let text)? = item[$0] { text } else { nil }
        }
    }

    /// The item with other words in one of its texts.
    private func changes(of item: JSON, by words: String) -> [JSON] {
        guard case .object(let members) = item else { return [] }
        var changed: [JSON] = []
        for (index, member) in members.enumerated() {
            var other = members
            switch member.value {
            case .string(let text)
            where ["stem", "rationale", "author", "reviewer"].contains(member.name):
                for text in mixed(text, words) {
                    other[index].value = .string(text)
                    changed.append(.object(other))
                }
            case .array(let options) where member.name == "options":
                guard case .object(var last)? = options.last, last.count == 2,
                    case .string(let text) = last[1].value
                else { continue }
                for text in mixed(text, words) {
                    last[1].value = .string(text)
                    other[index].value = .array(options.dropLast() + [.object(last)])
                    changed.append(.object(other))
                }
            default: continue
            }
        }
        return changed
    }

    private func mixed(_ text: String, _ words: String) -> [String] {
        let middle = text.index(text.startIndex, offsetBy: text.count / 2)
        return [words + text, text + words, text[..<middle] + words + text[middle...], words]
    }

    private static let odd = [
        "答案：B", "正确答案", "（正确）", "(对)", "【解析】", "故选A", "本题选b", "√", "✔", "answer is B",
        "Key: a", "(correct)", "（ a ）", "(A、B)", "(√)", "（　 ）", "( )", "（)", " ",
        "\u{3000}", "\u{202E}", "\u{85}",
        "\u{7}",
        "\u{FFFD}", "\u{E0041}", "\u{3164}", "\u{061C}", "\u{2061}", "方案", "“引”", "Ａ", "㈱", "é",
        "e\u{301}", "王审", "甲", "a\nb", "\"", "\\",
    ]

    private static let single: JSON = [
        "id": "A1", "version": 1, "status": "live", "type": "single", "point": "p",
        "difficulty": 2, "stem": "客户问订单到了哪里，先做什么？",
        "options": [
            ["id": "a", "text": "核实"], ["id": "b", "text": "退款"], ["id": "c", "text": "升级"],
        ],
        "key": ["a"], "rationale": "因为客户的订单已经发出，所以要先核实物流。", "author": "甲组",
        "reviewer": "乙组", "reviewed": "2026-01-02", "enemies": ["A2"],
    ]

    /// Each is wrong beside the other members.
    private static let faults: [(String, JSON)] =
        [
            ("key", ["z"]), ("enemies", ["A2", "A1"]), ("reviewer", "甲组"),
            ("reviewer", " 甲组\u{3000}"), ("reviewer", "Zoe\u{308}"), ("stem", "问题（a）？"),
            ("stem", "因为客户的订单已经发出，所以要先核实物流，对吗？"),
            (
                "options",
                [
                    ["id": "a", "text": "ＡＢ 1"], ["id": "b", "text": "ab1。"],
                    ["id": "c", "text": "丙"],
                ]
            ),
            (
                "options",
                [
                    ["id": "a", "text": "一次"], ["id": "b", "text": "丙"],
                    ["id": "c", "text": " 一 次！"],
                ]
            ),
        ] + lettered.map { ("options", $0) }

    /// Behind their letters two are the same.
    private static let lettered: [JSON] = [
        ["A 核单", "B 核单。", "C 退款"], ["A核单", "B核单。", "C退款"], ["a\t核单", "b　核单。", "c 退款"],
        ["[A]核单", "[B]核单。", "[C]退款"], ["【A】核单", "【B】核单。", "【C】退款"], ["A-核单", "B-核单。", "C-退款"],
        ["⑴核单", "⑵核单。", "⑶退款"], ["⒈核单", "⒉核单。", "⒊退款"], ["选项A：核单", "选项B：核单。", "选项C：退款"],
        ["Option A: call", "Option B: Call.", "Option C: end"],
        ["A - a call", "B - A call.", "C - end"],
        ["Ａ．核单", "Ｂ．核单。", "Ｃ．退款"], ["A. 核单", "B 核单。", "C 退款"], ["A“核单”", "B“核单”。", "C“退款”"],
        ["A，核单", "B,核单。", "C。退款"], ["A. call", "B call.", "C end"],
    ].map { texts in
        .array(
            zip(["a", "b", "c"], texts).map { id, text in
                .object([JSON.Member("id", .string(id)), JSON.Member("text", .string(text))])
            })
    }

    private static let multiple: JSON = [
        "id": "A1", "version": 1, "status": "draft", "type": "multiple", "point": "p",
        "difficulty": 2, "stem": "Which of these come first?",
        "options": [
            ["id": "a", "text": "To listen"], ["id": "b", "text": "To ask"],
            ["id": "c", "text": "To refund"],
        ],
        "key": ["a", "c"], "rationale": "Nobody helps without knowing.", "author": "甲组",
        "enemies": [],
    ]

    private static let faultsOfMultiple: [(String, JSON)] = [
        ("key", ["a", "z"]), ("key", ["a", "b", "c"]), ("status", "live"),
        ("stem", "Nobodyhelps without\u{3000}knowing. So what\u{2003}comes first?"),
        ("stem", "They say: nobody. Nobody helps with out knowing"), ("stem", "First ( a c )?"),
        ("options", [["id": "a", "text": "One (1)"], ["id": "c", "text": "ONE （1）"]]),
    ]
}
