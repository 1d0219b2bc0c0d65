import ExamBank
import Testing

/// One slip is told once, however much depends on it.
@Suite struct CascadeTests {
    private func told(in path: String, _ changes: KeyValuePairs<String, String>) throws -> [String]
    {
        let files = try FaultCase(in: path, changes).files()
        let catalogue = Catalogue(
            files.map { SourceFile(path: $0.path, bytes: $0.text.bytes) }, today: MiniFiles.today)
        return catalogue.special.map { "\($0.code.rawValue) \($0.pointer)" }
    }

    private func told(_ bank: String) -> [String] {
        Catalogue([SourceFile(path: "bank", bytes: Array(bank.utf8))]).findings
            .map { "\($0.code.rawValue) \($0.pointer)" }
    }

    private let head = #"{ "format": "certify-bank/1", "id": "b", "language": "zh", "title": "库", "#
    private let point =
        #"{ "id": "A", "title": "甲", "weight": 100, "importance": "X", "competency": "c" }"#
    private let item = """
        { "id": "t1", "version": 1, "status": "draft", "type": "true-false", "point": "A",
          "difficulty": 3, "stem": "先倾听再解释", "key": true, "rationale": "因", "author": "甲" }
        """

    @Test func `a bank without points does not tell so for each item`() {
        #expect(told(head + #""points": [], "items": [\#(item)] }"#) == ["S-count /points"])
    }

    @Test func `items that are no list leave no point thin`() {
        let wrong = head + #""points": [\#(point)], "items": {} }"#
        #expect(told(wrong) == ["S-wrong-type /items"])
        #expect(told(head + #""points": [\#(point)] }"#) == ["S-missing-member "])
    }

