import ExamBank
import Testing

/// A slip hides nothing that is wrong elsewhere, and makes nothing up there.
@Suite struct SlipElsewhereTests {
    /// One of an item, which everything else in the bank has to bear.
    private static let slip =
        [#""id": "n1", "version": 1"#: #""id": "n1", "version": 0"#]
        as KeyValuePairs

    private func codes(_ fault: FaultCase) throws -> [String] {
        let files = try fault.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) }
        return Catalogue(files, today: MiniFiles.today).special.map(\.code.rawValue)
            .sorted()
    }

    @Test(arguments: [
        FaultCase(.bankWeightsSum, .outOfRange, in: "bank", [#""weight": 60"#: #""weight": 50"#]),
        FaultCase(
            .importanceCounts, .outOfRange, in: "bank",
            [#""title": "小题库","#: #""title": "小题库", "importanceCounts": { "X": 7 },"#]),
        FaultCase(
            .repeatedPoint, .outOfRange, in: "bank",
            [#""id": "A-1", "title""#: #""id": "B", "title""#]),
    ])
    func `a fault of the points is told beside one of an item`(fault: FaultCase) throws {
        let found = try codes(fault.and(in: "bank", Self.slip))
        #expect(Set(found).isSuperset(of: fault.codes.map(\.rawValue)), "\(found)")
    }

    @Test(arguments: [
        FaultCase(
            .identifier, .keyNotOption, in: "bank",
            [#""key": ["a", "b"]"#: #""key": ["a", "x y", "z"]"#]),
        FaultCase(
            .wrongType, .keyNotOption, in: "bank",
            [#"["b", "d", "a", "c"]"#: #"["b", 4, "a", "z"]"#]),
        FaultCase(
            .wrongType, .keyNotTarget, .keyNotOption, in: "bank",
            [#"{ "a": "t1", "b": "t2", "c": "t1" }"#: #"{ "a": 1, "b": "t9", "z": "t1" }"#]),
        FaultCase(
            .wrongType, .keyNotOption, in: "bank",
            [#""b": { "score": 0 }, "c""#: #""b": { "score": "0" }, "z""#]),
        FaultCase(
            .identifier, .sameOptionText, in: "bank",
            [
                #"{ "id": "c", "text": "o1 c" }"#: #"{ "id": "c c", "text": "o1 c" }"#,
                #""text": "o1 b""#: #""text": "o1 a""#,
            ]),
    ])
    func `of a key or options of which one entry is lost, the others are looked at`(
        fault: FaultCase
    ) throws {
        #expect(try codes(fault) == fault.codes.map(\.rawValue).sorted())
    }

    @Test(arguments: [
        FaultCase(.identifier, in: "bank", [#""id": "mini""#: #""id": "mi ni""#]),
        FaultCase(.identifier, in: "calendar", [#""id": "cn-2026""#: #""id": "cn 2026""#]),
        FaultCase(.identifier, in: "bank", [#""id": "t2", "version""#: #""id": "t 2", "version""#]),
        FaultCase(
            .unknownEnemy, .duplicate, in: "bank",
            [#""enemies": ["t2"]"#: #""enemies": ["t2", "t9", "t9"]"#]),
        FaultCase(
            .unknownAsset, .duplicate, in: "bank",
            [#""stem": "请作答题s1""#: #""stem": "请作答题s1", "assets": ["no", "no"]"#]),
        FaultCase(
            .unknownCase, in: "bank",
            [#"请作答题f2", "case": "K1""#: #"请作答题f2", "case": "K2""#]),
        FaultCase(.unknownEnemy, in: "bank", [#""enemies": ["t1"]"#: #""enemies": ["t9"]"#]),
        FaultCase(
            .keyNotOption, in: "bank",
            [#""b": { "score": 0 }, "c""#: #""b": { "score": 0 }, "z""#]),
    ])
    func `what names something misspelled, or twice, is told once`(fault: FaultCase) throws {
        #expect(try codes(fault) == fault.codes.map(\.rawValue).sorted())
    }

    private static let scores =
        #""key": { "a": { "score": 2, "behaviours": ["empathy"] }, "b": { "score": 0 }, "c": { "score": 0 } },"#
    private static let pairs = #""key": { "a": "t1", "b": "t2", "c": "t1" },"#

    @Test(arguments: [
        FaultCase(.missingMember, in: "bank", [scores: ""]),
        FaultCase(.missingMember, in: "bank", [pairs: ""]),
        FaultCase(.unknownMember, in: "bank", [pairs: pairs.replacing("key", with: "kye")]),
        FaultCase(
            .unknownMember, in: "bank", [#""behaviours": [{ "id"#: #""behaviors": [{ "id"#]),
        FaultCase(.unknownMember, in: "bank", [#""cases": ["#: #""case": ["#]),
        FaultCase(
            .missingMember, .unknownMember, in: "bank",
            [#""weight": 60, "points""#: #""weight": 60, "ponits""#]),
        FaultCase(.unknownMember, in: "scheme", [#""optional": true"#: #""optionl": true"#]),
        FaultCase(
            .unknownMember, in: "scheme", [#""count": "cumulative""#: #""cuont": "cumulative""#]),
        FaultCase(.unknownMember, in: "scheme", [#"{ "taken":"#: #"{ "takn":"#]),
        FaultCase(.unknownMember, in: "scheme", [#""practical": { "#: #""practicle": { "#]),
    ])
    func `what follows from a member that is missing or misspelled is not told`(
        fault: FaultCase
    ) throws {
        #expect(try codes(fault) == fault.codes.map(\.rawValue).sorted())
    }

    @Test func `an item that is there twice with another key conflicts with itself`() throws {
        let twice = FaultCase(
            .duplicate, .conflictingKey, in: "bank",
            [
                #""id": "t4""#: #""id": "t3""#, #""stem": "请作答题t4""#: #""stem": "请作答题t3""#,
            ])
        #expect(try codes(twice) == twice.codes.map(\.rawValue).sorted())
    }
}
