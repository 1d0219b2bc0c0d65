import CertCore
import ExamBank
import Testing

/// One slip in an item hides nothing that is told without what was lost, and brings up nothing that
/// only follows from it.
@Suite struct LostMembersTests {
    /// What an item is changed by, and what is then told.
    struct Change: Sendable, CustomTestStringConvertible {
        let code: FindingCode
        /// Members by their names; nil for those that are taken away.
        let members: [String: String?]
        /// What cannot be read any more, or what has to be for the fault to be told.
        let touched: Set<String>

        init(_ code: FindingCode, _ touched: Set<String>, _ members: [String: String?]) {
            self.code = code
            self.members = members
            self.touched = touched
        }

        /// The two change different members.
        func isApart(from other: Change) -> Bool {
            let (mine, theirs) = (Set(members.keys), Set(other.members.keys))
            let options: Set = ["a", "b", "c"]
            return mine.isDisjoint(with: theirs)
                && !(mine.contains("options") && !theirs.isDisjoint(with: options))
        }

        var testDescription: String { "\(code.rawValue): \(members)" }
    }

    private static let allOptions: Set = ["options", "option ids", "option texts"]
    private static let ofType = allOptions.union(["type", "key"])
    private static let alike = Set([
        "id", "type", "stem", "options", "option texts", "enemies", "case", "assets",
    ])
    private static let review: Set = ["status", "author", "reviewer", "reviewed"]

