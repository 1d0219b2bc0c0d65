import CertCore
import Testing

/// Who sits where, and who is let in.
@Suite struct AttendanceTests {
    @Test func `not taken, absent, void, exempt and pending are five states, none of them a zero`()
        throws
    {
        let void = CaseCommand.attendance(.void("theory", tier: nil, reason: "fire"))
        let commands: [([CaseCommand], Attendance.Standing)] = [
            ([ExamDay.checkIn], .present), ([.attendance(.markAbsent("theory"))], .absent),
            ([ExamDay.checkIn, void], .voided(nil)),
            ([.attendance(.exempt("theory", reason: "equal"))], .exempt),
        ]
        for (commands, standing) in commands {
            var story = try ExamDay.ready()
            #expect(story.caseFile.attendance(of: "theory").standing == .pending)
            for command in commands { try story.on("2026-11-23", command) }
            #expect(story.caseFile.attendance(of: "theory").standing == standing)
        }
    }

    @Test(arguments: [(7, false), (8, true), (11, true), (12, false)])
    func `doors open an hour before and close with the window`(_ hour: Int, _ isOpen: Bool) throws {
        var story = try ExamDay.ready()
        story.hour = hour
        let refusal = story.refusal(on: "2026-11-23", ExamDay.checkIn)
        let closed = AttendanceRefusal.outsideWindow(
            "S-0001", from: local("2026-11-23", hour: 8), to: local("2026-11-23", hour: 11),
            at: local("2026-11-23", hour: hour))
        #expect(refusal == (isOpen ? nil : .attendance(closed)))
    }

