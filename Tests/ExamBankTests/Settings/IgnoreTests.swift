import CertCore
import ExamBank
import Testing

@Suite struct IgnoreTests {
    private func catalogue(
        _ changes: KeyValuePairs<String, String>, in path: String = "bank",
        settings: CheckSettings = CheckSettings()
    ) throws -> Catalogue {
        let files = try FaultCase(in: path, changes).files()
        return Catalogue(
            files.map { SourceFile(path: $0.path, bytes: $0.text.bytes) }, settings: settings)
    }

    private static func ignoring(_ code: String) -> String {
        #"[{ "code": "\#(code)", "reason": "术语题" }]"#
    }

    private static let stem = #""stem": "请作答题s1""#

    @Test func `what an item ignores with a reason is let stand`() throws {
        let found = try catalogue([
            Self.stem: #""stem": "题s1", "ignore": \#(Self.ignoring("I-short-stem"))"#
        ])
        #expect(found.special.isEmpty)
        #expect(found.ignored.map(\.code) == [.shortStem])
        #expect(found.ignored.map(\.reason) == ["术语题"])
        #expect(found.ignored.map(\.subject) == ["s1"])
    }

    @Test func `it is no matter of others`() throws {
        let found = try catalogue([
            Self.stem: #""stem": "题s1", "ignore": \#(Self.ignoring("I-short-stem"))"#,
            #""stem": "请作答题s2""#: #""stem": "题s2""#,
        ])
        #expect(found.special.map(\.subject) == ["s2"])
    }

    @Test func `points, measures and whole files may ignore as well`() throws {
        let owners = [#"{ "id": "B","#, #""id": "mini","#]
        for owner in owners {
            let fault = FaultCase(
                in: "bank",
                [
                    owner: owner + #" "ignore": \#(Self.ignoring("B-thin-point")),"#,
                    #"t4", "version": 1, "status": "live""#:
                        #"t4", "version": 1, "status": "draft""#,
                ])
            let bank = try #require(try fault.files().first)
            let found = Catalogue([SourceFile(path: bank.path, bytes: bank.text.bytes)])
            #expect(found.findings.isEmpty)
            #expect(found.ignored.map(\.code) == [.thinPoint])
        }
        let deduction = try catalogue(
            [
                #""cap": "10""#: #""cap": "1", "ignore": \#(Self.ignoring("C-cap-under-unit"))"#
            ], in: "scheme")
        #expect(deduction.special.isEmpty)
    }

    @Test func `the innermost one is of use`() throws {
        let found = try catalogue([
            #""id": "mini","#: #""id": "mini", "ignore": \#(Self.ignoring("I-short-stem")),"#,
            Self.stem: #""stem": "题s1", "ignore": \#(Self.ignoring("I-short-stem"))"#,
        ])
        #expect(found.special.map(\.pointer) == ["/ignore/0/code"])
        #expect(found.special.map(\.code) == [.unusedIgnore])
    }

    @Test func `one that is of no use is told, but not where nobody looked`() throws {
        let unused = [Self.stem: Self.stem + #", "ignore": \#(Self.ignoring("I-long-key"))"#]
        func found(_ settings: CheckSettings = CheckSettings(), losing: Bool = false) throws
            -> [FindingCode]
        {
            let stem = try #require(unused[Self.stem])
            return try losing
                ? catalogue([Self.stem: stem, #"["t2"]"#: "[2]"], settings: settings)
                    .special.map(\.code)
                : catalogue([Self.stem: stem], settings: settings).special.map(\.code)
        }
        #expect(try found() == [.unusedIgnore])
        #expect(try found(.mini(#""severity": { "I-*": "off" }"#)).isEmpty)
        #expect(try found(.mini(#""severity": { "G-*": "off" }"#)).isEmpty)
        // A bank that lost something is not looked at as a whole.
        #expect(try found(losing: true) == [.wrongType])
        // What only a scheme brings up may be missing because the scheme is.
        let bank = MiniFiles.bank.replacing(
            Self.stem, with: Self.stem + #", "ignore": \#(Self.ignoring("I-moving-reference"))"#)
        #expect(Catalogue([SourceFile(path: "bank", bytes: Array(bank.utf8))]).special.isEmpty)
    }

    @Test(arguments: [
        (#"[⟦{⟧ "code": "I-short-stem" }]"#, FindingCode.missingMember),
        (#"[{ "code": "I-short-stem", "reason": ⟦" "⟧ }]"#, .emptyText),
        (#"[{ "code": ⟦"I-shortstem"⟧, "reason": "因" }]"#, .unknownCode),
        (#"[{ "code": ⟦"B-key-not-option"⟧, "reason": "因" }]"#, .fixedCode),
        (#"[{ "code": "I-short-stem", "reason": "因", ⟦"why"⟧: "因" }]"#, .unknownMember),
        (#"⟦{ "code": "I-short-stem" }⟧"#, .wrongType),
    ])
    func `an ignore is written as it should be`(list: String, code: FindingCode) throws {
        let files = try FaultCase(
            in: "bank", [#""请作答题n1""#: #""请作答题n1", "ignore": \#(list)"#]
        ).files()
        let catalogue = Catalogue(
            files.map { SourceFile(path: $0.path, bytes: $0.text.bytes) })
        let found = catalogue.special.filter { $0.code != .unusedIgnore }
        #expect(found.map(\.code) == [code])
        #expect(found.map(\.range) == files[0].text.marked)
    }

    @Test func `without an id there is nothing to ignore in`() throws {
        let found = try catalogue([
            #""empathy", "title": "同理""#:
                #""empathy", "title": { "zh": "同理", "en": "empathy", "ignore": [] }"#
        ])
        #expect(found.special.map(\.code) == [.unknownMember])
    }

    @Test func `an adopted scheme is not held up by what its authors ignore`() throws {
        let found = try catalogue([
            #""text": "s1 c""#: #""text": "前两项做法""#,
            Self.stem: Self.stem + #", "ignore": \#(Self.ignoring("I-moving-reference"))"#,
        ])
        #expect(throws: Never.self) { try found.standard(for: "mini-scheme") }
    }
}
