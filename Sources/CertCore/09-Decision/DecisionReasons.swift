extension CaseFile {
    /// Pass or fail by the scheme's model, with every reason in order.
    func decision(in circumstances: Circumstances) -> CertificationDecision {
        let scheme = circumstances.scheme
        let results = results(under: scheme)
        var reasons: [Reason] = []
        for part in scheme.parts {
            if let result = results.first(where: { $0.part == part.id }) {
                reasons += reasonsOf(result, part, under: scheme)
            } else if let missed = barrier(to: part.step, under: scheme) {
                reasons.append(.notAdmitted(part.id, missed: missed))
            } else {
                reasons.append(.standing(part.id, .pending))
            }
        }
        let composite = results.composite(under: scheme)
        if let composite, let cut = scheme.decision.compositeCut {
            reasons.append(.composite(score: composite, cut: cut))
        }
        reasons += dimensionReasons(results, under: scheme)
        if let outcome = review.panelOutcome {
            var votes: [PanelVote.Kind: Int] = [:]
            for vote in review.sitting.compactMap({ review.votes[$0] }) {
                votes[vote.kind, default: 0] += 1
            }
            reasons.append(.panel(outcome, votes: votes))
        }
        let isPass = reasons.allSatisfy { $0.isMet != false }
        guard !isPass else {
            let grade = scheme.grade(of: results, composite: composite)
            return CertificationDecision(outcome: .pass, reasons: reasons, grade: grade)
        }
        let weaknesses = results.weaknesses(below: scheme.training.weakBelow)
        return CertificationDecision(
            outcome: .fail, reasons: reasons, weaknesses: weaknesses,
            courses: scheme.courses(for: weaknesses), resit: resitTerms(results, in: circumstances))
    }

    /// The results of all parts, the panel's included, in the scheme's order.
    public func results(under scheme: Scheme) -> [PartResult] {
        scheme.parts.compactMap { part in
            if part.id == scheme.panelPart?.id { return review.panelResult }
            return review.grade?.result(of: part.id)
        }
    }

    private func reasonsOf(
        _ result: PartResult, _ part: Part, under scheme: Scheme
    ) -> [Reason] {
        var reasons: [Reason] = []
        if result.standing != .present, !result.isBarred {
            reasons.append(.standing(part.id, result.standing))
        }
        if let score = result.score {
            switch scheme.decision {
            case .conjunctive: reasons.append(.cut(part.id, score: score, cut: part.cut))
            case .mixed:
                if let floor = part.floor {
                    reasons.append(.partFloor(part.id, score: score, floor: floor))
                }
            case .compensatory: break
            }
        }
        return reasons + result.reasons.filter { !$0.isCut }
    }

    func dimensionReasons(_ results: [PartResult], under scheme: Scheme) -> [Reason] {
        scheme.dimensions.compactMap { dimension in
            guard let floor = dimension.floor else { return nil }
            let shares = results.flatMap(\.dimensions).filter { $0.dimension == dimension.id }
            let of = shares.map(\.of).sum()
            guard of > 0 else { return nil }
            let share = shares.map(\.earned).sum() / of * 100
            return .dimensionFloor(dimension.id, share: share, floor: floor)
        }
    }
}

extension DecisionModel {
    /// What the composite must reach, where it is compared.
    public var compositeCut: Exact? {
        switch self {
        case .conjunctive: nil
        case .compensatory(let cut), .mixed(let cut): cut
        }
    }
}

extension PartResult {
    /// The part was not taken, because the pass of another that it asks for was missed.
    public var isBarred: Bool { barrier != nil }

    /// The reason that says so.
    public var barrier: Reason? {
        reasons.first { if case .notAdmitted = $0 { true } else { false } }
    }
}

extension Reason {
    /// The comparison with the part's own cut, which the decision's model makes itself.
    var isCut: Bool {
        if case .cut = self { true } else { false }
    }
}

extension [PartResult] {
    /// The weighted sum of the parts; nil while a weighted part has no score.
    ///
    /// An exempted part leaves the sum and the others are weighted up. A part that was not taken
    /// counts as nothing, least of all as zero: that it was not taken decides by itself.
    public func composite(under scheme: Scheme) -> Exact? {
        var total: Exact = 0
        var weights: Exact = 0
        for result in self {
            guard let weight = scheme.part(result.part)?.weight, weight > 0 else { continue }
            if result.standing == .exempt { continue }
            guard let score = result.score else { return nil }
            total = total + weight * score
            weights = weights + weight
        }
        return weights > 0 ? total / weights : nil
    }

    /// What was earned in each competency and under each tag over all parts, weakest first.
    public var shares: [CompetencyShare] {
        var earned: [CompetencyShare.Subject: CompetencyShare] = [:]
        for share in flatMap(\.shares) {
            var sum = earned[share.subject] ?? CompetencyShare(share.subject, earned: 0, of: 0)
            sum.earned = sum.earned + share.earned
            sum.of = sum.of + share.of
            earned[share.subject] = sum
        }
        return earned.values.filter { $0.of > 0 }.sorted { left, right in
            let first = left.earned / left.of
            let second = right.earned / right.of
            return first == second ? left.subject < right.subject : first < second
        }
    }

    /// Competencies and tags of which less than so many percent was earned.
    func weaknesses(below percent: Exact) -> [CompetencyShare] {
        shares.filter { $0.earned / $0.of * 100 < percent }
    }
}

extension CompetencyShare.Subject: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.competency(let left), .competency(let right)): left < right
        case (.tag(let left), .tag(let right)): left < right
        case (.competency, .tag): true
        case (.tag, .competency): false
        }
    }
}

extension Scheme {
    /// The highest band that is reached.
    func grade(of results: [PartResult], composite: Exact?) -> Int? {
        let lowest = results.compactMap(\.score).min()
        return grades.firstIndex { band in
            guard let score = band.byLowestPart ? lowest : composite else { return false }
            return score >= band.from
        }
    }

    func courses(for weaknesses: [CompetencyShare]) -> [CourseID] {
        var courses: [CourseID] = []
        for weakness in weaknesses {
            if let course = training.course(for: weakness.subject), !courses.contains(course) {
                courses.append(course)
            }
        }
        return courses
    }
}
