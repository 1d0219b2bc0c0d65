import CertCore
import Documents
import ExamBank
import TextFormats
import Testing
import Wording

@Suite struct FileSchemaTests {
    @Test(arguments: FileKind.allCases)
    func `every member is told in both languages, and nothing else is`(
        kind: FileKind
    ) {
        let properties = FileSchema.document(of: kind, .zh).properties(at: "")
        let untold = properties.filter { $0.schema["description"] == nil }.map(\.path)
        #expect(untold == [], "give them words under Sources/Wording/01-Standard/Members")
        let told = Set(properties.compactMap { $0.schema["description"] })
        let unused = MemberWords(of: kind).descriptions.filter { _, words in
            !told.contains(.string("\(words.zh)\n\(words.en)"))
        }
        #expect(unused.keys.sorted() == [], "no member has these words")
    }

    @Test(arguments: FileKind.allCases)
    func `the words are sentences`(kind: FileKind) {
        for (path, words) in MemberWords(of: kind).descriptions {
            #expect(words.zh.hasSuffix("。") && words.en.hasSuffix("."), "\(path)")
            #expect(words.zh.unicodeScalars.contains { $0.value > 0x3000 }, "\(path)")
        }
    }

    @Test func `the language asked for comes first, and the other follows`() {
        let title = FileSchema.document(of: .bank, .en)["title"]
        #expect(title == "Item bank\n理论题库")
        #expect(FileSchema.document(of: .bank, .zh)["title"] == "理论题库\nItem bank")
    }

    @Test func `an item has the members of its type, and an editor offers no other`() throws {
        let bank = FileSchema.document(of: .bank, .en)
        let item = try #require(bank["properties"]?["items"]?["items"])
        #expect(item["properties"]?["unit"] == true)
        #expect(item["additionalProperties"] == false)
        guard case .array(let rules)? = item["allOf"] else { throw NoRules() }
        let numeric = try #require(
            rules.first { $0["if"]?["properties"]?["type"] == ["const": "numeric"] })
        #expect(numeric["if"]?["required"] == ["type"])
        #expect(numeric["then"]?["required"] == ["key"])
        #expect(numeric["then"]?["properties"]?["options"] == false)
        #expect(
            numeric["then"]?["properties"]?["unit"]?["allOf"] == [["$ref": "#/definitions/phrase"]])
    }

    @Test func `settings offer codes with what they are about`() throws {
        let settings = FileSchema.document(of: .settings, .en)
        #expect(
            settings["properties"]?["severity"]?["allOf"] == [["$ref": "#/definitions/severity"]])
        let severity = try #require(settings["definitions"]?["severity"])
        let longKey = try #require(severity["properties"]?["I-long-key"])
        #expect(longKey["enum"] == ["error", "warning", "info", "off"])
        let what = FindingCode.longKey.explanation.what
        #expect(longKey["description"] == .string("\(what.en)\n\(what.zh)"))
        #expect(severity["properties"]?["S-syntax"]?["const"] == "error")
        #expect(severity["additionalProperties"] == false)
    }

    private struct NoRules: Error {}
}

extension JSON {
    /// All properties that have a schema of their own.
    fileprivate func properties(at path: String) -> [(path: String, schema: JSON)] {
        switch self {
        case .object(let members):
            members.flatMap { member -> [(path: String, schema: JSON)] in
                let inner = member.value.properties(at: "\(path)/\(member.name)")
                let isIf = path.hasSuffix("/if")
                guard member.name == "properties", !isIf,
                    case .object(let properties) = member.value
                else { return inner }
                let own = properties.filter { property in
                    if case .object = property.value { true } else { false }
                }
                return own.map { ("\(path)/\($0.name)", $0.value) } + inner
            }
        case .array(let elements):
            elements.enumerated().flatMap { $1.properties(at: "\(path)/\($0)") }
        default: []
        }
    }
}
