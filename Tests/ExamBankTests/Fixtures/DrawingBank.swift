import CertCore

/// Banks and requests for drawing, made by rule.
enum DrawingBank {
    /// One item, named so that the name tells where it belongs: `single A-1 #3`.
    static func item(
        _ type: ItemType, _ point: String, _ number: Int, enemies: [ItemID] = []
    ) -> Item {
        let options = "abcd".map {
            AnswerOption(id: OptionID(String($0)), text: Phrase("选项 \($0)"))
        }
        let hasOptions = [.single, .multiple, .situational, .ordering, .matching].contains(type)
        let targets = "123".map { AnswerOption(id: OptionID(String($0)), text: Phrase("\($0)")) }
        return Item(
            id: ItemID("\(type.rawValue) \(point) #\(number)"), version: 1, status: .live,
            point: PointID(point), difficulty: 3, tags: [], stem: Phrase("题干 \(number)"),
            options: hasOptions ? options : [],
            targets: type == .matching ? targets : [], unit: nil, maximumLength: nil,
            key: key(of: type),
            rationale: Phrase(""), author: "A", reviewer: nil, reviewed: nil, enemies: enemies)
    }

    private static func key(of type: ItemType) -> AnswerKey {
        switch type {
        case .single: .single("a")
        case .multiple: .multiple(["a", "b"])
        case .trueFalse: .trueFalse(true)
        case .fillIn: .fillIn(FillInKey(accepted: ["再见"], width: .fold, letterCase: .fold))
        case .numeric: .numeric(value: 95, tolerance: 0)
        case .situational: .situational(["a": SituationalScore(score: 2, behaviours: [])])
        case .shortText: .shortText(ShortTextKey(answer: "", phrases: []))
        case .ordering: .ordering(["a", "b", "c", "d"])
        case .matching: .matching(["a": "1", "b": "2", "c": "3", "d": "1"])
        case .typing:
            .typing(
                TypingTest(
                    passage: Phrase("您好。"), minutes: 1, folding: .none,
                    rule: .speed(TypingSpeedRule(full: 60))))
        }
    }

    static func bank(points: [AssessmentPoint], items: [Item]) -> Bank {
        Bank(
            id: "drawing", isSample: true, language: .zh, title: Phrase("抽题"), behaviours: [],
            points: points, items: items)
    }

    /// A top-level point with leaves `A-1`, `A-2` …, one for each importance given.
    static func point(
        _ id: String, weight: Int, _ importances: [AssessmentPoint.Importance?]
    ) -> AssessmentPoint {
        let leaves = importances.enumerated().map { index, importance in
            AssessmentPoint(
                id: PointID("\(id)-\(index + 1)"), title: Phrase("\(id)-\(index + 1)"), weight: nil,
                importance: importance, competency: nil, points: [])
        }
        return AssessmentPoint(
            id: PointID(id), title: Phrase(id), weight: weight, importance: nil, competency: nil,
            points: leaves)
    }

    static func plan(
        _ sections: [(ItemType, Int)], shufflesItems: Bool = true, shufflesOptions: Bool = true
    ) -> TheoryPlan {
        let sections = sections.map { type, count in
            Blueprint.Section(type: type, count: count, points: 1)
        }
        return TheoryPlan(
            bank: "drawing",
            blueprint: Blueprint(
                sections: sections, shufflesItems: shufflesItems, shufflesOptions: shufflesOptions),
            multipleRule: .allOrNothing, outage: .charged, earliestSubmission: 30)
    }

    static func request(seed: UInt64, excluded: [ItemID] = []) -> FormRequest {
        let digits = String(seed, radix: 16)
        return FormRequest(
            algorithm: 1, bank: "bank", part: "theory",
            seed: String(repeating: "0", count: 64 - digits.count) + digits,
            excluded: excluded.sorted())
    }

    /// Two hundred items: three points of 8, 8 and 4 leaves, ten items a leaf, of four types; every
    /// tenth item is the enemy of the next.
    static let large: Bank = {
        let points = [
            point(
                "A", weight: 40,
                [.core, .core, .core, .core, .general, .general, .general, .auxiliary]),
            point(
                "B", weight: 40,
                [.core, .core, .core, .general, .general, .general, .auxiliary, nil]),
            point("C", weight: 20, [.core, .core, .general, .auxiliary]),
        ]
        let types: [ItemType] = [
            .single, .single, .single, .single, .single, .multiple, .multiple, .trueFalse,
            .trueFalse, .shortText,
        ]
        var items: [Item] = []
        for leaf in points.flatMap(\.leaves) {
            for (number, type) in types.enumerated() {
                items.append(item(type, leaf.id.text, number))
            }
        }
        for index in stride(from: 0, to: items.count, by: 10) {
            items[index].enemies = [items[index + 1].id]
        }
        return bank(points: points, items: items)
    }()

    static let largePlan = plan([(.single, 30), (.multiple, 15), (.trueFalse, 10), (.shortText, 5)])
}
