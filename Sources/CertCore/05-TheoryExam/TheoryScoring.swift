/// Scores one candidate's answers to a form.
///
/// Folding of fill-in answers is passed in, because normal forms are not the core's business.
public struct TheoryScoring: Sendable {
    public typealias Fold = @Sendable (String, FillInKey) -> String

    private let part: Part
    private let plan: TheoryPlan
    private let items: [ItemID: Item]
    private let competencies: [PointID: CompetencyID]
    private let fold: Fold

    /// Nil for a part that is no theory exam.
    public init?(part: Part, bank: Bank, fold: @escaping Fold) {
        guard let plan = part.theory else { return nil }
        self.part = part
        self.plan = plan
        items = Dictionary(bank.items.map { ($0.id, $0) }) { first, _ in first }
        var competencies: [PointID: CompetencyID] = [:]
        for leaf in bank.points.flatMap(\.leaves) { competencies[leaf.id] = leaf.competency }
        self.competencies = competencies
        self.fold = fold
    }

    /// The texts of a form that no person has marked yet.
    public func unmarked(in exam: TheoryExam) -> [ItemID] {
        guard let form = exam.form, let responses = exam.responses.value else { return [] }
        return form.items.filter { id in
            guard let item = items[id], item.type == .shortText else { return false }
            guard case .text(let text)? = responses[id], !text.isEmpty else { return false }
            return exam.textMarks[id]?.isEmpty ?? true
        }
    }

    /// The result of the part; `responses` must be known and every text marked.
    public func result(of exam: TheoryExam, responses: [ItemID: Response]) -> PartResult {
        var sections: [ItemType: Exact] = [:]
        var shares: [CompetencyShare.Subject: CompetencyShare] = [:]
        var behaviours: [BehaviourID: Int] = [:]
        var outcomes: [ItemID: Exact] = [:]
        for id in exam.form?.items ?? [] {
            guard let item = items[id], let points = plan.blueprint.points(for: item.type)
            else { continue }
            let earned = points * share(of: item, responses[id], marks: exam.textMarks[id], points)
            outcomes[id] = earned
            sections[item.type, default: 0] = sections[item.type, default: 0] + earned
            for subject in subjects(of: item) {
                shares[subject, default: CompetencyShare(subject, earned: 0, of: 0)]
                    .add(earned, of: points)
            }
            for behaviour in shown(by: responses[id], to: item) {
                behaviours[behaviour, default: 0] += 1
            }
        }
        var reasons = plan.blueprint.sections.map { section in
            Reason.section(
                section.type, earned: sections[section.type] ?? 0,
                of: section.points * Exact(section.count))
        }
        reasons += typings(exam.form?.items ?? [], responses, outcomes)
        if !behaviours.isEmpty { reasons.append(.behaviours(behaviours)) }
        let score = sections.values.sum() / plan.blueprint.total * 100
        return PartResult(
            part: part.id, standing: .present, score: score, reasons: reasons,
            shares: shares.values.sorted { $0.subject < $1.subject }, items: outcomes)
    }

    private func typings(
        _ form: [ItemID], _ responses: [ItemID: Response], _ outcomes: [ItemID: Exact]
    ) -> [Reason] {
        form.compactMap { id in
            guard case .typing(let test)? = items[id]?.key,
                case .typed(let typed)? = responses[id], let result = test.result(of: typed),
                let earned = outcomes[id], let points = plan.blueprint.points(for: .typing)
            else { return nil }
            return .typing(
                id, speed: result.speed, accuracy: result.accuracy, earned: earned, of: points)
        }
    }

    private func subjects(of item: Item) -> [CompetencyShare.Subject] {
        var subjects = item.tags.map { CompetencyShare.Subject.tag($0) }
        if let competency = competencies[item.point] { subjects.append(.competency(competency)) }
        return subjects
    }

    /// The earned share of an item's points, 0 to 1.
    private func share(
        of item: Item, _ response: Response?, marks: [OperatorName: Exact]?, _ points: Exact
    ) -> Exact {
        switch (item.key, response) {
        case (.single(let key), .options(let chosen)?): return chosen == [key] ? 1 : 0
        case (.multiple(let key), .options(let chosen)?):
            return plan.multipleRule.share(chosen: chosen, key: key)
        case (.trueFalse(let key), .boolean(let answer)?): return key == answer ? 1 : 0
        case (.fillIn(let key), .text(let text)?):
            let answer = fold(text, key)
            return key.accepted.contains { fold($0, key).isSameText(as: answer) } ? 1 : 0
        case (.numeric(let value, let tolerance), .text(let text)?):
            guard let number = Exact(typed: text) else { return 0 }
            // What a candidate types may be a number beyond all bounds.
            guard let difference = number.adding(-value) else { return 0 }
            return difference.magnitude <= tolerance ? 1 : 0
        case (.situational(let scores), .options(let chosen)?):
            let best = scores.values.map(\.score).max() ?? 0
            guard best > 0, chosen.count == 1, let option = chosen.first,
                let earned = scores[option]?.score
            else { return 0 }
            return max(0, Exact(earned, over: best))
        case (.ordering(let key), .order(let order)?):
            return plan.orderingRule.share(given: order, key: key)
        case (.matching(let key), .pairs(let pairs)?):
            return plan.matchingRule.share(given: pairs, key: key)
        case (.shortText, .text?):
            guard let marks, !marks.isEmpty, points > 0 else { return 0 }
            let mean = marks.values.sum() / Exact(marks.count)
            return (mean / points).clamped(to: 0...1)
        case (.typing(let test), .typed(let typed)?):
            return test.result(of: typed).map { test.share(of: $0) } ?? 0
        default: return 0
        }
    }

    private func shown(by response: Response?, to item: Item) -> [BehaviourID] {
        guard case .situational(let scores) = item.key, case .options(let chosen)? = response
        else { return [] }
        return chosen.flatMap { scores[$0]?.behaviours ?? [] }
    }
}

extension CompetencyShare {
    mutating func add(_ earned: Exact, of: Exact) {
        self.earned = self.earned + earned
        self.of = self.of + of
    }
}

extension String {
    /// Byte by byte: folding has already made equal what is to be equal.
    func isSameText(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
