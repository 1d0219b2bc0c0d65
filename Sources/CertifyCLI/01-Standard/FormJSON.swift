import CertCore
import ExamBank
import Sitting
import TextFormats
import Wording

extension FormFile {
    /// The form beside its items as they are shown and the cases they share; `keys` has the items
    /// that are told with their keys.
    func json(
        of shown: [PaperItem], _ cases: [PaperCase], _ keys: [ItemID: Item]?, reused: [ItemID]
    ) -> JSON {
        let paper = shown.enumerated().map { index, item in
            item.json(number: index + 1, with: keys?[item.id])
        }
        return [
            "form": json, "reused": .array(reused.map { .string($0.text) }),
            "cases": .array(cases.map(\.json)),
            "paper": .array(paper),
        ]
    }
}

extension PaperCase {
    fileprivate var json: JSON {
        var members = [JSON.Member("id", .string(id.text)), JSON.Member("text", text.json)]
        if !exhibits.isEmpty { members.append(JSON.Member("exhibits", exhibits.json)) }
        return .object(members)
    }
}

extension [Exhibit] {
    fileprivate var json: JSON { .array(map { ["title": $0.title.json, "text": $0.text.json] }) }
}

extension PaperItem {
    fileprivate func json(number: Int, with item: Item?) -> JSON {
        var members: [JSON.Member] = [
            JSON.Member("number", .integer(Int64(number))), JSON.Member("id", .string(id.text)),
            JSON.Member("type", .string(type.rawValue)),
            JSON.Member("case", stimulus.map { .string($0.text) } ?? .null),
            JSON.Member("points", .string(points.plain)), JSON.Member("stem", stem.json),
            JSON.Member("options", Self.json(options)),
        ]
        if !exhibits.isEmpty { members.append(JSON.Member("exhibits", exhibits.json)) }
        if !targets.isEmpty { members.append(JSON.Member("targets", Self.json(targets))) }
        if let unit { members.append(JSON.Member("unit", unit.json)) }
        if let typing {
            members.append(JSON.Member("passage", typing.passage.json))
            members.append(JSON.Member("minutes", .integer(Int64(typing.minutes))))
        }
        if let item {
            members += [
                JSON.Member("point", .string(item.point.text)),
                JSON.Member("difficulty", .integer(Int64(item.difficulty))),
                JSON.Member("key", item.keyJSON),
                JSON.Member("rationale", item.rationale.json),
            ]
        }
        return .object(members)
    }

    private static func json(_ options: [AnswerOption]) -> JSON {
        .array(options.map { ["id": .string($0.id.text), "text": $0.text.json] })
    }
}
