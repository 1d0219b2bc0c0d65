import TextFormats

/// The rules of SARIF 2.1.0 (OASIS) for the objects that we write, as a JSON Schema of our own:
/// no other members, and none without what the standard requires.
enum SARIFSchema {
    static let document: JSON = [
        "type": "object", "required": ["version", "runs"], "additionalProperties": false,
        "properties": [
            "$schema": text, "version": ["const": "2.1.0"],
            "runs": ["type": "array", "items": reference("run")],
        ],
        "definitions": [
            "run": run, "toolComponent": toolComponent, "rule": rule, "result": result,
            "location": location, "region": region, "message": message,
            "multiformat": multiformat,
        ],
    ]

    private static let text: JSON = ["type": "string"]
    private static let level: JSON = ["enum": ["none", "note", "warning", "error"]]
    private static let language: JSON = [
        "type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$",
    ]

    private static func reference(_ name: String) -> JSON {
        ["$ref": .string("#/definitions/\(name)")]
    }

    private static func number(from bound: Int64) -> JSON {
        ["type": "integer", "minimum": .integer(bound)]
    }

    private static func object(_ properties: JSON, required: JSON = []) -> JSON {
        [
            "type": "object", "required": required, "additionalProperties": false,
            "properties": properties,
        ]
    }

    private static let run = object(
        [
            "tool": object(["driver": reference("toolComponent")], required: ["driver"]),
            "language": language,
            "columnKind": ["enum": ["utf16CodeUnits", "unicodeCodePoints"]],
            "invocations": [
                "type": "array",
                "items": object(
                    ["executionSuccessful": ["type": "boolean"]],
                    required: ["executionSuccessful"]),
            ],
            "results": ["type": "array", "items": reference("result")],
        ], required: ["tool", "results"])

    private static let toolComponent = object(
        [
            "name": text, "semanticVersion": text, "language": language,
            "rules": ["type": "array", "uniqueItems": true, "items": reference("rule")],
        ], required: ["name"])

    private static let rule = object(
        [
            "id": text, "shortDescription": reference("multiformat"),
            "fullDescription": reference("multiformat"), "help": reference("multiformat"),
            "defaultConfiguration": object(["enabled": ["type": "boolean"], "level": level]),
        ], required: ["id"])

    private static let result = object(
        [
            "ruleId": text, "ruleIndex": number(from: -1), "level": level,
            "message": reference("message"),
            "locations": ["type": "array", "items": reference("location")],
            "relatedLocations": [
                "type": "array", "uniqueItems": true, "items": reference("location"),
            ],
            "baselineState": ["enum": ["new", "unchanged", "updated", "absent"]],
            "suppressions": ["type": "array", "uniqueItems": true, "items": suppression],
            "fixes": ["type": "array", "uniqueItems": true, "items": fix],
            "fingerprints": ["type": "object", "additionalProperties": text],
            "partialFingerprints": ["type": "object", "additionalProperties": text],
        ], required: ["message"])

    private static let location = object([
        "physicalLocation": object(
            [
                "artifactLocation": object(["uri": uri]), "region": reference("region"),
            ], required: ["artifactLocation"]),
        "logicalLocations": [
            "type": "array", "uniqueItems": true,
            "items": object(["name": text, "fullyQualifiedName": text]),
        ],
        "message": reference("message"),
    ])

    private static let suppression = object(
        [
            "kind": ["enum": ["inSource", "external"]],
            "status": ["enum": ["accepted", "underReview", "rejected"]], "justification": text,
        ], required: ["kind"])

    private static let fix = object(
        [
            "artifactChanges": [
                "type": "array", "minItems": 1, "uniqueItems": true,
                "items": object(
                    [
                        "artifactLocation": object(["uri": uri]),
                        "replacements": ["type": "array", "minItems": 1, "items": replacement],
                    ], required: ["artifactLocation", "replacements"]),
            ]
        ], required: ["artifactChanges"])

    private static let replacement = object(
        ["deletedRegion": reference("region"), "insertedContent": object(["text": text])],
        required: ["deletedRegion"])

    /// A reference in the characters of RFC 3986.
    private static let uri: JSON = [
        "type": "string", "pattern": "^([A-Za-z0-9._~:/-]|%[0-9A-F]{2})+$",
    ]

    private static let region = object(
        [
            "startLine": number(from: 1), "startColumn": number(from: 1),
            "endLine": number(from: 1), "endColumn": number(from: 1),
            "byteOffset": number(from: 0), "byteLength": number(from: 0),
        ], required: ["startLine"])

    private static let message = object(["text": text], required: ["text"])
    private static let multiformat = object(["text": text, "markdown": text], required: ["text"])
}
