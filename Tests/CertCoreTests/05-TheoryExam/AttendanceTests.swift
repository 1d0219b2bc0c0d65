import CertCore
import Testing

@Suite struct AttendanceTests {
    static let scheme = Scheme.small { scheme in
        scheme.misconduct = [
            MisconductTier(
                id: "minor", title: Phrase("minor"), effect: .penalty(points: 5, percent: 0)),
            MisconductTier(id: "serious", title: Phrase("serious"), effect: .partVoid),
            MisconductTier(
                id: "grave", title: Phrase("grave"), effect: .allVoid(barMonths: 12)),
        ]
    }

    /// A staffed session with this one candidate, whose paper is drawn.
    static func ready() throws -> Story {
        var story = Story(scheme)
        story.sessions["S-0001"] = .theory()
        story.sessions["S-0001"]?.apply(.candidatesAssigned(["C-0001"]))
        story.sessions["S-0001"]?.apply(.staffed(["he", "luo"]))
        try story.on("2026-11-22", .attendance(.schedule("theory", "S-0001")))
        try story.on("2026-11-22", .theory(.draw("theory", form(in: "S-0001"))))
        story.hour = 9
        return story
    }

    static func form(in session: SessionID) -> DrawnForm {
        DrawnForm(
            session: session,
            request: FormRequest(
                algorithm: 1, bank: "bank", part: "theory", seed: "", excluded: []),
            digest: "digest", ticket: "ticket", items: ["I-1", "I-2"])
    }

    static let checkIn = CaseCommand.attendance(.checkIn("theory"))

    @Test func `not taken, absent, void, exempt and pending are five states, none of them a zero`()
        throws
    {
        let void = CaseCommand.attendance(.void("theory", tier: nil, reason: "fire"))
        let commands: [([CaseCommand], Attendance.Standing)] = [
            ([Self.checkIn], .present), ([.attendance(.markAbsent("theory"))], .absent),
            ([Self.checkIn, void], .voided(nil)),
            ([.attendance(.exempt("theory", reason: "equal"))], .exempt),
        ]
        for (commands, standing) in commands {
            var story = try Self.ready()
            #expect(story.caseFile.attendance(of: "theory").standing == .pending)
            for command in commands { try story.on("2026-11-23", command) }
            #expect(story.caseFile.attendance(of: "theory").standing == standing)
        }
    }

    @Test(arguments: [(7, false), (8, true), (11, true), (12, false)])
    func `doors open an hour before and close with the window`(_ hour: Int, _ isOpen: Bool) throws {
        var story = try Self.ready()
        story.hour = hour
        let refusal = story.refusal(on: "2026-11-23", Self.checkIn)
        let closed = AttendanceRefusal.outsideWindow(
            "S-0001", from: local("2026-11-23", hour: 8), to: local("2026-11-23", hour: 11),
            at: local("2026-11-23", hour: hour))
        #expect(refusal == (isOpen ? nil : .attendance(closed)))
    }

