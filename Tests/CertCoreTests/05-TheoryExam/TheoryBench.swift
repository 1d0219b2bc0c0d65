import CertCore

/// A theory part under test, one item of each key, and one candidate's answers.
struct TheoryBench {
    var items: [Item]
    var rule = MultipleResponseRule.allOrNothing
    var orderingRule = OrderingRule.allOrNothing
    var matchingRule = MatchingRule.allOrNothing
    var responses: [ItemID: Response] = [:]
    var marks: [OperatorName: Exact] = [:]
    /// Points of each item of its type.
    var points: Exact = 10

    init(_ keys: AnswerKey...) {
        items = keys.enumerated().map { Item(ItemID("i\($0.offset + 1)"), $0.element) }
    }

    var bank: Bank {
        let leaf = AssessmentPoint(
            id: "A-01", title: Phrase("leaf"), weight: nil, importance: nil,
            competency: "listening", points: [])
        let top = AssessmentPoint(
            id: "A", title: Phrase("top"), weight: 100, importance: nil, competency: nil,
            points: [leaf])
        return Bank(
            id: "bank", isSample: true, language: .zh, title: Phrase("bank"), behaviours: [],
            points: [top], items: items)
    }

    var part: Part {
        let types = items.map(\.type).reduce(into: [ItemType]()) { types, type in
            if !types.contains(type) { types.append(type) }
        }
        let sections = types.map { type in
            Blueprint.Section(
                type: type, count: items.count { $0.type == type }, points: points)
        }
        let blueprint = Blueprint(
            sections: sections, shufflesItems: false, shufflesOptions: false)
        return Part(
            id: "theory", step: .theoryExam, title: Phrase("theory"), cut: 60, weight: 40,
            minutes: 60, staffing: StaffingMinimum(atLeast: 1),
            content: .theory(
                TheoryPlan(
                    bank: "bank", blueprint: blueprint, multipleRule: rule,
                    orderingRule: orderingRule, matchingRule: matchingRule, outage: .charged,
                    earliestSubmission: 0)))
    }

    /// The exam as its events leave it.
    var exam: TheoryExam {
        let reference = SchemeReference(id: "s", version: "1", digest: "d")
        let submission = Submission(
            person: "P-0001", round: "R-0001", scheme: reference, form: .erased)
        var caseFile = CaseFile(id: "C-0001", first: .application(.submitted(submission)))!
        let request = FormRequest(
            algorithm: 1, bank: "d", part: "theory", seed: "", excluded: [])
        let form = DrawnForm(
            session: "S-0001", request: request, digest: "d", ticket: "0001",
            items: items.map(\.id))
        let now = Instant(milliseconds: 0)
        caseFile.apply(.theory(.formDrawn("theory", form)))
        caseFile.apply(
            .theory(
                .collected(
                    "theory", started: now, ended: now, ending: .submitted,
                    responses: Personal(responses))))
        for item in items where item.type == .shortText {
            for (name, mark) in marks {
                caseFile.apply(.theory(.textMarked("theory", item.id, by: name, mark, note: nil)))
            }
        }
        return caseFile.theory["theory"]!
    }

    /// Folds nothing but the letters' case, where the key asks for it.
    var scoring: TheoryScoring {
        TheoryScoring(part: part, bank: bank) { text, key in
            key.letterCase == .fold ? text.lowercased() : text
        }!
    }

    var result: PartResult { scoring.result(of: exam, responses: responses) }

    /// The share of the points that one answer to the only item earns.
    func share(_ response: Response?) -> Exact {
        var bench = self
        bench.responses = response.map { ["i1": $0] } ?? [:]
        return (bench.result.score ?? -1) / 100
    }
}

extension Item {
    fileprivate init(_ id: ItemID, _ key: AnswerKey) {
        self.init(
            id: id, version: 1, status: .live, point: "A-01", difficulty: 1, tags: ["refund"],
            stem: Phrase(""), options: [], unit: nil, maximumLength: nil, key: key,
            rationale: Phrase(""),
            author: "", reviewer: nil, reviewed: nil, enemies: [])
    }
}
