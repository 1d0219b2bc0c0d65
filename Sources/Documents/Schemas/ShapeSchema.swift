import CertCore
import ExamBank
import TextFormats
import Wording

/// Shapes as JSON Schema.
struct ShapeSchema {
    let words: MemberWords
    let language: Language

    /// Both languages, a paragraph each: an editor shows one text to everybody.
    func both(_ phrase: Phrase) -> String {
        let other: Language = language == .zh ? .en : .zh
        return "\(phrase.in(language))\n\(phrase.in(other))"
    }

    /// - Parameter path: the names on the way from the root or a definition, joined by points.
    private func schema(of shape: Shape, at path: String) -> [JSON.Member] {
        switch shape {
        case .text: text
        case .identifier: text(SchemaPatterns.identifier)
        case .phrase: [JSON.Member("allOf", [["$ref": "#/definitions/phrase"]])]
        case .flag: [JSON.Member("type", "boolean")]
        case .integer(let range):
            [
                JSON.Member("type", "integer"), JSON.Member("minimum", number(range.lowerBound)),
                JSON.Member("maximum", number(range.upperBound)),
            ]
        case .decimal(let range): decimal(range, SchemaPatterns.decimal(in: range))
        case .bound: decimal(Shape.decimals, SchemaPatterns.bound)
        case .day: text(SchemaPatterns.day) + [JSON.Member("format", "date")]
        case .numberLayout: text(SchemaPatterns.numberLayout)
        case .word(let words): self.words(words)
        case .list(let element, let count, let isSet):
            list(of: schema(of: element, at: path), count, isSet: isSet)
        case .table(let entry): table(of: schema(of: entry, at: path))
        case .object(let object): self.object(object, at: path)
        case .choice(let words, let object):
            [
                JSON.Member(
                    "anyOf",
                    [.object(self.words(words)), .object(self.object(object, at: path))])
            ]
        case .named(let name):
            // Beside a reference nothing else is looked at, not even a description.
            [JSON.Member("allOf", [["$ref": .string("#/definitions/\(name)")]])]
        case .anything: []
        }
    }

    private var text: [JSON.Member] {
        text(SchemaPatterns.text) + [JSON.Member("maxLength", number(Shape.longestText))]
    }

    private func text(_ pattern: String) -> [JSON.Member] {
        [JSON.Member("type", "string"), JSON.Member("pattern", .string(pattern))]
    }

    private func words(_ words: [String]) -> [JSON.Member] {
        [JSON.Member("type", "string"), one(of: words)]
    }

    private func one(of words: [String]) -> JSON.Member {
        words.count == 1
            ? JSON.Member("const", .string(words[0]))
            : JSON.Member("enum", .array(words.map { .string($0) }))
    }

    private func number(_ number: Int) -> JSON { .integer(Int64(number)) }

    /// The bounds speak of integers, the pattern of text.
    private func decimal(_ range: ClosedRange<Exact>, _ pattern: String) -> [JSON.Member] {
        let bounds = [("minimum", range.lowerBound.ceiling), ("maximum", range.upperBound.floor)]
        return [JSON.Member("type", ["integer", "string"])]
            + bounds.compactMap { name, bound in
                bound.int.map { JSON.Member(name, number($0)) }
            } + [JSON.Member("pattern", .string(pattern))]
    }

    private func list(
        of element: [JSON.Member], _ count: ClosedRange<Int> = 0...Shape.mostElements, isSet: Bool
    ) -> [JSON.Member] {
        var members = [JSON.Member("type", "array")]
        if count.lowerBound > 0 { members.append(.init("minItems", number(count.lowerBound))) }
        if count.upperBound < Shape.mostElements {
            members.append(.init("maxItems", number(count.upperBound)))
        }
        if isSet { members.append(.init("uniqueItems", true)) }
        return members + [JSON.Member("items", .object(element))]
    }

    private func table(of entry: [JSON.Member]) -> [JSON.Member] {
        [
            JSON.Member("type", "object"), anywhere,
            JSON.Member("propertyNames", ["pattern": .string(SchemaPatterns.tableName)]),
            JSON.Member("additionalProperties", .object(entry)),
        ]
    }

    /// What its authors let stand in an object, which it must have an `id` for.
    var ignore: JSON.Member {
        let entry = ObjectShape(
            ["code", "reason"].map {
                ObjectShape.Member(name: $0, shape: .text, isRequired: true)
            })
        return JSON.Member("ignore", .object(list(of: object(entry, at: "ignore"), isSet: false)))
    }

