import ExamBank
import TextFormats

/// A bank of single choices and statements, for what items say of each other.
struct LikenessBank {
    struct Row {
        var id: String
        var stem: JSON
        /// The first one is the key; without options it is a statement.
        var options: [JSON] = []
        var isTrue = true
        var point = "A"
        var status = "live"
        var enemies: [String] = []
        /// The case that it is about.
        var about: String?

        init(
            _ id: String, _ stem: JSON, _ options: JSON..., isTrue: Bool = true,
            point: String = "A", status: String = "live", enemies: [String] = [],
            about: String? = nil
        ) {
            self.id = id
            self.stem = stem
            self.options = options
            self.isTrue = isTrue
            self.point = point
            self.status = status
            self.enemies = enemies
            self.about = about
        }
    }

    var id = "bank"
    var language = "zh"
    var cases: [String: String] = [:]
    var rows: [Row]

    var file: SourceFile {
        let points: [JSON] = ["A", "B"].map { id in
            [
                "id": .string(id), "title": "点", "weight": 50, "importance": "X",
                "competency": "memory",
            ]
        }
        let cases = cases.sorted { $0.key < $1.key }.map { id, text -> JSON in
            ["id": .string(id), "text": .string(text)]
        }
        let bank: JSON = [
            "format": "certify-bank/1", "id": .string(id), "language": .string(language),
            "title": "题库", "points": .array(points), "cases": .array(cases),
            "items": .array(rows.map(item)),
        ]
        return SourceFile(path: id + ".json", bytes: bank.pretty())
    }

    private func item(_ row: Row) -> JSON {
        var members = [
            JSON.Member("id", .string(row.id)), JSON.Member("version", 1),
            JSON.Member("status", .string(row.status)),
            JSON.Member("type", row.options.isEmpty ? "true-false" : "single"),
            JSON.Member("point", .string(row.point)), JSON.Member("difficulty", 2),
            JSON.Member("stem", row.stem),
            JSON.Member("rationale", "因"), JSON.Member("author", "甲"),
            JSON.Member("reviewer", "乙"), JSON.Member("reviewed", "2026-08-01"),
            JSON.Member("enemies", .array(row.enemies.map(JSON.string))),
        ]
        if let about = row.about { members.append(JSON.Member("case", .string(about))) }
        if row.options.isEmpty {
            members.append(JSON.Member("key", .boolean(row.isTrue)))
        } else {
            let options = row.options.enumerated().map { index, text -> JSON in
                ["id": .string("o\(index)"), "text": text]
            }
            members.append(JSON.Member("options", .array(options)))
            members.append(JSON.Member("key", ["o0"]))
        }
        return .object(members)
    }

    /// What is found of items among each other: the item, the code, the other item.
    static func told(_ banks: LikenessBank...) -> [String] { told(banks) }

    static func told(_ banks: [LikenessBank]) -> [String] {
        Catalogue(banks.map(\.file)).findings.compactMap { finding in
            guard case .likeness(let fault) = finding.detail else { return nil }
            let other = fault.other.map { " \($0.item)" } ?? ""
            return "\(finding.subject ?? "") \(finding.code.rawValue)\(other)"
        }
    }

    static func told(_ rows: Row...) -> [String] { told(LikenessBank(rows: rows)) }
}