    @Test func `nobody is let in without staff, a paper or a session`() throws {
        var story = try ExamDay.ready()
        story.sessions["S-0001"]?.apply(.staffed(["he"]))
        #expect(
            story.refusal(on: "2026-11-23", ExamDay.checkIn)
                == .attendance(.notStaffed("S-0001", has: 1, needs: 2)))
        var bare = Story(ExamDay.scheme)
        #expect(
            bare.refusal(on: "2026-11-23", ExamDay.checkIn) == .attendance(.notScheduled("theory")))
        bare.sessions = try ExamDay.ready().sessions
        try bare.on("2026-11-22", .attendance(.schedule("theory", "S-0001")))
        #expect(bare.refusal(on: "2026-11-23", ExamDay.checkIn) == .attendance(.noPaper("theory")))
    }

    @Test(arguments: [(Role.assessor, false), (.invigilator, true), (.examOfficer, true)])
    func `invigilators look after theory`(_ role: Role, _ isLetIn: Bool) throws {
        let refusal = try ExamDay.ready().refusal(on: "2026-11-23", roles: [role], ExamDay.checkIn)
        #expect((refusal == nil) == isLetIn)
    }

    @Test func `who moves gets another paper there, and the first counts no more`() throws {
        var story = try ExamDay.ready()
        story.sessions["S-0002"] = .theory("S-0002", room: "A102")
        story.sessions["S-0002"]?.apply(.staffed(["qiu", "dai"]))
        let again = CaseCommand.attendance(.schedule("theory", "S-0001"))
        #expect(
            story.refusal(on: "2026-11-22", again) == .attendance(.alreadyScheduled("S-0001")))
        #expect(story.caseFile.ticket(of: "theory", in: "S-0001") == "ticket")
        try story.on("2026-11-22", .attendance(.schedule("theory", "S-0002")))
        #expect(story.caseFile.ticket(of: "theory", in: "S-0002") == nil)
        #expect(story.refusal(on: "2026-11-23", ExamDay.checkIn) == .attendance(.noPaper("theory")))
        try story.on("2026-11-22", .theory(.draw("theory", ExamDay.form(in: "S-0002"))))
        #expect(story.caseFile.ticket(of: "theory", in: "S-0002") == "ticket")
        #expect(
            story.refusal(on: "2026-11-22", .theory(.draw("theory", ExamDay.form(in: "S-0002"))))
                == .theory(.alreadyDrawn("theory")))
        try story.on("2026-11-23", ExamDay.checkIn)
    }

    @Test func `nobody sits two parts at one time`() throws {
        var story = try ExamDay.ready()
        story.sessions["S-0002"] = .theory(
            "S-0002", part: "practical", room: "B1", from: 10, to: 12)
        let refusal = story.refusal(
            on: "2026-11-22", .attendance(.schedule("practical", "S-0002")))
        #expect(refusal == .attendance(.overlaps("S-0001")))
    }

    /// At two in the afternoon, when the window has closed.
    @Test(arguments: [(7, false), (8, true), (11, true), (12, false), (15, false)])
    func `who came to a room without the store is checked in afterwards`(
        _ hour: Int, _ isPossible: Bool
    ) throws {
        var story = try ExamDay.ready()
        story.hour = 14
        let at = local("2026-11-23", hour: hour).instant
        let refusal = story.refusal(
            on: "2026-11-23", .attendance(.checkIn("theory", at: at)))
        #expect((refusal == nil) == isPossible)
        if case .attendance(.outsideWindow(_, _, _, let told))? = refusal {
            #expect(told == local("2026-11-23", hour: hour))
        }
    }

    @Test func `who was marked absent by mistake is awaited again, until the grade is verified`()
        throws
    {
        let absent = CaseCommand.attendance(.markAbsent("theory"))
        let lift = CaseCommand.attendance(.liftAbsence("theory", reason: "wrong seat"))
        var story = try ExamDay.ready()
        #expect(
            story.refusal(on: "2026-11-23", lift) == .attendance(.notAbsent("theory", .pending)))
        try story.on("2026-11-23", absent)
        #expect(
            story.refusal(on: "2026-11-23", roles: [.registrar], lift)
                == .notPermitted("officer", needs: [.invigilator, .examOfficer]))
        var graded = story
        try story.on("2026-11-23", lift)
        #expect(story.caseFile.attendance(of: "theory") == Attendance(session: "S-0001"))
        try story.on("2026-11-23", ExamDay.checkIn)
        #expect(story.caseFile.attendance(of: "theory").standing == .present)

        let grade = Grade(parts: [PartResult(part: "theory", standing: .absent, score: nil)])
        try graded.on("2026-11-24", as: "first", .review(.grade(grade)))
        #expect(graded.refusal(on: "2026-11-24", lift) == nil)
        try graded.on("2026-11-24", as: "second", .review(.verify(grade)))
        #expect(graded.refusal(on: "2026-11-24", lift) == .review(.alreadyGraded))
    }

    @Test func `whose absence is taken back after the session sits in another`() throws {
        var story = try ExamDay.ready()
        story.sessions["S-0002"] = .theory("S-0002", on: "2026-11-28")
        try story.on("2026-11-23", .attendance(.markAbsent("theory")))
        story.sessions["S-0001"]?.apply(.closed)
        try story.on("2026-11-24", .attendance(.liftAbsence("theory", reason: "ill")))
        #expect(
            story.refusal(on: "2026-11-24", ExamDay.checkIn)
                == .attendance(.sessionClosed("S-0001")))
        try story.on("2026-11-24", .attendance(.schedule("theory", "S-0002")))
        #expect(story.caseFile.attendance(of: "theory").session == "S-0002")
    }

    @Test func `a part that the panel scores is nobody's to attend`() throws {
        let story = Story(.small { $0.parts.append(.panel()) })
        for command: AttendanceCommand in [
            .exempt("panel", reason: ""), .void("panel", tier: nil, reason: ""),
            .markAbsent("panel"), .schedule("panel", "S-0001"),
        ] {
            #expect(
                story.refusal(on: "2026-11-22", .attendance(command))
                    == .session(.withoutSessions("panel")))
        }
    }

    @Test func `attendance stands once the scores are published`() throws {
        var story = Story()
        try story.grade(Grade(theory: 80, practical: 80))
        try story.on("2026-11-24", .publication(.publish))
        for command: AttendanceCommand in [
            .exempt("theory", reason: ""), .void("theory", tier: nil, reason: ""),
            .markAbsent("theory"), .order("theory", .extend, .own, minutes: 5, words: ""),
        ] {
            #expect(
                story.refusal(on: "2026-11-24", .attendance(command))
                    == .attendance(.published))
        }
    }

    @Test(arguments: [
        ApplicationCommand.withdraw(reason: ""), .defer(reason: ""),
    ])
    func `who withdrew or was put off is not checked in`(_ command: ApplicationCommand) throws {
        var story = try ExamDay.ready()
        try story.on("2026-11-22", .application(command))
        #expect(
            story.refusal(on: "2026-11-23", ExamDay.checkIn)
                == .application(.notStanding(story.caseFile.standing)))
    }
}
