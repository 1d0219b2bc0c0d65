import CertCore
import ExamBank
import Testing
import Wording

@Suite struct FindingWordingTests {
    /// A bank with something of each kind to mistype.
    private static let bank = """
        { "format": "certify-bank/1", "id": "b", "language": "zh", "title": "库",
          "points": [{ "id": "A", "title": "甲", "weight": 100, "importance": "X", "competency": "c" }],
          "items": [
            { "id": "s1", "version": 1, "status": "draft", "type": "single", "point": "A", "difficulty": 2,
              "stem": "先做什么？", "options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "解释" }],
              "key": ["a"], "rationale": "因", "author": "甲" },
            { "id": "n1", "version": 1, "status": "draft", "type": "numeric", "point": "A", "difficulty": 3,
              "stem": "共有几次？", "key": { "value": "9.5", "tolerance": 0 }, "rationale": "因", "author": "甲" }] }
        """

    private static func finding(_ old: String, _ new: String) throws -> Finding {
        let file = SourceFile(path: "bank", bytes: Array(bank.replacing(old, with: new).utf8))
        let found = Catalogue([file]).findings.filter { $0.severity == .error }
        #expect(found.count == 1, "\(found)")
        return try #require(found.first)
    }

    @Test(arguments: [
        (
            #""difficulty": 2"#, #""difficulty": "2""#,
            "「difficulty」应为整数，却是字符串", "`difficulty` should be an integer, but is text"
        ),
        (
            #""weight": 100"#, #""weight": 3.5"#, "「weight」应为整数，却是带小数或指数的数字",
            "`weight` should be an integer, but is a number with decimals or an exponent"
        ),
        (
            #""weight": 100"#, #""weight": 99999999999999999999999999"#,
            "「weight」为 99999999999999999999999999，应在 0 至 100 之间",
            "`weight` is 99999999999999999999999999; it should be from 0 to 100"
        ),
        (
            #""title": "库""#, #""title": [true]"#, #"「title」应为字符串或 {"zh": …, "en": …}，却是数组"#,
            #"`title` should be text or {"zh": …, "en": …}, but is a list"#
        ),
        (
            #"["a"]"#, #"["a", "b"]"#, "「key」有 2 项，应有 1 项", "`key` has 2 entries; 1 is needed"
        ),
        (
            #"["a"]"#, #"[null]"#, "「key」的第 1 项应为字符串，却是 null",
            "entry 1 of `key` should be text, but is null"
        ),
        (
            #"{ "value": "9.5", "tolerance": 0 }"#, "9.5",
            #"「key」应为对象 {"value": …, "tolerance": …}，却是数字"#,
            #"`key` should be an object {"value": …, "tolerance": …}, but is a number"#
        ),
        (
            #""9.5""#, "9.5", "「value」为 9.5，小数须写成字符串",
            "`value` is 9.5; decimals are written as text"
        ),
        (
            #""9.5""#, #""9,5""#, "「value」应为小数，「9,5」不是",
            "`value` should be a decimal; “9,5” is none"
        ),
        (
            #""title": "库""#, #""title": { "zh": "库", "en": " " }"#, "「title.en」没有内容",
            "`title.en` is empty"
        ),
        (
            #""single""#, #""sigle""#, "「type」不能取「sigle」", "`type` cannot be “sigle”"
        ),
    ])
    func `a message names what it is about`(
        old: String, new: String, zh: String, en: String
    ) throws {
        #expect(try Self.finding(old, new).phrase == Phrase(zh: zh, en: en))
    }

    @Test(
        arguments: [
            (#"["a"]"#, #"["A"]"#, "did you mean `a`?"),
            (#"["a"]"#, #"["c"]"#, "correct the key, or add what it names"),
            (#""A", "difficulty": 2"#, #""B", "difficulty": 2"#, nil),
            (
                #""author": "甲" },"#, #""author": "甲", "colour": 1 },"#,
                "members known here: id, version, status, type, point, difficulty, tags, case, stem, "
                    + "assets, options, key, rationale, author, reviewer, reviewed, enemies, note, ignore"
            ),
            (
                #""author": "甲" },"#, #""author": "甲", "reviewed": "11/21" },"#,
                #"year-month-day, such as "2026-11-21""#
            ),
        ] as [(String, String, String?)])
    func `help leads nowhere else`(old: String, new: String, help: String?) throws {
        #expect(try Self.finding(old, new).help?.en == help)
    }

    @Test func `what other files hold may be in another folder`() throws {
        let fault = FindingDetail.reference(.unknown(.calendar, "cn-2030", nearest: nil))
        let finding = Finding(
            file: "scheme", document: "s", range: 0..<1, pointer: "/calendars/0",
            trail: "s/calendars/0", subject: nil, detail: fault)
        #expect(finding.help?.en == "if it is in another folder, name that folder as well")
    }

    @Test func `of many cells that lack items those that lack most are named`() {
        let lacking = zip(["A", "B", "C", "D", "E"], [1, 3, 0, 2, 3]).map { point, has in
            DrawingFailure.Cell(type: .single, point: PointID(point), needs: 4, has: has)
        }
        let supply = FormSupply(forms: 2, atMost: 2, lacking: lacking)
        let finding = Finding(
            file: "scheme", document: "s", range: 0..<1, pointer: "", trail: "s", subject: nil,
            detail: .supply(.disjointForms("theory", supply)))
        #expect(
            finding.phrase.en.hasSuffix(
                "lacks single choice × C (needs 4, has 0 left), single choice × A (needs 4, has 1 "
                    + "left), single choice × D (needs 4, has 2 left) and 2 more: certify bank stats"
            ), "\(finding.phrase.en)")
        #expect(supply.limit.en.contains("× E"))
    }
}
