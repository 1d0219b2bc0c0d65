/// Rolls the parts of cases up under one standard; made once, used for thousands of cases.
public struct GradeBook: Sendable {
    private let scheme: Scheme
    private let theory: [PartID: TheoryScoring]
    private let practical: [PartID: PracticalScoring]

    public init(_ standard: Standard, fold: @escaping TheoryScoring.Fold) {
        scheme = standard.scheme
        var theory: [PartID: TheoryScoring] = [:]
        var practical: [PartID: PracticalScoring] = [:]
        for part in scheme.parts {
            if let plan = part.theory, let bank = standard.banks[plan.bank] {
                theory[part.id] = TheoryScoring(part: part, bank: bank, fold: fold)
            }
            if let plan = part.practical {
                let library = standard.library(of: plan)
                practical[part.id] = PracticalScoring(part: part, library: library)
            }
        }
        self.theory = theory
        self.practical = practical
    }

    /// The grade of a case with each score's derivation, or what stands in its way.
    public func grade(_ caseFile: CaseFile) throws(Refusal) -> Grade {
        var parts: [PartResult] = []
        var gaps: [GradeGap] = []
        for part in scheme.parts where part.id != scheme.panelPart?.id {
            let standing = caseFile.attendance(of: part.id).standing
            switch standing {
            case .pending:
                guard let missed = caseFile.barrier(to: part.step, under: scheme) else {
                    gaps.append(.notTaken(part.id))
                    continue
                }
                parts.append(
                    PartResult(
                        part: part.id, standing: standing, score: nil,
                        reasons: [.notAdmitted(part.id, missed: missed)]))
            case .absent, .voided, .exempt:
                parts.append(PartResult(part: part.id, standing: standing, score: nil))
            case .carried(let carried):
                parts.append(PartResult(part: part.id, standing: standing, score: carried.score))
            case .present:
                guard let (result, missing) = taken(part, by: caseFile) else {
                    gaps.append(.notTaken(part.id))
                    continue
                }
                gaps += missing
                parts.append(result)
            }
        }
        guard gaps.isEmpty else { throw .review(.incomplete(gaps)) }
        return Grade(parts: parts)
    }

    /// The result of one part that was taken, before the others are, or what stands in its way.
    public func grade(_ id: PartID, of caseFile: CaseFile) throws(Refusal) -> PartResult {
        guard let part = scheme.part(id) else { throw .unknownPart(id) }
        let standing = caseFile.attendance(of: id).standing
        guard standing == .present else { throw .attendance(.notPresent(id, standing)) }
        guard let (result, gaps) = taken(part, by: caseFile) else {
            throw .review(.incomplete([.notTaken(id)]))
        }
        guard gaps.isEmpty else { throw .review(.incomplete(gaps)) }
        return result
    }

    /// The score less what misconduct costs.
    private func taken(_ part: Part, by caseFile: CaseFile) -> (PartResult, [GradeGap])? {
        score(part, of: caseFile).map { result, gaps in
            (penalised(result, caseFile.attendance(of: part.id).penalties), gaps)
        }
    }

    private func score(_ part: Part, of caseFile: CaseFile) -> (PartResult, [GradeGap])? {
        if let scoring = theory[part.id], let exam = caseFile.theory[part.id] {
            guard exam.ending != nil else { return nil }
            guard let responses = exam.responses.value else {
                let empty = PartResult(part: part.id, standing: .present, score: nil)
                return (empty, [.responsesErased(part.id)])
            }
            let gaps = scoring.unmarked(in: exam).map { GradeGap.unmarkedText(part.id, $0) }
            return (scoring.result(of: exam, responses: responses), gaps)
        }
        guard let scoring = practical[part.id], let assessment = caseFile.practical[part.id],
            !assessment.entries.isEmpty
        else { return nil }
        return scoring.result(of: assessment)
    }

    /// Penalties of misconduct: all points first, then each percentage of what remains.
    private func penalised(_ result: PartResult, _ tiers: [TierID]) -> PartResult {
        var result = result
        guard var score = result.score, !tiers.isEmpty else { return result }
        for byPoints in [true, false] {
            for id in tiers {
                guard
                    case .penalty(let points, let percent)? = scheme.misconduct
                        .first(where: { $0.id == id })?.effect
                else { continue }
                let after =
                    byPoints ? score.less([points]) : score * (100 - percent) / 100
                if after != score {
                    result.reasons.append(.penalty(id, before: score, after: after))
                }
                score = after
            }
        }
        result.score = score
        return result
    }
}
