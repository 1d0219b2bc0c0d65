import CertCore
import Testing

private let good = Grade(theory: exact("72.5"), practical: 80)

@Suite struct PublicationTests {
    @Test
    func `the windows run in working days, over the National Day holiday and its make-up days`()
        throws
    {
        var story = Story()
        try story.grade(good, on: "2026-09-18")
        try story.on("2026-09-18", .publication(.publish))
        let publication = story.caseFile.publication
        #expect(publication.published == day("2026-09-18"))
        #expect(publication.objectionsUntil == day("2026-10-15"))
        #expect(publication.noticeUntil == day("2026-10-22"))
    }

    @Test(arguments: [(0, 0), (15, 0), (0, 5)])
    func `a window that there is none of is closed from the beginning`(
        objection: Int, notice: Int
    ) throws {
        let lengths = WindowLengths(supplement: 5, objection: objection, publicNotice: notice)
        var story = Story(.small { $0.windows = lengths })
        try story.grade(good, on: "2026-11-23")
        try story.on("2026-11-23", .publication(.publish))
        let file = CaseCommand.publication(.file(.arithmetic, text: "sum"))
        let decide = story.refusal(on: "2026-11-23", .decision(.decide))
        if objection == 0 {
            let yesterday = day("2026-11-22")
            #expect(
                story.refusal(on: "2026-11-23", file)
                    == .publication(.windowClosed(until: yesterday)))
        } else {
            #expect(story.refusal(on: "2026-12-14", file) == nil)
        }
        if objection + notice == 0 {
            #expect(decide == nil)
        } else {
            let last = day(objection == 0 ? "2026-11-30" : "2026-12-14")
            #expect(decide == .decision(.windowsOpen(until: last)))
            #expect(story.refusal(on: last.description, .decision(.decide)) != nil)
            #expect(
                story.refusal(on: last.advanced(by: 1).description, .decision(.decide)) == nil)
        }
    }

    @Test func `a year without a calendar is not guessed`() throws {
        var story = Story()
        story.standard.calendar = WorkingCalendar([])
        try story.grade(good)
        #expect(
            story.refusal(on: "2026-11-23", .publication(.publish))
                == .calendarTooShort(WorkingCalendar.NotCovered(year: 2026)))
    }

    @Test func `scores come out once, after the check and the panel, by a publisher`() throws {
        var story = Story()
        let publish = CaseCommand.publication(.publish)
        #expect(story.refusal(on: "2026-11-23", publish) == .publication(.notVerified))
        try story.on("2026-11-23", as: "first", .review(.grade(good)))
        #expect(story.refusal(on: "2026-11-23", publish) == .publication(.notVerified))
        try story.on("2026-11-23", as: "second", .review(.verify(good)))
        #expect(
            story.refusal(on: "2026-11-23", roles: [.examOfficer], publish)
                == .notPermitted("officer", needs: [.publisher]))
        try story.on("2026-11-23", publish)
        #expect(
            story.refusal(on: "2026-11-24", publish)
                == .publication(.alreadyPublished(day("2026-11-23"))))
    }

    @Test func `a panel that was convened is waited for`() throws {
        var story = Story()
        for part: PartID in ["theory", "practical"] {
            story.caseFile.apply(.attendance(.exempted(part, reason: .erased)))
        }
        try story.grade(good)
        #expect(story.caseFile.step(under: story.standard.scheme) == .scorePublication)
        try story.on("2026-11-23", .review(.convene(["one", "two", "three"].panelMembers)))
        #expect(story.caseFile.step(under: story.standard.scheme) == .panelReview)
        #expect(
            story.refusal(on: "2026-11-23", .publication(.publish)) == .publication(.panelOpen))
    }

    @Test func `a candidate who has withdrawn gets no scores published`() throws {
        var story = Story()
        try story.grade(good)
        try story.on("2026-11-23", .application(.withdraw(reason: "ill")))
        #expect(
            story.refusal(on: "2026-11-23", .publication(.publish))
                == .application(.notStanding(.withdrawn)))
    }

    @Test func `a scheme without the step publishes nothing`() throws {
        var story = Story(.small { $0.steps.removeAll { $0.step == .scorePublication } })
        try story.grade(good)
        #expect(
            story.refusal(on: "2026-11-23", .publication(.publish))
                == .stepAbsent(.scorePublication))
        // Nothing to wait for, then.
        try story.on("2026-11-23", .decision(.decide))
        #expect(story.caseFile.state == .passed)
        #expect(
            story.refusal(
                on: "2026-11-23", .certificate(.issue(number: "1", serial: 1, document: "d")))
                == nil)
    }
}

@Suite struct ObjectionTests {
    private static func published() throws -> Story {
        var story = Story()
        try story.grade(Grade(theory: 50, practical: 80))
        try story.on("2026-11-23", .publication(.publish))
        return story
    }

    private let objection = CaseCommand.publication(.file(.arithmetic, text: "the sum is wrong"))