    @Test func `an item without a place leaves no point thin, one without a name no enemy unknown`()
    {
        let lost = (1...4).map { number in
            item.replacing(#""status": "draft", "#, with: #""status": "live", "#)
                .replacing(#""point": "A","#, with: "")
                .replacing(#""id": "t1""#, with: #""id": "t\#(number)""#)
                .replacing("先倾听再解释", with: "先倾听第\(number)个人再解释")
                .replacing("甲", with: #"甲", "reviewer": "乙", "reviewed": "2026-08-01"#)
        }
        let items = lost.joined(separator: ", ")
        #expect(
            told(head + #""points": [\#(point)], "items": [\#(items)] }"#)
                == (0...3).map { "S-missing-member /items/\($0)" })
        let nameless = item.replacing(#""id": "t1", "#, with: "")
            .replacing(#""key": true"#, with: #""key": true, "enemies": ["t2"]"#)
        let other = item.replacing(#""key": true"#, with: #""key": true, "enemies": ["t1"]"#)
            .replacing(#""id": "t1""#, with: #""id": "t2""#)
        #expect(
            told(head + #""points": [\#(point)], "items": [\#(nameless), \#(other)] }"#)
                .filter { !$0.hasPrefix("B-thin") } == ["S-missing-member /items/0"])
    }

    @Test func `a point without a readable identifier is told once, and other names all the same`()
    {
        let unreadable = point.replacing(#""id": "A""#, with: #""id": "A 1""#)
        let other = point.replacing(#""id": "A""#, with: #""id": "B""#)
            .replacing(#""weight": 100"#, with: #""weight": 0"#)
        func items(_ points: String...) -> String {
            points.enumerated().map { number, point in
                item.replacing(#""id": "t1""#, with: #""id": "t\#(number)""#)
                    .replacing("先倾听再解释", with: "先倾听第\(number)个人再解释")
                    .replacing(#""point": "A""#, with: #""point": "\#(point)""#)
            }.joined(separator: ", ")
        }
        func found(_ points: String, _ items: String) -> [String] {
            told(head + #""points": [\#(points)], "items": [\#(items)] }"#)
                .filter { $0 != "B-thin-point /points/1/id" }
        }
        #expect(found(unreadable, items("A", "A")) == ["S-identifier /points/0/id"])
        #expect(
            found("\(unreadable), \(other)", items("BB", "A", "A", "B"))
                == ["S-identifier /points/0/id", "B-unknown-point /items/0/point"])
        #expect(
            found("\(point), \(other)", items("BB", "A", "C", "B"))
                .filter { $0.hasPrefix("B-unknown") }
                == ["B-unknown-point /items/0/point", "B-unknown-point /items/2/point"])
    }

    @Test(
        arguments: [
            [#""id": "empathy", "title": "同理""#: #""id": "em pathy", "title": "同理""#],
            [#""id": "K1", "text""#: #""text""#],
            [#"[{ "id": "K1", "text": "客户来电投诉。" }]"#: #""K1""#],
            [#"[{ "id": "empathy", "title": "同理" }]"#: "{}"],
            [
                #""cases": ["#: #""assets": "limits.csv", "cases": ["#,
                #""stem": "请作答题s1""#: #""stem": "请作答题s1", "assets": ["limits"]"#,
            ],
        ] as [KeyValuePairs<String, String>])
    func `what cannot be found for want of a readable list or identifier is told once`(
        changes: KeyValuePairs<String, String>
    ) throws {
        let found = try told(in: "bank", changes).filter { !$0.hasPrefix("R-") }
        #expect(found.count == 1 && found[0].hasPrefix("S-"), "\(found)")
    }

    @Test func `an order that leaves something out is no other order as well`() throws {
        let key = [#"["b", "d", "a", "c"]"#: #"["a", "b", "c"]"#] as KeyValuePairs
        #expect(try told(in: "bank", key) == ["B-key-leaves-out /items/15/key"])
    }

    @Test func `an answer behind a blank is not the rest of its sentence`() throws {
        let stem =
            [#""请作答题s1""#: #""坐席首先应当（　　）（参考答案：C）。""#] as KeyValuePairs
        #expect(try told(in: "bank", stem) == ["B-leaked-key /items/0/stem"])
    }

    @Test func `points that do not add up put no cut out of reach`() throws {
        let points =
            [#""quantitative", "points": "30""#: #""quantitative", "points": "98""#]
            as KeyValuePairs
        #expect(try told(in: "scheme", points).filter { $0.hasPrefix("C-unreach") }.isEmpty)
        #expect(try told(in: "scheme", points).contains { $0.hasPrefix("C-points-sum") })
    }

    @Test func `a slip hides nothing that a scheme makes of other items`() throws {
        let found = try told(
            in: "bank",
            [
                #""s1 c""#: #""前两项""#,
                #""id": "b1", "version": 1"#: #""id": "b1", "version": 0"#,
            ])
        #expect(
            found.sorted() == [
                "I-moving-reference /items/0/options/2/text", "S-out-of-range /items/2/version",
            ])
    }

    @Test func `a second bank of one name is looked through all the same`() {
        let spaced = item.replacing("先倾听再解释", with: "先倾听 再解释")
        let bank = head + #""points": [\#(point)], "items": [\#(spaced)] }"#
        let files = ["a.json", "b.json"].map { SourceFile(path: $0, bytes: Array(bank.utf8)) }
        let second = Catalogue(files).findings.filter { $0.file == "b.json" }.map(\.code.rawValue)
        #expect(Set(second).isSuperset(of: ["R-repeated-document", "I-stray-space"]))
    }

    @Test func `a point that is there twice does not upset the weights`() throws {
        let twice = head + #""points": [\#(point), \#(point)], "items": [\#(item)] }"#
        #expect(told(twice).filter { !$0.hasPrefix("B-thin") } == ["B-repeated-point /points/1/id"])
    }

    @Test func `a mistyped year is told once`() throws {
        let year = [#""year": 2026"#: #""year": 2062"#] as KeyValuePairs
        #expect(try told(in: "calendar", year) == ["Y-outside-year /year"])
    }

    @Test func `an unknown member is meant for the only one that is not there`() throws {
        let title = [#""title": "来电""#: #""title": { "cn": "来电", "en": "Call" }"#] as KeyValuePairs
        #expect(try told(in: "tasks", title) == ["S-unknown-member /tasks/0/title/cn"])
    }

    @Test func `members that are missing are told together`() throws {
        let found = try told(
            in: "courses", [#""hours": 8, "competencies": ["listening"],"#: ""])
        #expect(found == ["S-missing-member /courses/0"])
    }

    @Test func `steps that are missing are told together`() throws {
        let found = try told(
            in: "scheme",
            [
                #" { "step": "score-publication" },"#: "", #" { "step": "result" },"#: "",
            ])
        #expect(found.filter { $0.hasPrefix("C-missing-step") } == ["C-missing-step /steps"])
    }
}
