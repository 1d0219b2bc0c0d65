import TextFormats

/// Tells whether a value follows a JSON Schema (draft-07): as much of it as our schemas use, and a
/// failure for any other keyword. Test code, no validator for anybody else.
final class SchemaChecker {
    struct UnknownKeyword: Error {
        var name: String
    }

    private let root: JSON
    private var patterns: [String: Regex<AnyRegexOutput>] = [:]

    init(_ root: JSON) {
        self.root = root
    }

    func accepts(_ value: JSON) throws -> Bool { try follows(value, root) }

    private func follows(_ value: JSON, _ schema: JSON) throws -> Bool {
        switch schema {
        case .boolean(let truth): return truth
        case .object(let keywords):
            return try keywords.allSatisfy { try holds($0.name, $0.value, of: value, in: schema) }
        default: throw UnknownKeyword(name: "\(schema)")
        }
    }

    private func holds(
        _ keyword: String, _ told: JSON, of value: JSON, in schema: JSON
    ) throws -> Bool {
        switch keyword {
        case "$schema", "title", "description", "definitions", "format", "then": return true
        case "$ref": return try follows(value, referred(told))
        case "type":
            return told.elements.isEmpty
                ? value.has(type: told) : told.elements.contains { value.has(type: $0) }
        case "const": return value == told
        case "enum": return told.elements.contains(value)
        case "allOf": return try told.elements.allSatisfy { try follows(value, $0) }
        case "anyOf": return try told.elements.contains { try follows(value, $0) }
        case "oneOf": return try told.elements.count { try follows(value, $0) } == 1
        case "not": return try !follows(value, told)
        case "if": return try !follows(value, told) || follows(value, schema["then"] ?? true)
        default: break
        }
        switch value {
        case .string(let text): return try holds(keyword, told, of: text)
        case .integer(let number): return try holds(keyword, told, of: number)
        case .array(let elements): return try holds(keyword, told, of: elements)
        case .object(let members): return try holds(keyword, told, of: members, in: schema)
        default: return try isKnown(keyword)
        }
    }

    private func holds(_ keyword: String, _ told: JSON, of text: String) throws -> Bool {
        switch (keyword, told) {
        case ("pattern", _): try matches(text, told)
        case ("maxLength", .integer(let bound)): text.unicodeScalars.count <= Int(bound)
        default: try isKnown(keyword)
        }
    }

    private func holds(_ keyword: String, _ told: JSON, of number: Int64) throws -> Bool {
        switch (keyword, told) {
        case ("minimum", .integer(let bound)): number >= bound
        case ("maximum", .integer(let bound)): number <= bound
        default: try isKnown(keyword)
        }
    }

    private func holds(_ keyword: String, _ told: JSON, of elements: [JSON]) throws -> Bool {
        switch (keyword, told) {
        case ("minItems", .integer(let bound)): elements.count >= Int(bound)
        case ("maxItems", .integer(let bound)): elements.count <= Int(bound)
        case ("uniqueItems", true): Set(elements).count == elements.count
        case ("items", _): try elements.allSatisfy { try follows($0, told) }
        default: try isKnown(keyword)
        }
    }

    private func holds(
        _ keyword: String, _ told: JSON, of members: [JSON.Member], in schema: JSON
    ) throws -> Bool {
        switch keyword {
        case "required":
            return told.elements.allSatisfy { name in
                members.contains { .string($0.name) == name }
            }
        case "propertyNames":
            return try members.allSatisfy { try follows(.string($0.name), told) }
        case "properties":
            return try members.allSatisfy { try follows($0.value, told[$0.name] ?? true) }
        case "patternProperties":
            return try members.allSatisfy { member in
                try told.members.allSatisfy { pattern in
                    try !matches(member.name, .string(pattern.name))
                        || follows(member.value, pattern.value)
                }
            }
        case "additionalProperties":
            return try members.allSatisfy { member in
                try isNamed(member.name, in: schema) || follows(member.value, told)
            }
        default: return try isKnown(keyword)
        }
    }

    private func isNamed(_ name: String, in schema: JSON) throws -> Bool {
        if schema["properties"]?[name] != nil { return true }
        return try schema["patternProperties"]?.members
            .contains { try matches(name, .string($0.name)) } ?? false
    }

    private func referred(_ reference: JSON) throws -> JSON {
        guard case .string(let text) = reference, text.hasPrefix("#/definitions/"),
            let found = root["definitions"]?[String(text.dropFirst("#/definitions/".count))]
        else { throw UnknownKeyword(name: "$ref") }
        return found
    }

    private func matches(_ text: String, _ pattern: JSON) throws -> Bool {
        guard case .string(let pattern) = pattern else { throw UnknownKeyword(name: "pattern") }
        let regex =
            try patterns[pattern] ?? Regex(pattern).matchingSemantics(.unicodeScalar)
        patterns[pattern] = regex
        return text.firstMatch(of: regex) != nil
    }

    /// Keywords about other types hold of a value.
    private func isKnown(_ keyword: String) throws -> Bool {
        let known = [
            "pattern", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems",
            "items",
            "required", "properties", "propertyNames", "patternProperties", "additionalProperties",
        ]
        guard known.contains(keyword) else { throw UnknownKeyword(name: keyword) }
        return true
    }
}

extension JSON {
    /// None for what is no array.
    var elements: [JSON] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// None for what is no object.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    fileprivate func has(type: JSON) -> Bool {
        switch (self, type) {
        case (.object, "object"), (.array, "array"), (.string, "string"), (.boolean, "boolean"),
            (.integer, "integer"):
            true
        default: false
        }
    }
}