    @Test func `nobody is let in without staff, a paper or a session`() throws {
        var story = try Self.ready()
        story.sessions["S-0001"]?.apply(.staffed(["he"]))
        #expect(
            story.refusal(on: "2026-11-23", Self.checkIn)
                == .attendance(.notStaffed("S-0001", has: 1, needs: 2)))
        var bare = Story(Self.scheme)
        #expect(
            bare.refusal(on: "2026-11-23", Self.checkIn) == .attendance(.notScheduled("theory")))
        bare.sessions = try Self.ready().sessions
        try bare.on("2026-11-22", .attendance(.schedule("theory", "S-0001")))
        #expect(bare.refusal(on: "2026-11-23", Self.checkIn) == .attendance(.noPaper("theory")))
    }

    @Test(arguments: [(Role.assessor, false), (.invigilator, true), (.examOfficer, true)])
    func `invigilators look after theory`(_ role: Role, _ isLetIn: Bool) throws {
        let refusal = try Self.ready().refusal(on: "2026-11-23", roles: [role], Self.checkIn)
        #expect((refusal == nil) == isLetIn)
    }

    @Test func `who moves gets another paper there, and the first counts no more`() throws {
        var story = try Self.ready()
        story.sessions["S-0002"] = .theory("S-0002", room: "A102")
        story.sessions["S-0002"]?.apply(.staffed(["qiu", "dai"]))
        let again = CaseCommand.attendance(.schedule("theory", "S-0001"))
        #expect(
            story.refusal(on: "2026-11-22", again) == .attendance(.alreadyScheduled("S-0001")))
        #expect(story.caseFile.ticket(of: "theory", in: "S-0001") == "ticket")
        try story.on("2026-11-22", .attendance(.schedule("theory", "S-0002")))
        #expect(story.caseFile.ticket(of: "theory", in: "S-0002") == nil)
        #expect(story.refusal(on: "2026-11-23", Self.checkIn) == .attendance(.noPaper("theory")))
        try story.on("2026-11-22", .theory(.draw("theory", Self.form(in: "S-0002"))))
        #expect(story.caseFile.ticket(of: "theory", in: "S-0002") == "ticket")
        #expect(
            story.refusal(on: "2026-11-22", .theory(.draw("theory", Self.form(in: "S-0002"))))
                == .theory(.alreadyDrawn("theory")))
        try story.on("2026-11-23", Self.checkIn)
    }

    @Test func `nobody sits two parts at one time`() throws {
        var story = try Self.ready()
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
        var story = try Self.ready()
        story.hour = 14
        let at = local("2026-11-23", hour: hour).instant
        let refusal = story.refusal(
            on: "2026-11-23", .attendance(.checkIn("theory", at: at)))
        #expect((refusal == nil) == isPossible)
        if case .attendance(.outsideWindow(_, _, _, let told))? = refusal {
            #expect(told == local("2026-11-23", hour: hour))
        }
    }

    @Test func `who comes in while the room is paused is paused as well, and once`() throws {
        var story = try Self.ready()
        let pause = SittingOrder(.pause, .room, at: local("2026-11-23", hour: 9).instant)
        let resume = SittingOrder(.resume, .room, at: local("2026-11-23", hour: 10).instant)
        story.sessions["S-0001"]?.apply(.ordered(pause))
        try story.on("2026-11-23", Self.checkIn)
        #expect(story.caseFile.attendance(of: "theory").orders == [pause])
        var other = try Self.ready()
        other.sessions["S-0001"]?.apply(.ordered(pause))
        try other.on("2026-11-23", .attendance(.order("theory", .pause, .room, words: "")))
        try other.on("2026-11-23", Self.checkIn)
        #expect(other.caseFile.attendance(of: "theory").orders.count == 1)
        var later = try Self.ready()
        for order in [pause, resume] { later.sessions["S-0001"]?.apply(.ordered(order)) }
        try later.on("2026-11-23", Self.checkIn)
        #expect(later.caseFile.attendance(of: "theory").orders.isEmpty)
    }

    /// The room is paused, and its candidate with it.
    private static func pause(_ story: inout Story) throws {
        let pause = SittingOrder(.pause, .room, at: local("2026-11-23", hour: 9).instant)
        story.sessions["S-0001"]?.apply(.ordered(pause))
        try story.on("2026-11-23", .attendance(.order("theory", .pause, .room, words: "")))
    }

    /// The room goes on, and this candidate does not hear of it.
    private static func leaveBehind(_ story: inout Story) {
        let resume = SittingOrder(.resume, .room, at: local("2026-11-23", hour: 10).instant)
        story.sessions["S-0001"]?.apply(.ordered(resume))
    }

    @Test func `who was absent when a pause ended goes on like the others`() throws {
        var story = try Self.ready()
        try Self.pause(&story)
        Self.leaveBehind(&story)
        for command: CaseCommand in [
            .attendance(.markAbsent("theory")),
            .attendance(.liftAbsence("theory", reason: "late")), Self.checkIn,
        ] { try story.on("2026-11-23", command) }
        let orders = story.caseFile.attendance(of: "theory").orders
        #expect(orders.map(\.kind) == [.pause, .resume] && !orders.leaveAPause)
        #expect(orders.last?.at == local("2026-11-23", hour: 10).instant)
    }

    @Test func `who missed the end of one pause and the next is in the next`() throws {
        var story = try Self.ready()
        try Self.pause(&story)
        Self.leaveBehind(&story)
        let next = SittingOrder(.pause, .room, at: local("2026-11-23", hour: 11).instant)
        story.sessions["S-0001"]?.apply(.ordered(next))
        try story.on("2026-11-23", Self.checkIn)
        let orders = story.caseFile.attendance(of: "theory").orders
        #expect(orders.map(\.kind) == [.pause, .resume, .pause] && orders.last == next)
    }

    @Test func `by ticket a candidate leaves a pause that the room has left`() throws {
        var story = try Self.ready()
        let resume = CaseCommand.attendance(.order("theory", .resume, .own, words: ""))
        try story.on("2026-11-23", Self.checkIn)
        #expect(story.refusal(on: "2026-11-23", resume) == .attendance(.notPaused("theory")))
        try Self.pause(&story)
        // While the room stands, nobody goes on alone.
        #expect(story.refusal(on: "2026-11-23", resume) == .attendance(.notPaused("theory")))
        Self.leaveBehind(&story)
        try story.on("2026-11-23", resume)
        #expect(!story.caseFile.attendance(of: "theory").orders.leaveAPause)
        #expect(story.refusal(on: "2026-11-23", resume) == .attendance(.notPaused("theory")))
    }

    @Test func `the end of a pause is told again, and stands in the case once`() throws {
        var story = try Self.ready()
        try story.on("2026-11-23", Self.checkIn)
        for kind: SittingOrder.Kind in [.pause, .resume, .resume] {
            try story.on("2026-11-23", .attendance(.order("theory", kind, .own, words: "")))
        }
        let orders = story.caseFile.attendance(of: "theory").orders
        #expect(orders.map(\.kind) == [.pause, .resume])
    }

    @Test func `time is given to who is present, until the answers are in`() throws {
        var story = try Self.ready()
        let extend = CaseCommand.attendance(
            .order("theory", .extend, .own, minutes: 10, words: "power"))
        #expect(
            story.refusal(on: "2026-11-23", extend)
                == .attendance(.notPresent("theory", .pending)))
        try story.on("2026-11-23", Self.checkIn)
        try story.on("2026-11-23", extend)
        try story.on("2026-11-23", extend)
        #expect(story.caseFile.attendance(of: "theory").extraMinutes == 20)
        try story.on("2026-11-23", Self.collect(["I-1": .boolean(true)]))
        #expect(
            story.refusal(on: "2026-11-23", extend) == .attendance(.alreadyCollected("theory")))
    }

    static func collect(_ responses: [ItemID: Response]) -> CaseCommand {
        let session = Session.theory()
        return .theory(
            .collect(
                "theory", started: session.window.lowerBound, ended: session.window.upperBound,
                ending: .submitted, responses: responses))
    }

    @Test func `answers come once, from who was present, to items of the form`() throws {
        var story = try Self.ready()
        #expect(
            story.refusal(on: "2026-11-23", Self.collect([:]))
                == .theory(.notPresent("theory", .pending)))
        try story.on("2026-11-23", Self.checkIn)
        #expect(
            story.refusal(on: "2026-11-23", Self.collect(["I-9": .boolean(true)]))
                == .theory(.foreignItem("I-9")))
        try story.on("2026-11-23", Self.collect([:]))
        #expect(
            story.refusal(on: "2026-11-23", Self.collect([:]))
                == .theory(.alreadyCollected("theory")))
    }

    @Test func `an invigilator of the session marks none of its texts`() throws {
        var story = try Self.ready()
        try story.on("2026-11-23", Self.checkIn)
        try story.on("2026-11-23", Self.collect([:]))
        let mark = CaseCommand.theory(.markText("theory", "I-1", 3, of: 5, note: nil))
        #expect(
            story.refusal(on: "2026-11-23", as: "he", mark)
                == .notSeparated(.invigilatorNotScorer, "he", because: .invigilated))
        try story.on("2026-11-23", as: "shen", mark)
        #expect(
            story.refusal(
                on: "2026-11-23", as: "shen",
                .theory(.markText("theory", "I-1", 6, of: 5, note: nil)))
                == .theory(.marksOutOfRange("I-1", 6, of: 5)))
        #expect(story.caseFile.theory["theory"]?.textMarks["I-1"] == ["shen": 3])
    }

    @Test func `a trainer marks none of their trainee's texts`() throws {
        var story = try Self.ready()
        try story.on("2026-11-23", Self.checkIn)
        try story.on("2026-11-23", Self.collect([:]))
        story.involvements = [
            Involvement(name: "shen", kind: .trained, case: "C-0009", on: day("2026-01-05"))
        ]
        let mark = CaseCommand.theory(.markText("theory", "I-1", 3, of: 5, note: nil))
        #expect(
            story.refusal(on: "2026-11-23", as: "shen", mark)
                == .notSeparated(.trainerNotAssessor, "shen", because: .trained))
        #expect(story.refusal(on: "2026-11-23", as: "lu", mark) == nil)
    }

    @Test func `what a fault of the session voided is taken anew in another`() throws {
        var story = try Self.ready()
        try story.on("2026-11-23", Self.checkIn)
        try story.on("2026-11-23", Self.collect(["I-1": .boolean(true)]))
        try story.on(
            "2026-11-23", .attendance(.void("theory", tier: nil, reason: "the power failed")))
        story.sessions["S-0002"] = .theory("S-0002", on: "2026-11-24")
        story.sessions["S-0002"]?.apply(.staffed(["he", "luo"]))
        #expect(
            story.refusal(on: "2026-11-23", .attendance(.schedule("theory", "S-0001")))
                == .attendance(.alreadyScheduled("S-0001")))
        try story.on("2026-11-23", .attendance(.schedule("theory", "S-0002")))
        try story.on("2026-11-23", .theory(.draw("theory", Self.form(in: "S-0002"))))
        let exam = try #require(story.caseFile.theory["theory"])
        #expect(exam.ending == nil && exam.responses == .erased && exam.textMarks.isEmpty)
        try story.on("2026-11-24", Self.checkIn)
        try story.on("2026-11-24", Self.collect([:]))
    }

    @Test func `marks of a practical part that was voided so are none of the next sitting`() throws
    {
        var story = Story()
        story.sessions["S-0002"] = .theory("S-0002", part: "practical")
        story.caseFile.apply(.practical(.assigned("practical", ["a"])))
        story.caseFile.apply(.attendance(.checkedIn("practical", by: "door")))
        story.caseFile.apply(.practical(.entered("practical", by: "clerk", [])))
        story.caseFile.apply(
            .attendance(.voided(["practical"], tier: nil, reason: Personal("no power"))))
        try story.on("2026-11-22", .attendance(.schedule("practical", "S-0002")))
        #expect(story.caseFile.attendance(of: "practical").standing == .pending)
        #expect(story.caseFile.practical["practical"] == nil)
    }

    @Test func `what misconduct voided is not taken again`() throws {
        var story = try Self.ready()
        try story.on(
            "2026-11-23", .attendance(.void("theory", tier: "serious", reason: "phone")))
        story.sessions["S-0002"] = .theory("S-0002", on: "2026-11-24")
        #expect(
            story.refusal(on: "2026-11-23", .attendance(.schedule("theory", "S-0002")))
                == .attendance(.notPending("theory", .voided("serious"))))
    }

    @Test func `a penalty goes along to another session`() throws {
        var story = try Self.ready()
        try story.on(
            "2026-11-22", .attendance(.void("theory", tier: "minor", reason: "at the door")))
        story.sessions["S-0002"] = .theory("S-0002", room: "A102")
        try story.on("2026-11-22", .attendance(.schedule("theory", "S-0002")))
        #expect(story.caseFile.attendance(of: "theory").penalties == ["minor"])
    }

    @Test func `tiers cost points, the part, or everything`() throws {
        func after(_ tier: TierID) throws -> CaseFile {
            var story = try Self.ready()
            try story.on("2026-11-23", Self.checkIn)
            try story.on(
                "2026-11-23", .attendance(.void("theory", tier: tier, reason: "phone")))
            return story.caseFile
        }
        let minor = try after("minor").attendance(of: "theory")
        #expect(minor.standing == .present && minor.penalties == ["minor"])
        let serious = try after("serious")
        #expect(serious.attendance(of: "theory").standing == .voided("serious"))
        #expect(serious.attendance(of: "practical").standing == .pending)
        let grave = try after("grave")
        #expect(grave.attendance(of: "practical").standing == .voided("grave"))
        #expect(
            try Self.ready().refusal(
                on: "2026-11-23", .attendance(.void("theory", tier: "x", reason: "")))
                == .attendance(.unknownTier("x", known: ["minor", "serious", "grave"])))
    }

    @Test func `who was marked absent by mistake is awaited again, until the grade is verified`()
        throws
    {
        let absent = CaseCommand.attendance(.markAbsent("theory"))
        let lift = CaseCommand.attendance(.liftAbsence("theory", reason: "wrong seat"))
        var story = try Self.ready()
        #expect(
            story.refusal(on: "2026-11-23", lift) == .attendance(.notAbsent("theory", .pending)))
        try story.on("2026-11-23", absent)
        #expect(
            story.refusal(on: "2026-11-23", roles: [.registrar], lift)
                == .notPermitted("officer", needs: [.invigilator, .examOfficer]))
        var graded = story
        try story.on("2026-11-23", lift)
        #expect(story.caseFile.attendance(of: "theory") == Attendance(session: "S-0001"))
        try story.on("2026-11-23", Self.checkIn)
        #expect(story.caseFile.attendance(of: "theory").standing == .present)

        let grade = Grade(parts: [PartResult(part: "theory", standing: .absent, score: nil)])
        try graded.on("2026-11-24", as: "first", .review(.grade(grade)))
        #expect(graded.refusal(on: "2026-11-24", lift) == nil)
        try graded.on("2026-11-24", as: "second", .review(.verify(grade)))
        #expect(graded.refusal(on: "2026-11-24", lift) == .review(.alreadyGraded))
    }

    @Test func `whose absence is taken back after the session sits in another`() throws {
        var story = try Self.ready()
        story.sessions["S-0002"] = .theory("S-0002", on: "2026-11-28")
        try story.on("2026-11-23", .attendance(.markAbsent("theory")))
        story.sessions["S-0001"]?.apply(.closed)
        try story.on("2026-11-24", .attendance(.liftAbsence("theory", reason: "ill")))
        #expect(
            story.refusal(on: "2026-11-24", Self.checkIn)
                == .attendance(.sessionClosed("S-0001")))
        try story.on("2026-11-24", .attendance(.schedule("theory", "S-0002")))
        #expect(story.caseFile.attendance(of: "theory").session == "S-0002")
    }

    @Test func `what was never sat is not voided, but misconduct may be met at the door`() throws {
        func void(_ tier: TierID?) -> CaseCommand {
            .attendance(.void("theory", tier: tier, reason: "x"))
        }
        var story = Story(Self.scheme)
        story.sessions["S-0001"] = .theory()
        func refusals() -> [Bool] {
            [nil, "minor", "serious", "grave"].map { (tier: TierID?) in
                let standing = story.caseFile.attendance(of: "theory").standing
                return story.refusal(on: "2026-11-23", void(tier))
                    == .attendance(.nothingToVoid("theory", standing))
            }
        }
        #expect(refusals() == [true, true, true, false], "nowhere scheduled")
        try story.on("2026-11-22", .attendance(.schedule("theory", "S-0001")))
        #expect(refusals() == [true, false, false, false], "at the door")
        try story.on("2026-11-23", .attendance(.markAbsent("theory")))
        #expect(refusals() == [true, true, true, false], "absent")
        try story.on("2026-11-23", void("grave"))
        #expect(story.caseFile.attendance(of: "theory").standing == .voided("grave"))
        #expect(
            story.refusal(on: "2026-11-23", void(nil)) == .attendance(.alreadyVoided("theory")))
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
        var story = try Self.ready()
        try story.on("2026-11-22", .application(command))
        #expect(
            story.refusal(on: "2026-11-23", Self.checkIn)
                == .application(.notStanding(story.caseFile.standing)))
    }
}
