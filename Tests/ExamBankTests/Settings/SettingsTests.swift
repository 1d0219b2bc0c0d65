import ExamBank
import TextFormats
import Testing

@Suite struct SettingsTests {
    /// A bank with a long key (warning), a short stem (info) and an unknown enemy (error).
    private static let faulty = FaultCase(
        in: "bank",
        [
            #""请作答题s1""#: #""题s1""#, #""s1 a""#: #""s1 a and a good deal more""#,
            #"["t2"]"#: #"["t2", "t9"]"#,
        ])

    private func told(_ members: String) throws -> [String] {
        let files = try Self.faulty.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) }
        return Catalogue(files, settings: .mini(members)).special.map {
            "\($0.severity) \($0.code.rawValue)"
        }
    }

    private static let plain = [
        "info I-short-stem", "warning I-long-key", "error B-unknown-enemy",
    ]

    @Test func `empty settings change nothing`() throws {
        #expect(try told(#""note": "空""#) == Self.plain)
    }

    @Test func `a code, or a family of them, weighs what settings say`() throws {
        #expect(
            try told(#""severity": { "I-long-key": "error", "I-short-stem": "warning" }"#)
                == ["warning I-short-stem", "error I-long-key", "error B-unknown-enemy"])
        #expect(try told(#""severity": { "I-*": "off" }"#) == ["error B-unknown-enemy"])
    }

    @Test func `a code says more than its family, in whatever order`() throws {
        let wanted = ["info I-short-stem", "error B-unknown-enemy"]
        #expect(
            try told(#""severity": { "I-short-stem": "info", "I-*": "off" }"#) == wanted)
        #expect(
            try told(#""severity": { "I-*": "error", "I-l*": "off", "I-short-stem": "info" }"#)
                == wanted)
    }

    @Test func `a family leaves its errors of structure as they are`() throws {
        #expect(try told(#""severity": { "B-*": "off" }"#) == Self.plain)
    }

    @Test func `settings of a path go before those of all, and the later before the earlier`()
        throws
    {
        let off = #"{ "path": "minis/b*", "severity": { "I-*": "off" } }"#
        let error = #"{ "path": "**/bank", "severity": { "I-long-key": "error" } }"#
        let other = #"{ "path": "tasks", "severity": { "I-*": "error" } }"#
        #expect(
            try told(#""severity": { "I-*": "info" }, "paths": [\#(off), \#(error), \#(other)]"#)
                == ["error I-long-key", "error B-unknown-enemy"])
        #expect(try told(#""paths": [\#(error), \#(off)]"#) == ["error B-unknown-enemy"])
    }

    @Test func `a file outside the settings' folder has no path there`() throws {
        let files = try Self.faulty.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) }
        var settings = CheckSettings.mini(
            #""paths": [{ "path": "**", "severity": { "I-*": "off" } }]"#)
        settings.sources[0].governed["bank"] = .some(nil)
        #expect(Catalogue(files, settings: settings).special.count == 3)
    }

    @Test func `thresholds are what rules compare with`() throws {
        #expect(
            try told(#""thresholds": { "longKeyPercent": 1000, "shortestStem": 3 }"#)
                == ["error B-unknown-enemy"])
        #expect(
            try told(#""thresholds": { "itemsPerPoint": 5 }"#).filter { $0.hasSuffix("thin-point") }
                == ["warning B-thin-point"])
        #expect(try told(#""thresholds": { "longestStem": 4, "shortestStem": 1 }"#).count > 10)
    }

    @Test(arguments: ["\"x\"", "-1", "5000", "9.5", "99999999999999999999"])
    func `a threshold that cannot be read leaves the one there is`(value: String) throws {
        let settings = CheckSettings.mini("\"thresholds\": { \"itemsPerPoint\": \(value) }")
        let files = MiniFiles.texts.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
        #expect(Catalogue(files, settings: settings).special.map(\.file) == [".certify.json"])
    }

    @Test func `rules that tell nothing are off until they are asked for`() throws {
        let words = FaultCase(in: "bank", [#""s1 b""#: #""一律退款""#, #""s1 c""#: #""通常退款""#])
        let files = try words.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) }
        #expect(Catalogue(files).special.isEmpty)
        let family = CheckSettings.mini(#""severity": { "I-*": "error", "*": "error" }"#)
        #expect(Catalogue(files, settings: family).special.isEmpty)
        let settings = CheckSettings.mini(
            #""severity": { "I-*": "off", "I-absolute-word": "warning", "I-vague-word": "info" }"#)
        let findings = Catalogue(files, settings: settings).special
        #expect(findings.map(\.code) == [.absoluteWord, .vagueWord])
        #expect(findings.map(\.severity) == [.warning, .info])
        let offHere = CheckSettings.mini(
            #""severity": { "I-vague-word": "info" }, "paths": [{ "path": "**", "severity": { "I-*": "off" } }]"#
        )
        #expect(Catalogue(files, settings: offHere).special.isEmpty)
    }

    @Test(arguments: [
        ("minis/b*", ["minis"], false), ("minis/x*", ["minis"], true), ("minis/x*", [""], true),
        ("minis/x*", ["other", "minis/x"], false), ("minis/x*", [], false),
        ("**/x*", ["minis"], false), ("m*/x", ["minis"], false), ("**/x*", [""], true),
        ("bank", [""], true), ("**", [""], false), ("minis", ["minis"], false),
    ])
    func `a path with no file is told where all are at hand that it could match`(
        path: String, searched: [String], isTold: Bool
    ) throws {
        var settings = CheckSettings.mini(
            #""paths": [{ "path": "\#(path)", "severity": { "I-*": "off" } }]"#)
        settings.sources[0].searched = searched
        let files = MiniFiles.texts.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
        let told = Catalogue(files, settings: settings).special
        #expect(told.map(\.detail) == (isTold ? [.settings(.unmatchedPath(path))] : []))
        #expect(told.allSatisfy { $0.pointer == "/paths/0/path" && $0.severity == .warning })
    }

    @Test(arguments: [
        (#""severity": { ⟦"I-longkey"⟧: "off" }"#, "G-unknown-code"),
        (#""severity": { ⟦"Q-*"⟧: "off" }"#, "G-unknown-code"),
        (#""severity": { ⟦"S-syntax"⟧: "off" }"#, "G-fixed-code"),
        (#""severity": { ⟦"B-key-not-option"⟧: "warning" }"#, "G-fixed-code"),
        (#""severity": { ⟦"S-*"⟧: "info" }"#, "G-fixed-code"),
        (#""severity": { "I-long-key": ⟦"of"⟧ }"#, "S-unknown-word"),
        (#""severity": ⟦[]⟧"#, "S-wrong-type"),
        (#"⟦"treshold"⟧: {}"#, "S-unknown-member"),
        (#""thresholds": { ⟦"longKeyPercents"⟧: 150 }"#, "S-unknown-member"),
        (#""thresholds": { "longKeyPercent": ⟦1⟧ }"#, "S-out-of-range"),
        (#""paths": [⟦{⟧ "path": "a/**" }]"#, "S-missing-member"),
        (#""paths": [{ "path": ⟦"a/"⟧, "severity": {} }]"#, "G-path-pattern"),
        (#""note": "未完" ⟦x⟧"#, "S-syntax"),
    ])
    func `a mistake in settings is found where it is`(members: String, code: String) throws {
        let marked = MarkedText(#"{ "format": "certify-settings/1", \#(members) }"#)
        let files = MiniFiles.texts.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
        let catalogue = Catalogue(files, settings: .mini(bytes: marked.bytes))
        #expect(catalogue.special.map(\.code.rawValue) == [code])
        #expect(catalogue.special.map(\.range) == marked.marked)
        #expect(catalogue.special.map(\.file) == [".certify.json"])
        #expect(catalogue.special.map(\.severity) == [.error])
    }

    @Test(arguments: [
        #"{ "severity": {} }"#, #"{ "format": "certify-setings/1" }"#,
        #"{ "format": "certify-bank/1" }"#,
    ])
    func `settings say that they are`(text: String) {
        let files = [SourceFile(path: "bank", bytes: Array(MiniFiles.bank.utf8))]
        let catalogue = Catalogue(files, settings: .mini(bytes: Array(text.utf8)))
        #expect(catalogue.special.map(\.code) == [.unknownFormat])
    }

    @Test func `what can still be read of settings with a mistake counts`() throws {
        #expect(
            try told(#""severity": { "I-*": "off", "I-longkey": "error" }"#)
                == ["error G-unknown-code", "error B-unknown-enemy"])
    }

    @Test func `settings that are named are checked once`() {
        let file = SourceFile(
            path: ".certify.json",
            bytes: Array(#"{ "format": "certify-settings/1", "severity": { "x": "off" } }"#.utf8))
        let alone = Catalogue([file])
        #expect(alone.special.map(\.code) == [.unknownCode])
        #expect(!alone.isEmpty)
        let governing = Catalogue(
            [file], settings: CheckSettings([.init(file, governing: [:])]))
        #expect(governing.special.map(\.code) == [.unknownCode])
        #expect(governing.files.count == 1)
    }
}