    @Test func `an objection is taken until the last day of its window`() throws {
        let story = try Self.published()
        #expect(story.refusal(on: "2026-12-14", objection) == nil)
        #expect(
            story.refusal(on: "2026-12-15", objection)
                == .publication(.windowClosed(until: day("2026-12-14"))))
        #expect(
            story.refusal(on: "2026-12-14", roles: [.decisionMaker], objection)
                == .notPermitted(
                    "officer", needs: [.registrar, .objectionHandler, .publisher]))
    }

    @Test func `an objection stops the decision until it is resolved`() throws {
        var story = try Self.published()
        try story.on("2026-12-01", objection)
        #expect(story.caseFile.state == .objected)
        #expect(
            story.refusal(on: "2027-01-15", .decision(.decide))
                == .decision(.openObjections([1])))
        try story.on(
            "2026-12-02", as: "handler",
            .publication(.resolve(1, .dismissed, finding: "the sum is right")))
        #expect(story.caseFile.publication.objections.map(\.outcome) == [.dismissed])
        #expect(story.refusal(on: "2027-01-15", .decision(.decide)) == nil)
        #expect(
            story.refusal(
                on: "2026-12-03", .publication(.resolve(1, .upheld, finding: "after all")))
                == .publication(.alreadyResolved(1)))
        #expect(
            story.refusal(on: "2026-12-03", .publication(.resolve(2, .upheld, finding: "?")))
                == .publication(.unknownObjection(2, known: [1])))
    }

    @Test func `an upheld objection takes the scores back until all is done anew`() throws {
        var story = try Self.published()
        try story.on("2026-12-01", objection)
        try story.on("2026-12-02", .publication(.resolve(1, .upheld, finding: "62, not 50")))
        #expect(!story.caseFile.publication.isPublished)
        #expect(story.caseFile.publication.objectionsUntil == nil)
        #expect(story.caseFile.review == PanelReview())
        // The old scores cannot come out again.
        #expect(
            story.refusal(on: "2026-12-02", .publication(.publish)) == .publication(.notVerified))
        #expect(story.refusal(on: "2027-01-15", .decision(.decide)) == .decision(.notVerified))

        let decision = try story.decided(
            Grade(theory: 62, practical: 80), published: "2026-12-03", on: "2027-01-15")
        #expect(decision.outcome == .pass)
        #expect(story.caseFile.publication.objectionsUntil == day("2026-12-24"))
        #expect(story.caseFile.publication.objections.count == 1)
    }

    @Test func `somebody involved with the case does not resolve its objections`() throws {
        var story = try Self.published()
        try story.on("2026-12-01", objection)
        let resolve = CaseCommand.publication(.resolve(1, .dismissed, finding: "no"))
        for kind in Involvement.Kind.allCases {
            story.involvements = [
                Involvement(name: "officer", kind: kind, case: "C-0001", on: day("2026-11-21"))
            ]
            #expect(
                story.refusal(on: "2026-12-02", resolve)
                    == .notSeparated(.objectionUninvolved, "officer", because: kind))
        }
        story.involvements = [
            Involvement(name: "other", kind: .assessed, case: "C-0001", on: day("2026-11-21")),
            Involvement(name: "officer", kind: .assessed, case: "C-0009", on: day("2025-11-21")),
        ]
        #expect(story.refusal(on: "2026-12-02", resolve) == nil)
    }

    @Test func `two objections are numbered and both must be resolved`() throws {
        var story = try Self.published()
        try story.on("2026-12-01", objection)
        try story.on("2026-12-01", .publication(.file(.procedure, text: "noise")))
        #expect(story.caseFile.publication.objections.map(\.number) == [1, 2])
        try story.on("2026-12-02", .publication(.resolve(1, .upheld, finding: "right")))
        try story.grade(good)
        #expect(
            story.refusal(on: "2026-12-03", .publication(.publish))
                == .publication(.openObjections([2])))
    }
}

@Suite struct NineStepTests {
    @Test func `the result comes first and the scores with it`() throws {
        var story = Story(.nineSteps())
        try story.grade(good)
        #expect(
            story.refusal(on: "2026-11-23", .publication(.publish)) == .publication(.notDecided))
        try story.on("2026-11-23", .decision(.decide))
        #expect(story.caseFile.state == .passed)
        try story.on("2026-11-23", .publication(.publish))

        let issue = CaseCommand.certificate(.issue(number: "1", serial: 1, document: "d"))
        #expect(
            story.refusal(on: "2026-12-21", issue)
                == .certificate(.windowsOpen(until: day("2026-12-21"))))
        #expect(story.refusal(on: "2026-12-22", issue) == nil)
        try story.on("2026-12-01", .publication(.file(.recording, text: "?")))
        #expect(story.refusal(on: "2026-12-22", issue) == .certificate(.openObjections([1])))
    }

    @Test func `no certificate is issued before the publication`() throws {
        var story = Story(.nineSteps())
        try story.grade(good)
        try story.on("2026-11-23", .decision(.decide))
        let issue = CaseCommand.certificate(.issue(number: "1", serial: 1, document: "d"))
        #expect(story.refusal(on: "2026-12-22", issue) == .publication(.notPublished))
    }

    @Test func `an upheld objection undoes the decision too`() throws {
        var story = Story(.nineSteps())
        try story.grade(Grade(theory: 50, practical: 80))
        try story.on("2026-11-23", .decision(.decide))
        try story.on("2026-11-23", .publication(.publish))
        #expect(story.caseFile.state == .failed)
        try story.on("2026-12-01", .publication(.file(.recording, text: "62, not 50")))
        try story.on("2026-12-02", .publication(.resolve(1, .upheld, finding: "so it is")))
        #expect(story.caseFile.decision == nil)
        #expect(story.caseFile.state == .active)

        try story.grade(Grade(theory: 62, practical: 80), on: "2026-12-03")
        try story.on("2026-12-03", .decision(.decide))
        try story.on("2026-12-03", .publication(.publish))
        #expect(story.caseFile.state == .passed)
    }
}
