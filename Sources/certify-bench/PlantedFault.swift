import Disk
import TextFormats

/// A fault put into a made-up bank, and where the checker should find it.
struct PlantedFault {
    enum Kind: String, CaseIterable {
        case unknownMember = "S-unknown-member"
        case missingMember = "S-missing-member"
        case wrongType = "S-wrong-type"
        case unknownWord = "S-unknown-word"
        case emptyText = "S-empty-text"
        case identifier = "S-identifier"
        case outOfRange = "S-out-of-range"
        case date = "S-date"
        case duplicate = "S-duplicate"
        case keyNotOption = "B-key-not-option"
        case unknownPoint = "B-unknown-point"
        case unknownEnemy = "B-unknown-enemy"
        case sameOptionText = "B-same-option-text"
        case duplicateMember = "S-syntax"
    }

    var kind: Kind
    /// The number of the item it was put into, from 1.
    var item: Int
    /// The first byte of what is wrong.
    var offset: Int
    var line: Int
    /// Counted in bytes, from 1.
    var column: Int

    var json: JSON {
        [
            "code": .string(kind.rawValue), "item": .integer(Int64(item)),
            "offset": .integer(Int64(offset)), "line": .integer(Int64(line)),
            "byteColumn": .integer(Int64(column)),
        ]
    }

    init(kind: Kind, item: Int, offset: Int, line: Int, column: Int) {
        self.kind = kind
        self.item = item
        self.offset = offset
        self.line = line
        self.column = column
    }

    init?(_ node: JSONNode) {
        guard let kind = node["code"]?.string.flatMap(Kind.init(rawValue:)),
            let item = node["item"]?.integer, let offset = node["offset"]?.integer,
            let line = node["line"]?.integer, let column = node["byteColumn"]?.integer
        else { return nil }
        self.init(
            kind: kind, item: Int(item), offset: Int(offset), line: Int(line), column: Int(column))
    }
}

extension PlantedFault {
    /// Where the list of a bank's faults stands.
    static func list(beside bank: String) -> String { bank + ".faults.jsonl" }

    static func read(beside bank: String) throws -> [PlantedFault] {
        let bytes = try File.read(list(beside: bank), atMost: 1 << 29)
        return try bytes.split(separator: 0x0A).compactMap { line in
            PlantedFault(try JSONDocument(parsing: Array(line)).root)
        }
    }
}