    /// What every object may have.
    private var anywhere: JSON.Member {
        JSON.Member("patternProperties", [SchemaPatterns.anywhere: true])
    }

    var phrase: JSON.Member {
        let both = ["zh", "en"].map {
            ObjectShape.Member(name: $0, shape: .text, isRequired: true)
        }
        let object = JSON.object(object(ObjectShape(both), at: "phrase"))
        return JSON.Member("phrase", ["anyOf": [.object(text), object]])
    }
}

extension ShapeSchema {
    /// Members that only some cases have are allowed here and told there, so that an editor offers
    /// them where they belong and nowhere else.
    func object(_ object: ObjectShape, at path: String) -> [JSON.Member] {
        let common = Set(object.members.map(\.name))
        let ofCases = object.names.filter { !common.contains($0) }
        let properties =
            object.members.map { property($0, at: path, in: []) }
            + ofCases.map { JSON.Member($0, true) } + (common.contains("id") ? [ignored] : [])
        let rules =
            object.groups.map(rule)
            + object.cases.map { rule($0, at: path, namesOfCases: ofCases) }
        return [JSON.Member("type", "object")] + required(object.members)
            + [
                JSON.Member("properties", .object(properties)),
                object.families.isEmpty ? anywhere : anywhere(beside: object.families),
                JSON.Member("additionalProperties", false),
            ]
            + together(rules)
    }

    /// What every object may have, beside names that stand for all members that begin alike.
    private func anywhere(beside families: [String]) -> JSON.Member {
        let family = JSON.Member(SchemaPatterns.family, .object(words(families)))
        return JSON.Member(
            "patternProperties", .object([JSON.Member(SchemaPatterns.anywhere, true), family]))
    }

    private var ignored: JSON.Member {
        let description = words.description(at: "ignore").map { JSON.string(both($0)) } ?? ""
        return JSON.Member(
            "ignore", ["description": description, "allOf": [["$ref": "#/definitions/ignore"]]])
    }

    private func together(_ rules: [[JSON.Member]]) -> [JSON.Member] {
        switch rules.count {
        case 0: []
        case 1: rules[0]
        default: [JSON.Member("allOf", .array(rules.map(JSON.object)))]
        }
    }

    private func required(_ members: [ObjectShape.Member]) -> [JSON.Member] {
        let names = members.filter(\.isRequired).map { JSON.string($0.name) }
        return names.isEmpty ? [] : [JSON.Member("required", .array(names))]
    }

    private func property(
        _ member: ObjectShape.Member, at path: String, in conditions: [ObjectShape.Condition]
    ) -> JSON.Member {
        let path = path.isEmpty ? member.name : "\(path).\(member.name)"
        let description = words.description(at: path, in: conditions).map {
            JSON.Member("description", .string(both($0)))
        }
        return JSON.Member(
            member.name,
            .object((description.map { [$0] } ?? []) + schema(of: member.shape, at: path)))
    }

    private func rule(_ group: ObjectShape.Group) -> [JSON.Member] {
        func each(_ names: [String]) -> JSON {
            .array(names.map { ["required": [.string($0)]] })
        }
        return switch group {
        case .exactlyOne(let names): [JSON.Member("oneOf", each(names))]
        case .oneOrMore(let names): [JSON.Member("anyOf", each(names))]
        }
    }

    private func rule(
        _ one: ObjectShape.Case, at path: String, namesOfCases: [String]
    ) -> [JSON.Member] {
        let conditions = one.conditions.map(test)
        let own = Set(one.members.map(\.name))
        let others = namesOfCases.filter { name in
            !own.contains(name) && !one.conditions.contains(.absent(name))
        }
        let properties =
            one.members.map { property($0, at: path, in: one.conditions) }
            + others.map { JSON.Member($0, false) }
        let then =
            required(one.members) + [JSON.Member("properties", .object(properties))]
            + one.groups.flatMap(rule)
        return [
            JSON.Member(
                "if", conditions.count == 1 ? conditions[0] : ["allOf": .array(conditions)]),
            JSON.Member("then", .object(then)),
        ]
    }

    private func test(_ condition: ObjectShape.Condition) -> JSON {
        switch condition {
        case .word(let name, let words):
            [
                "required": [.string(name)],
                "properties": .object([JSON.Member(name, .object([one(of: words)]))]),
            ]
        case .present(let name): ["required": [.string(name)]]
        case .absent(let name): ["not": ["required": [.string(name)]]]
        }
    }
}
