import CertCore
import ExamBank

/// How fast forms of 60 items are drawn from a bank of 200: for first attempts, for second ones
/// that avoid the first form, and for fifth ones, when the bank has hardly anything new.
struct DrawBench {
    private var forms = 10_000

    init(options: [String]) throws {
        var rest = options[...]
        while let option = rest.popFirst() {
            guard option == "--forms", let number = rest.popFirst().flatMap({ Int($0) }), number > 0
            else { throw BenchUsage.message }
            forms = number
        }
    }

    func run() throws {
        let drawing = try FormDrawing(bank: Self.bank, plan: Self.plan)
        let met = try (0..<4).map { try drawing.draw(request($0, met: [])) }
        try report("first attempts", forms, drawing, met: [])
        try report("second attempts", forms, drawing, met: met.prefix(1))
        try report("fifth attempts", max(1, forms / 100), drawing, met: met[...])
    }

    private func report(
        _ name: String, _ count: Int, _ drawing: FormDrawing, met: ArraySlice<Form>
    ) throws {
        var reused = 0
        let time = try Measurement(rounds: 3) {
            reused = 0
            for number in 0..<count {
                reused += try drawing.draw(request(number + 10, met: met)).reused.count
            }
        }
        let each = time.best / count / .microseconds(1)
        print(
            "\(count) \(name): \(time.best), \(Int(each)) µs a form, \(reused / count) items again")
    }

    private func request(_ seed: Int, met: ArraySlice<Form>) -> FormRequest {
        let digits = String(seed, radix: 16)
        return FormRequest(
            algorithm: FormDrawing.algorithm, bank: "bench", part: "theory",
            seed: String(repeating: "0", count: 64 - digits.count) + digits,
            excluded: Set(met.flatMap { $0.entries.map(\.item) }).sorted())
    }

    private static let types: [ItemType] = [
        .single, .single, .single, .single, .single, .multiple, .multiple, .trueFalse, .trueFalse,
        .shortText,
    ]

    private static var plan: TheoryPlan {
        let counts: [(ItemType, Int)] = [
            (.single, 30), (.multiple, 15), (.trueFalse, 10), (.shortText, 5),
        ]
        let sections = counts.map { Blueprint.Section(type: $0, count: $1, points: 1) }
        return TheoryPlan(
            bank: "bench",
            blueprint: Blueprint(sections: sections, shufflesItems: true, shufflesOptions: true),
            multipleRule: .allOrNothing, outage: .charged, earliestSubmission: 0)
    }

    /// Three points with 8, 8 and 4 leaves of ten items; in each leaf one pair of enemies.
    private static var bank: Bank {
        var items: [Item] = []
        let points = zip(["A", "B", "C"], [(40, 8), (40, 8), (20, 4)]).map { id, size in
            let leaves = (0..<size.1).map { number in
                point("\(id)-\(number)", weight: nil, importance: .allCases[number % 3], [])
            }
            for leaf in leaves {
                for (number, type) in types.enumerated() {
                    items.append(item("\(leaf.id)-\(number)", type, leaf.id))
                }
                items[items.count - 10].enemies = [items[items.count - 9].id]
            }
            return point(id, weight: size.0, importance: nil, leaves)
        }
        return Bank(
            id: "bench", isSample: true, language: .zh, title: Phrase("bench"), behaviours: [],
            points: points, items: items)
    }

    private static func point(
        _ id: String, weight: Int?, importance: AssessmentPoint.Importance?,
        _ points: [AssessmentPoint]
    ) -> AssessmentPoint {
        AssessmentPoint(
            id: PointID(id), title: Phrase(id), weight: weight, importance: importance,
            competency: nil, points: points)
    }

    private static func item(_ id: String, _ type: ItemType, _ point: PointID) -> Item {
        let options = ["a", "b", "c", "d"].map { AnswerOption(id: OptionID($0), text: Phrase($0)) }
        let hasOptions = type == .single || type == .multiple
        let key: AnswerKey =
            switch type {
            case .multiple: .multiple(["a", "b"])
            case .trueFalse: .trueFalse(true)
            case .shortText: .shortText(ShortTextKey(answer: "", phrases: []))
            default: .single("a")
            }
        return Item(
            id: ItemID(id), version: 1, status: .live, point: point, difficulty: 3, tags: [],
            stem: Phrase(id), options: hasOptions ? options : [], unit: nil, maximumLength: nil,
            key: key,
            rationale: Phrase(""), author: "bench", reviewer: nil, reviewed: nil, enemies: [])
    }
}
