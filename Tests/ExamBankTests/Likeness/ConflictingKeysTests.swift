import CertCore
import ExamBank
import TestKit
import Testing

@Suite struct ConflictingKeysTests {
    /// Two keys to the same question, of a type.
    struct Pair: Sendable {
        let type: String
        let keys: [String]
        let isConflict: Bool

        init(_ type: String, _ one: String, _ other: String, isConflict: Bool) {
            self.type = type
            keys = [one, other]
            self.isConflict = isConflict
        }
    }

    private static let options =
        #","options":[{"id":"a","text":"倾听"},{"id":"b","text":"致歉"},{"id":"c","text":"核对"}]"#
    private static let targets =
        #","targets":[{"id":"1","text":"开场"},{"id":"2","text":"收尾"}]"#

    private static func scores(_ a: Int, _ b: Int, _ c: Int) -> String {
        #"{"c":{"score":\#(c)},"a":{"score":\#(a)},"b":{"score":\#(b)}}"#
    }

    private static func blank(_ accepted: String) -> String {
        #"{"accept":[\#(accepted)],"width":"fold","case":"fold"}"#
    }

    private static func number(_ value: String, _ tolerance: String = "0") -> String {
        #"{"value":"\#(value)","tolerance":"\#(tolerance)"}"#
    }

    private static func answer(_ text: String) -> String {
        #"{"answer":"\#(text)","phrases":[{"any":["抱歉"]}]}"#
    }

    @Test(arguments: [
        Pair("single", #"["a"]"#, #"["b"]"#, isConflict: true),
        Pair("single", #"["a"]"#, #"["a"]"#, isConflict: false),
        Pair("multiple", #"["a","b"]"#, #"["a","c"]"#, isConflict: true),
        Pair("multiple", #"["a","b"]"#, #"["b","a"]"#, isConflict: false),
        Pair("true-false", "true", "false", isConflict: true),
        Pair("true-false", "true", "true", isConflict: false),
        Pair("fill-in", blank(#""再见""#), blank(#""回见""#), isConflict: true),
        Pair("fill-in", blank(#""再见","ＢＹＥ""#), blank(#""bye","再见""#), isConflict: false),
        Pair("numeric", number("9.5"), number("9.6"), isConflict: true),
        Pair("numeric", number("9.5"), number("9.5", "0.1"), isConflict: true),
        Pair("numeric", number("9.5"), number("9.50"), isConflict: false),
        Pair("situational", scores(2, 1, 0), scores(2, 0, 1), isConflict: true),
        Pair("situational", scores(2, 1, 0), scores(2, 1, 0), isConflict: false),
        Pair("ordering", #"["a","b","c"]"#, #"["a","c","b"]"#, isConflict: true),
        Pair("ordering", #"["a","b","c"]"#, #"["a","b","c"]"#, isConflict: false),
        Pair(
            "matching", #"{"a":"1","b":"2","c":"1"}"#, #"{"a":"1","b":"2","c":"2"}"#,
            isConflict: true),
        Pair(
            "matching", #"{"a":"1","b":"2","c":"1"}"#, #"{"c":"1","b":"2","a":"1"}"#,
            isConflict: false),
        // People mark it.
        Pair("short-text", answer("抱歉"), answer("抱歉让您久等"), isConflict: false),
    ])
    func `two keys to one question contradict each other where they mean something else`(
        pair: Pair
    ) {
        let items = pair.keys.enumerated().map { number, key in
            let needs = [
                "single": Self.options, "multiple": Self.options, "situational": Self.options,
                "ordering": Self.options, "matching": Self.options + Self.targets,
                "short-text": #","maximumLength":20"#,
            ]
            return OneLineBank.item(
                number, type: pair.type, stem: "客户抱怨时应当怎样做",
                more: (needs[pair.type] ?? "") + #","key":\#(key)"#)
        }
        let text = OneLineBank.text(items: items.joined(separator: ","))
        let found = Catalogue([SourceFile(path: "b.json", bytes: Array(text.utf8))]).findings
        #expect(found.filter { $0.severity == .error }.map(\.subject) == ["i1"])
        #expect(
            found.filter { $0.severity == .error }.map(\.code)
                == [pair.isConflict ? .conflictingKey : .duplicateItem])
    }
}
