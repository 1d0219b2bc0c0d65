import CertCore
import Testing

@Suite struct ResitTests {
    private let failing = Grade(theory: exact("72.5"), practical: 58)

    @Test func `a passed part is kept for a year from the exam, the failed one is taken again`()
        throws
    {
        let story = Story()
        let terms = try #require(story.decision(failing).resit)
        #expect(terms.earliest == day("2027-01-29"))
        #expect(
            terms.carried == [
                CarriedPart(
                    part: "theory", score: exact("72.5"), from: "C-0001",
                    until: day("2027-11-21"))
            ])
        #expect(terms.parts == ["practical"])
    }

    @Test(arguments: [(1, "2027-01-29"), (2, "2027-03-16"), (3, "2028-01-15"), (7, "2028-01-15")])
    func `the waiting ladder is climbed attempt by attempt, its last rung repeats`(
        attempt: Int, earliest: String
    ) throws {
        let story = Story(attempt: attempt)
        #expect(try story.decision(failing).resit?.earliest == day(earliest))
    }

    @Test func `without a ladder the next attempt may come at once`() throws {
        var story = Story(.small { $0.resit.waitDays = [] })
        let decision = try story.decided(failing)
        #expect(decision.resit?.earliest == day("2027-01-15"))
        #expect(
            try story.caseFile.resit(on: day("2027-01-15"), under: .small()).map(\.part)
                == ["theory"])
    }

    @Test func `after the last attempt there is none`() throws {
        let scheme = Scheme.small { $0.resit.maximumAttempts = 2 }
        var second = Story(scheme, attempt: 2)
        let decision = try second.decided(failing)
        let terms = try #require(decision.resit)
        #expect(terms == ResitTerms(earliest: nil, carried: [], parts: []))
        #expect(throws: Refusal.application(.resit(.noAttemptsLeft(maximum: 2)))) {
            try second.caseFile.resit(on: day("2030-01-01"), under: scheme)
        }
        let first = Story(scheme)
        #expect(try first.decision(failing).resit?.earliest != nil)
    }

    @Test(arguments: [
        (ResitRules.Anchor.examDate, "2026-11-21", 12, "2027-11-21"),
        (.registrationDeadline, "2026-11-21", 12, "2027-11-13"),
        (.monthEnd, "2026-11-21", 12, "2027-11-30"), (.monthEnd, "2027-02-10", 12, "2028-02-29"),
        (.examDate, "2026-08-31", 6, "2027-02-28"), (.monthEnd, "2026-08-05", 6, "2027-02-28"),
        (.examDate, "2028-02-29", 12, "2029-02-28"),
    ])
    func `how long a part is kept is counted from the scheme's anchor, month ends included`(
        anchor: ResitRules.Anchor, exam: String, months: Int, until: String
    ) throws {
        var story = Story(
            .small { scheme in
                scheme.resit.anchor = anchor
                scheme.resit.carryMonths = months
            })
        story.round.examDate = day(exam)
        #expect(try story.decision(failing).resit?.carried.map(\.until) == [day(until)])
    }

    @Test func `a kept part counts until its last day and no longer`() throws {
        var story = Story()
        _ = try story.decided(failing)
        let caseFile = story.caseFile
        #expect(throws: Refusal.application(.resit(.tooEarly(earliest: day("2027-01-29"))))) {
            try caseFile.resit(on: day("2027-01-28"), under: .small())
        }
        let kept = try caseFile.resit(on: day("2027-11-21"), under: .small())
        #expect(kept.map(\.part) == ["theory"])
        #expect(try caseFile.resit(on: day("2027-11-22"), under: .small()) == [])
    }

    @Test func `the resit is decided with the kept part, compared with the cut of its own day`()
        throws
    {
        let kept = CarriedPart(
            part: "theory", score: exact("72.5"), from: "C-0001", until: day("2027-11-21"))
        let grade = Grade(parts: [
            PartResult(part: "theory", standing: .carried(kept), score: kept.score),
            PartResult(part: "practical", standing: .present, score: 61),
        ])
        var story = Story(attempt: 2, carried: [kept], id: "C-0002")
        #expect(story.caseFile.attendance(of: "theory").standing == .carried(kept))
        let decision = try story.decided(grade)
        #expect(decision.outcome == .pass)
        #expect(
            decision.reasons == [
                .standing("theory", .carried(kept)),
                .cut("theory", score: exact("72.5"), cut: 60),
                .cut("practical", score: 61, cut: 60),
            ])
    }

    @Test(arguments: [(1, false), (2, true)])
    func `a part is carried as often as the scheme allows, with its first last day`(
        times: Int, isKept: Bool
    ) throws {
        let scheme = Scheme.small { $0.resit.carryAttempts = times }
        let kept = CarriedPart(
            part: "theory", score: 70, from: "C-0001", until: day("2027-11-21"))
        let grade = Grade(parts: [
            PartResult(part: "theory", standing: .carried(kept), score: 70),
            PartResult(part: "practical", standing: .present, score: 40),
        ])
        // First passed at the second attempt: what counts is how often it was carried.
        let story = Story(scheme, attempt: 3, carried: [kept], id: "C-0003")
        var again = kept
        again.times = 2
        #expect(try story.decision(grade).resit?.carried == (isKept ? [again] : []))
    }

    @Test func `what failed by a gate, a veto or a floor is not kept for its score`() throws {
        let gate = MetricUse(
            metric: "errors", title: Phrase("errors"), gate: Gate(.atMost(2)), missing: .fail)
        var missed = Grade(theory: 50, practical: 97)
        missed.parts[1].reasons = [.gate("ticketing", gate, observed: .number(3), .notMet(3))]
        let story = Story()
        #expect(try story.decision(missed).resit?.carried == [])

        var weak = Grade(theory: 50, practical: 80)
        weak.parts[1].dimensions = [DimensionShare("basic", earned: 9, of: 20)]
        let floored = Story(
            .small {
                $0.dimensions = [Dimension(id: "basic", title: Phrase("basic"), floor: 50)]
            })
        #expect(try floored.decision(weak).resit?.carried == [])
        let free = Story()
        #expect(try free.decision(weak).resit?.carried.map(\.part) == ["practical"])
    }

    @Test func `a scheme that keeps nothing keeps nothing`() throws {
        let months = Story(.small { $0.resit.carryMonths = 0 })
        #expect(try months.decision(failing).resit?.carried == [])
        let attempts = Story(.small { $0.resit.carryAttempts = 0 })
        let terms = try #require(attempts.decision(failing).resit)
        #expect(terms.carried == [])
        #expect(terms.parts == ["theory", "practical"])
    }

    @Test func `only who failed comes again, and under the same scheme`() throws {
        var passed = Story()
        _ = try passed.decided(Grade(theory: 80, practical: 80))
        #expect(passed.caseFile.decision?.resit == nil)
        #expect(throws: Refusal.application(.resit(.notFailed("C-0001")))) {
            try passed.caseFile.resit(on: day("2027-06-01"), under: .small())
        }
        var failed = Story()
        _ = try failed.decided(failing)
        #expect(throws: Refusal.application(.otherScheme)) {
            try failed.caseFile.resit(on: day("2027-06-01"), under: .small { $0.id = "other" })
        }
        // A later version of the scheme without the part has nothing to keep it for.
        let kept = try failed.caseFile.resit(
            on: day("2027-06-01"), under: .small { $0.parts.removeFirst() })
        #expect(kept == [])
    }
}