    static let slips: [Change] = [
        Change(.outOfRange, [], ["difficulty": "9"]),
        Change(.missingMember, [], ["version": nil]),
        Change(.identifier, [], ["tags": #"["a b"]"#]),
        Change(.emptyText, ["rationale"], ["rationale": #""""#]),
        Change(.missingMember, [], ["ignore": #"[{ "code": "I-long-stem" }]"#]),
        Change(.unknownWord, ["status"], ["status": #""lvie""#]),
        Change(.date, ["reviewed"], ["reviewed": #""2026-13-40""#]),
        Change(.wrongType, ["author"], ["author": "null"]),
        Change(.emptyText, ["reviewer"], ["reviewer": #"" ""#]),
        Change(.unknownMember, ["reviewer"], ["reviewer": nil, "reviewr": #""乙""#]),
        Change(.missingMember, ["point"], ["point": nil]),
        Change(.identifier, ["point"], ["point": #""A 1""#]),
        Change(.missingMember, ["id"], ["id": nil]),
        Change(.identifier, ["id"], ["id": #""Q 2""#]),
        Change(.unknownWord, ofType, ["type": #""singel""#]),
        Change(.missingMember, ofType, ["type": nil]),
        Change(.emptyText, ["stem"], ["stem": #""""#]),
        Change(.character, ["stem"], ["stem": #""挂机之前\u202E做什么""#]),
        Change(.wrongType, allOptions, ["options": #""x""#]),
        Change(.missingMember, allOptions, ["options": nil]),
        Change(.count, allOptions, ["options": "[\(option("a", "先核实情况"))]"]),
        Change(.identifier, ["option ids", "a's id"], ["a": option("a b", "先核实情况")]),
        Change(.missingMember, ["option ids"], ["b": #"{ "text": "再转交同事" }"#]),
        Change(.emptyText, ["option texts"], ["b": option("b", "")]),
        Change(.wrongType, ["option ids", "option texts"], ["b": "1"]),
        Change(.missingMember, ["key"], ["key": nil]),
        Change(.count, ["key"], ["key": #"["a", "b"]"#]),
        Change(.wrongType, ["enemies"], ["enemies": #""Q1""#]),
        Change(.wrongType, ["case"], ["case": "5"]),
        Change(.wrongType, ["assets"], ["assets": #""x""#]),
    ]

    static let faults: [Change] = [
        Change(.duplicate, ["id"], ["id": #""Q1""#]),
        Change(.unknownPoint, ["point"], ["point": #""ZZ""#]),
        Change(.unknownCase, ["case"], ["case": #""K9""#]),
        Change(.unknownAsset, ["assets"], ["assets": #"["x9"]"#]),
        Change(.unknownEnemy, ["id", "enemies"], ["enemies": #"["Q77"]"#]),
        Change(.oneSidedEnemy, ["id", "enemies"], ["enemies": #"["Q1"]"#]),
        Change(.ownEnemy, ["id", "enemies"], ["enemies": #"["Q2"]"#]),
        Change(.keyNotOption, ["key", "options", "option ids"], ["key": #"["z"]"#]),
        Change(
            .sameOptionText, ["options", "a's id"], ["c": option("c", "先核实情况")]),
        Change(.allOfTheAbove, ["type", "options"], ["c": option("c", "以上都对")]),
        Change(.lookAlike, ["options"], ["c": option("c", "请客户ａ稍等")]),
        Change(.leakedKey, ["options"], ["c": option("c", "请客户稍等（正确）")]),
        Change(
            .longKey, ["type", "option ids", "option texts", "options", "key"],
            ["a": option("a", "先核实情况再向客户说明办法并约定回复的时间")]),
        Change(.lookAlike, ["stem"], ["stem": #""挂机之前坐席ａ最后应当做什么""#]),
        Change(.leakedKey, ["stem"], ["stem": #""挂机之前坐席最后应当做什么（答案：C）""#]),
        Change(
            .leakedKey, ["stem", "rationale", "type"],
            ["stem": #""坐席应当做什么：客户说完以后确认没有别的问题再挂机才不算失礼""#]),
        Change(
            .leakedKey, ["stem", "key", "options", "option ids", "type"],
            ["stem": #""挂机之前坐席最后应当做什么（A）""#]),
        Change(.negativeStem, ["stem", "type"], ["stem": #""挂机之前坐席最后不应当做什么""#]),
        Change(.shortStem, ["stem", "type"], ["stem": #""做""#]),
        Change(.reviewedByAuthor, review, ["reviewer": #""甲""#, "author": #""甲""#]),
        Change(.unreviewed, review, ["reviewed": nil]),
        Change(.duplicateItem, alike, like),
        Change(
            .conflictingKey, alike.union(["option ids", "key"]),
            like.merging(["key": #"["b"]"#]) { $1 }),
    ]

    @Test func `the bank has no fault by itself`() {
        #expect(told([:]).isEmpty)
    }

    @Test(arguments: slips) func `a slip is told once`(slip: Change) {
        #expect(told(slip.members) == [slip.code.rawValue])
    }

    @Test(arguments: faults) func `a fault is told where nothing is lost`(fault: Change) {
        #expect(told(fault.members) == [fault.code.rawValue])
    }

    @Test(arguments: slips) func `a fault beside a slip is told unless that hides it`(
        slip: Change
    ) {
        var pairs = 0
        for fault in Self.faults where slip.isApart(from: fault) {
            let isTold = fault.touched.isDisjoint(with: slip.touched)
            let expected = isTold ? [slip.code, fault.code] : [slip.code]
            let found = told(slip.members.merging(fault.members) { $1 })
            #expect(found == expected.map(\.rawValue).sorted(), "\(fault)")
            pairs += 1
        }
        #expect(pairs > 10)
    }

    @Test func `all faults of an item are told beside its slip`() {
        let found = told([
            "difficulty": "9", "id": #""Q1""#, "point": #""ZZ""#, "case": #""K9""#,
            "enemies": #"["Q77"]"#, "key": #"["z"]"#, "b": Self.option("b", "先核实情况"),
        ])
        #expect(
            found == [
                "B-key-not-option", "B-same-option-text", "B-unknown-case", "B-unknown-enemy",
                "B-unknown-point", "S-duplicate", "S-out-of-range",
            ])
    }

    @Test func `an identifier that cannot be read hides none beside it`() {
        let found = told([
            "enemies": #"["x y", "Q77", "Q1", "Q2"]"#, "assets": #"["x y", "x9"]"#,
        ])
        #expect(
            found == [
                "B-one-sided-enemy", "B-own-enemy", "B-unknown-asset", "B-unknown-enemy",
                "S-identifier", "S-identifier",
            ])
    }

    @Test func `who names an item as its enemy is not told what was lost of that`() {
        #expect(told(["enemies": #"["Q1"]"#], enemyOfFirst: "Q2").isEmpty)
        #expect(told([:], enemyOfFirst: "Q2") == ["B-one-sided-enemy"])
        #expect(told(["enemies": "5"], enemyOfFirst: "Q2") == ["S-wrong-type"])
        #expect(
            told(["key": nil], enemyOfFirst: "Q2") == ["B-one-sided-enemy", "S-missing-member"])
    }

    private func told(_ changes: [String: String?], enemyOfFirst: String? = nil) -> [String] {
        let others = (3...5).map { number in
            Self.item([
                "id": #""Q\#(number)""#, "stem": #""第\#(number)天客户来问进度""#, "key": "true",
                "type": #""true-false""#, "options": nil,
            ])
        }
        let first = Self.item(
            Self.like.merging(["id": #""Q1""#]) { $1 }.merging(
                enemyOfFirst.map { ["enemies": #"["\#($0)"]"#] } ?? [:]
            ) { $1 })
        let items = [first, Self.item(changes)] + others
        let bank = """
            { "format": "certify-bank/1", "id": "b", "language": "zh", "title": "库", "points": [
            { "id": "A", "title": "甲", "weight": 100, "importance": "X", "competency": "c" }],
            "items": [\(items.joined(separator: ",\n"))] }
            """
        return Catalogue([SourceFile(path: "bank", bytes: Array(bank.utf8))]).findings
            .map(\.code.rawValue).sorted()
    }

    /// An item without a fault, with some members changed; `a`, `b` and `c` are its options.
    private static func item(_ changes: [String: String?]) -> String {
        var members = [
            "id": #""Q2""#, "version": "1", "status": #""live""#, "type": #""single""#,
            "point": #""A""#, "difficulty": "2", "stem": #""挂机之前坐席最后应当做什么""#,
            "key": #"["a"]"#, "rationale": #""客户说完以后确认没有别的问题再挂机才不算失礼""#,
            "author": #""甲""#, "reviewer": #""乙""#, "reviewed": #""2026-10-01""#,
            "a": option("a", "先核实情况"), "b": option("b", "再转交同事"),
            "c": option("c", "请客户稍等"),
        ]
        for (name, value) in changes { members[name] = value }
        let options = ["a", "b", "c"].compactMap { members.removeValue(forKey: $0) }
        if changes["options"] == nil {
            members["options"] = "[\(options.joined(separator: ", "))]"
        }
        let texts = members.sorted { $0.key < $1.key }.map { #""\#($0.key)": \#($0.value)"# }
        return "{ \(texts.joined(separator: ", ")) }"
    }

    private static func option(_ id: String, _ text: String) -> String {
        #"{ "id": "\#(id)", "text": "\#(text)" }"#
    }

    /// What another item of the bank asks.
    private static let like: [String: String?] = [
        "stem": #""客户来电要求赔偿时坐席首先应当怎样""#, "a": option("a", "听客户说完"),
        "b": option("b", "查看订单记录"), "c": option("c", "给出处理时限"),
    ]
}
