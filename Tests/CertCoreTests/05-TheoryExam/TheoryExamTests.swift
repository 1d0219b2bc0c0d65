import CertCore
import Testing

/// Answers that are collected, and who marks them.
@Suite struct TheoryExamTests {
    @Test func `answers come once, from who was present, to items of the form`() throws {
        var story = try ExamDay.ready()
        #expect(
            story.refusal(on: "2026-11-23", ExamDay.collect([:]))
                == .theory(.notPresent("theory", .pending)))
        try story.on("2026-11-23", ExamDay.checkIn)
        #expect(
            story.refusal(on: "2026-11-23", ExamDay.collect(["I-9": .boolean(true)]))
                == .theory(.foreignItem("I-9")))
        try story.on("2026-11-23", ExamDay.collect([:]))
        #expect(
            story.refusal(on: "2026-11-23", ExamDay.collect([:]))
                == .theory(.alreadyCollected("theory")))
    }

    @Test func `an invigilator of the session marks none of its texts`() throws {
        var story = try ExamDay.ready()
        try story.on("2026-11-23", ExamDay.checkIn)
        try story.on("2026-11-23", ExamDay.collect([:]))
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
        var story = try ExamDay.ready()
        try story.on("2026-11-23", ExamDay.checkIn)
        try story.on("2026-11-23", ExamDay.collect([:]))
        story.involvements = [
            Involvement(name: "shen", kind: .trained, case: "C-0009", on: day("2026-01-05"))
        ]
        let mark = CaseCommand.theory(.markText("theory", "I-1", 3, of: 5, note: nil))
        #expect(
            story.refusal(on: "2026-11-23", as: "shen", mark)
                == .notSeparated(.trainerNotAssessor, "shen", because: .trained))
        #expect(story.refusal(on: "2026-11-23", as: "lu", mark) == nil)
    }
}
