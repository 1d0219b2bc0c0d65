import CertCore
import Disk
import Documents
import ExamBank
import TextFormats
import TestKit
import Testing

/// Schema and reader agree on every file, wherever a schema can speak.
@Suite struct SchemaAgreementTests {
    private static let files: [(kind: FileKind, path: String)] = [
        (.bank, "customer-service/level-4/theory-bank.json"),
        (.scheme, "customer-service/level-4/scheme.json"),
        (.tasks, "customer-service/level-4/practical.json"),
        (.courses, "customer-service/courses.json"), (.calendar, "calendars/cn-2026.json"),
        (.settings, ".certify.json"), (.form, "form.json"), (.bank, "typing.json"),
    ]

    @Test func `every kind of file is looked at`() {
        #expect(Set(Self.files.map(\.kind)) == Set(FileKind.allCases))
    }

    /// No settings are shipped, and no forms.
    private static let settings = """
        { "format": "certify-settings/1",
          "severity": { "I-*": "info", "S-*": "error", "I-echo*": "off", "B-unreviewed": "warning",
            "B-thin-point": "off", "S-syntax": "error" },
          "paths": [{ "path": "drafts/**", "severity": { "B-*": "info" } }],
          "thresholds": { "longKeyPercent": 150, "longKeyMargin": 4, "longKeyMarginLatin": 10,
            "shortestStem": 5, "longestStem": 220, "longestSituation": 500, "commonOpening": 4,
            "commonOpeningLatin": 12, "echoedWord": 4, "itemsPerPoint": 4, "reviewMonths": 24,
            "keyExcess": 5, "trickExcess": 3, "guessedShareOfCut": "0.5", "facilityMargin": "0.1" } }
        """

    /// No bank that is shipped has passages to be typed.
    private static let typing = """
        { "format": "certify-bank/1", "id": "typing", "language": "zh", "title": "录入",
          "points": [{ "id": "A", "title": "录入", "weight": 100,
            "importance": "X", "competency": "typing" }],
          "items": [
            { "id": "z1", "version": 1, "status": "draft", "type": "typing", "point": "A",
              "difficulty": 2, "stem": "请照录。", "passage": { "zh": "您好，请讲。", "en": "Hello." },
              "minutes": 5, "key": { "folding": "width",
                "speed": { "full": "60", "atLeast": "30.5", "accuracyPercent": 95 } },
              "rationale": "因", "author": "甲" },
            { "id": "z2", "version": 1, "status": "draft", "type": "typing", "point": "A",
              "difficulty": 2, "tags": ["court"], "stem": "请照录。", "passage": "您好，请讲。",
              "minutes": 15, "key": { "folding": "none", "court": { "base": "85", "characters": 1200,
                "perMissing": "0.07", "perExtra": "0.02", "mostForExtra": "10",
                "perSentence": "0.5", "sentences": 30, "cap": "100" } },
              "rationale": "因", "author": "甲" }] }
        """

    /// The codes of what a schema can tell – where `Finding.isForSchemas` has no exception.
    private static let told: Set<FindingCode> = [
        .unknownFormat, .newerFormat, .unknownMember, .missingMember, .excludingMembers,
        .wrongType, .unknownWord, .emptyText, .longText, .identifier, .decimal, .outOfRange, .date,
        .count, .duplicate, .numberLayout, .unknownCode, .fixedCode,
    ]

    @Test(arguments: files)
    func `the shipped files follow their schemas`(
        kind: FileKind, path: String
    ) throws {
        let checker = SchemaChecker(FileSchema.document(of: kind, .en))
        #expect(try checker.accepts(Self.read(path)))
    }

