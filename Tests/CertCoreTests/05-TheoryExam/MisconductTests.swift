import CertCore
import Testing

/// What is voided, by misconduct or for a fault of the session.
@Suite struct MisconductTests {
    @Test func `what a fault of the session voided is taken anew in another`() throws {
        var story = try ExamDay.ready()
        try story.on("2026-11-23", ExamDay.checkIn)
        try story.on("2026-11-23", ExamDay.collect(["I-1": .boolean(true)]))
        try story.on(
            "2026-11-23", .attendance(.void("theory", tier: nil, reason: "the power failed")))
        story.sessions["S-0002"] = .theory("S-0002", on: "2026-11-24")
        story.sessions["S-0002"]?.apply(.staffed(["he", "luo"]))
        #expect(
            story.refusal(on: "2026-11-23", .attendance(.schedule("theory", "S-0001")))
                == .attendance(.alreadyScheduled("S-0001")))
        try story.on("2026-11-23", .attendance(.schedule("theory", "S-0002")))
        try story.on("2026-11-23", .theory(.draw("theory", ExamDay.form(in: "S-0002"))))
        let exam = try #require(story.caseFile.theory["theory"])
        #expect(exam.ending == nil && exam.responses == .erased && exam.textMarks.isEmpty)
        try story.on("2026-11-24", ExamDay.checkIn)
        try story.on("2026-11-24", ExamDay.collect([:]))
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
        var story = try ExamDay.ready()
        try story.on(
            "2026-11-23", .attendance(.void("theory", tier: "serious", reason: "phone")))
        story.sessions["S-0002"] = .theory("S-0002", on: "2026-11-24")
        #expect(
            story.refusal(on: "2026-11-23", .attendance(.schedule("theory", "S-0002")))
                == .attendance(.notPending("theory", .voided("serious"))))
    }

    @Test func `a penalty goes along to another session`() throws {
        var story = try ExamDay.ready()
        try story.on(
            "2026-11-22", .attendance(.void("theory", tier: "minor", reason: "at the door")))
        story.sessions["S-0002"] = .theory("S-0002", room: "A102")
        try story.on("2026-11-22", .attendance(.schedule("theory", "S-0002")))
        #expect(story.caseFile.attendance(of: "theory").penalties == ["minor"])
    }

    @Test func `tiers cost points, the part, or everything`() throws {
        func after(_ tier: TierID) throws -> CaseFile {
            var story = try ExamDay.ready()
            try story.on("2026-11-23", ExamDay.checkIn)
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
            try ExamDay.ready().refusal(
                on: "2026-11-23", .attendance(.void("theory", tier: "x", reason: "")))
                == .attendance(.unknownTier("x", known: ["minor", "serious", "grave"])))
    }

    @Test func `what was never sat is not voided, but misconduct may be met at the door`() throws {
        func void(_ tier: TierID?) -> CaseCommand {
            .attendance(.void("theory", tier: tier, reason: "x"))
        }
        var story = Story(ExamDay.scheme)
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
}
