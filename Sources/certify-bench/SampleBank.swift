import TextFormats

/// A bank of made-up items, indented as people keep it.
enum SampleBank {
    /// A bank of at least so many bytes, the same every time.
    static func bytes(atLeast size: Int) -> [UInt8] {
        var text = Array(head.pretty().dropLast(3))
        text.append(contentsOf: ",\n  \"items\": [\n".utf8)
        text.reserveCapacity(size + 4096)
        var number = 1
        while true {
            text.append(contentsOf: indented(item(number)))
            number += 1
            if text.count >= size { break }
            text.append(contentsOf: ",\n".utf8)
        }
        text.append(contentsOf: "\n  ]\n}\n".utf8)
        return text
    }

    private static let leaves = 40

    private static var head: JSON {
        let leaves = (1...leaves).map { number -> JSON in
            [
                "id": .string("A-\(number)"), "title": .string("考点 \(number)"), "importance": "X",
                "competency": "communication",
            ]
        }
        return [
            "format": "certify-bank/1", "id": "bench", "language": "zh", "title": "题库",
            "points": [["id": "A", "title": "全部", "weight": 100, "points": .array(leaves)]],
        ]
    }

    private static let stems = [
        "客户反复抱怨快递延误并要求赔偿，客服人员首先应当怎么做？",
        "接听电话时，下列哪些用语符合服务规范？",
        "客户询问的业务超出本人权限时，正确的处理方式是（　　）。",
        "A customer asks for a refund after 30 days. What does the policy require?",
    ]

    private static let options = [
        "耐心倾听，复述客户的诉求并致歉", "请客户稍后再拨", "立即转接至上级主管", "核实身份后说明解决方案和时限",
    ]

    private static func item(_ number: Int) -> JSON {
        let letters = ["a", "b", "c", "d"]
        let choices = letters.indices.map { index -> JSON in
            ["id": .string(letters[index]), "text": .string(options[(number + index) % 4])]
        }
        return [
            "id": .string("CS4-\(number)"), "version": 1, "status": "live", "type": "single",
            "point": .string("A-\(number % leaves + 1)"),
            "difficulty": .integer(Int64(number % 5 + 1)),
            "stem": .string(stems[number % 4]), "options": .array(choices),
            "key": [.string(letters[number % 4])],
            "rationale": .string("依据服务规范第 \(number % 90 + 1) 条：先倾听，再核实，后处理。"),
            "author": "张三", "reviewer": "李四", "reviewed": "2026-10-01", "enemies": [],
        ]
    }

    /// The item's lines, each four spaces further right.
    private static func indented(_ item: JSON) -> [UInt8] {
        var result: [UInt8] = Array("    ".utf8)
        for byte in item.pretty().dropLast() {
            result.append(byte)
            if byte == UInt8(ascii: "\n") { result.append(contentsOf: "    ".utf8) }
        }
        return result
    }
}