    @Test(arguments: files)
    func `what changed, both take or both refuse`(
        kind: FileKind, path: String
    ) throws {
        let checker = SchemaChecker(FileSchema.document(of: kind, .en))
        let file = try Self.read(path).thinned
        var mutation = Mutation(seed: 7)
        for _ in 0..<400 {
            var changed = mutation.of(file)
            if Bool.random(using: &mutation.generator) { changed = mutation.of(changed) }
            let faults = Self.faults(of: changed)
            #expect(
                try checker.accepts(changed) == faults.isEmpty,
                "\(faults.map { "\($0.pointer) \($0.detail)" }) after \(changed.changes(of: file))")
        }
    }

    @Test func `the changes make every fault that a schema can tell`() throws {
        var met: Set<FindingCode> = []
        // Members that exclude each other, or a code and its wrong word, seldom meet by chance, and
        // long texts never.
        let often = Self.told.subtracting([.excludingMembers, .fixedCode, .longText])
        let files = try Self.files.map { try Self.read($0.path).thinned }
        var mutation = Mutation(seed: 11)
        for _ in 0..<1500 where !often.isSubset(of: met) {
            for file in files { met.formUnion(Self.faults(of: mutation.of(file)).map(\.code)) }
        }
        #expect(often.subtracting(met) == [])
    }

    @Test func `a gate with two bounds, both refuse`() throws {
        let checker = SchemaChecker(FileSchema.document(of: .scheme, .en))
        let file = try Self.read("customer-service/level-4/scheme.json").withTwoBounds
        #expect(Self.faults(of: file).map(\.code).contains(.excludingMembers))
        #expect(try !checker.accepts(file))
    }

    @Test(arguments: [10_000, 10_001])
    func `how long a text may be, both know`(length: Int) throws {
        let checker = SchemaChecker(FileSchema.document(of: .courses, .en))
        let text = String(repeating: "𠮷", count: length)
        let members = try Self.read("customer-service/courses.json").members.map {
            $0.name == "title" ? JSON.Member("title", .string(text)) : $0
        }
        let file = JSON.object(members)
        #expect(Self.faults(of: file).map(\.code) == (length > 10_000 ? [.longText] : []))
        #expect(try checker.accepts(file) == (length <= 10_000))
    }

    @Test(arguments: [
        (#""S-syntax": "error""#, #""S-syntax": "off""#), (#""S-*": "error""#, #""S-*": "info""#),
    ])
    func `a code that stays an error, both refuse to change`(old: String, new: String) throws {
        let checker = SchemaChecker(FileSchema.document(of: .settings, .en))
        let text = Self.settings.replacing(old, with: new)
        let file = try JSONDocument(parsing: Array(text.utf8)).root.value
        #expect(Self.faults(of: file).map(\.code) == [.fixedCode])
        #expect(try !checker.accepts(file))
    }

    /// What the reader finds, as far as it is for a schema.
    private static func faults(of file: JSON) -> [Finding] {
        let bytes = file.compact()
        let source = SourceFile(path: "changed.json", bytes: bytes)
        return Catalogue([source]).findings.filter { finding in
            told.contains(finding.code) && finding.isForSchemas(in: bytes)
        }
    }

    private static func read(_ path: String) throws -> JSON {
        switch path {
        case ".certify.json": try JSONDocument(parsing: Array(settings.utf8)).root.value
        case "form.json": try form()
        case "typing.json": try JSONDocument(parsing: Array(typing.utf8)).root.value
        default: try JSONDocument(parsing: bytes(path)).root.value
        }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        try Shipped.file(path).bytes
    }

    /// A form drawn from the first of the files, as the second has it.
    private static func form() throws -> JSON {
        let sources = try files.prefix(2).map { try Shipped.file($0.path) }
        let source = try Catalogue(sources, checks: .structure).theory(nil, of: "cs-agent-4")
        let request = FormRequest(
            algorithm: FormDrawing.algorithm, bank: source.bankDigest, part: source.part.id,
            seed: String(repeating: "5", count: 64), excluded: [])
        let form = try FormDrawing.draw(request: request, bank: source.bank, plan: source.plan)
        return FormFile(of: form, drawnFor: request, from: source).json
    }
}

extension Finding {
    /// Whether a schema can tell this one, of a kind that it can tell.
    fileprivate func isForSchemas(in bytes: [UInt8]) -> Bool {
        let isText = bytes[range.lowerBound] == UInt8(ascii: "\"")
        return switch detail {
        // It depends on the steps and sections that a scheme has.
        case .shape(.missingMembers(let names)):
            !names.allSatisfy(["training", "panel", "orderingRule", "matchingRule"].contains)
        // How many lines there are is for the reader.
        case .shape(.outOfRange(let number, _)) where pointer.hasSuffix("/line"):
            !(1...1000).contains(number)
        // Patterns tell how much a number in text may be at most, and whether it may be negative.
        case .shape(.outOfRange(let number, let range)):
            !isText || number > range.upperBound || number < 0
        // What is told apart by a member of it is for the reader.
        case .shape(.duplicate): isText && !pointer.hasSuffix("/id")
        // Whether other families than the usual have codes, and which, is for the reader.
        case .settings(.unknownCode(let name, _)): !name.hasSuffix("*")
        case .settings(.fixedCode(let name)):
            !name.hasSuffix("*") || FindingCode.families.contains(name)
        case .shape(.badDay(let text)): Day(String(text.prefix(8)) + "01") == nil
        default: true
        }
    }
}

extension JSON {
    /// What a failing test shows.
    fileprivate func changes(of file: JSON) -> String {
        guard let before = try? JSONDocument(parsing: file.compact()),
            let after = try? JSONDocument(parsing: compact())
        else { return "" }
        return "\(JSONDifference.between(before.root, after.root))"
    }

    /// Every gate with an upper bound beside its lower one.
    fileprivate var withTwoBounds: JSON {
        switch self {
        case .object(let members):
            let isGate = self["metric"] != nil && self["atLeast"] != nil && self["missing"] != nil
            let bound = isGate ? [JSON.Member("atMost", "99")] : []
            return .object(
                members.map { JSON.Member($0.name, $0.value.withTwoBounds) } + bound)
        case .array(let elements): return .array(elements.map(\.withTwoBounds))
        default: return self
        }
    }

    /// The file with one object of each make in its lists, for speed.
    fileprivate var thinned: JSON {
        switch self {
        case .object(let members):
            return .object(members.map { JSON.Member($0.name, $0.value.thinned) })
        case .array(let elements):
            var makes: Set<String> = []
            return .array(elements.filter { makes.insert($0.make).inserted }.map(\.thinned))
        default: return self
        }
    }

    /// What objects of a list differ by: names of members and words that decide; other values are
    /// taken to be each of its own make.
    private var make: String {
        let words = ["type", "kind", "effect", "step"].compactMap { self[$0] }
        let names = members.map(\.name)
        return names.isEmpty ? "\(self)" : "\(names) \(words) \(self["source"]?["from"] ?? .null)"
    }
}
