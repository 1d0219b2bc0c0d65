import CertCore
import Testing

@Suite struct GradeBookTests {
    private static let minor = MisconductTier(
        id: "minor", title: Phrase("minor"), effect: .penalty(points: 5, percent: 10))
    private static let late = MisconductTier(
        id: "late", title: Phrase("late"), effect: .penalty(points: 2, percent: 0))

    /// A scheme whose practical part takes marks of 100 points.
    private static func story(carried: [CarriedPart] = []) -> Story {
        var story = Story(
            .small {
                $0.parts = [.theory(), .practical(measures: [.of(100, .marks)])]
                $0.misconduct = [minor, late]
            }, carried: carried)
        story.standard.libraries = ["tasks": PracticalBench.library]
        return story
    }

    private func grade(_ story: Story) throws(Refusal) -> Grade {
        try GradeBook(story.standard) { text, _ in text }.grade(story.caseFile)
    }

    private func gaps(_ story: Story) -> [GradeGap] {
        do throws(Refusal) {
            _ = try grade(story)
            return []
        } catch {
            guard case .review(.incomplete(let gaps)) = error else { return [] }
            return gaps
        }
    }

    /// Checked in, assessed by three who gave a mark each.
    private func practical(_ story: inout Story, _ marks: Exact...) {
        let names: [OperatorName] = ["a", "b", "c"]
        let entries = zip(names, marks).map {
            MarkEntry(assessor: $0, record: .marks("m", $1), evidence: nil)
        }
        story.caseFile.apply(.attendance(.checkedIn("practical", by: "door")))
        story.caseFile.apply(.practical(.assigned("practical", names)))
        story.caseFile.apply(.practical(.entered("practical", by: "clerk", entries)))
    }

    @Test func `a part that is still to come stands in the way of a grade`() {
        var story = Self.story()
        #expect(gaps(story) == [.notTaken("theory"), .notTaken("practical")])
        practical(&story, 60, 70, 80)
        #expect(gaps(story) == [.notTaken("theory")])
        story.caseFile.apply(.attendance(.checkedIn("theory", by: "door")))
        #expect(gaps(story) == [.notTaken("theory")])
    }

    @Test func `absent, void and exempt are states of their own, none of them zero`() throws {
        for (event, standing) in [
            (AttendanceEvent.markedAbsent("theory"), Attendance.Standing.absent),
            (.voided(["theory"], tier: "minor", reason: .erased), .voided("minor")),
            (.exempted("theory", reason: .erased), .exempt),
        ] {
            var story = Self.story()
            practical(&story, 60, 70, 80)
            story.caseFile.apply(.attendance(event))
            let result = try #require(try grade(story).result(of: "theory"))
            #expect(result.standing == standing)
            #expect(result.score == nil)
        }
    }

    @Test func `a carried part keeps its score`() throws {
        let carried = CarriedPart(
            part: "theory", score: 72, from: "C-0000", until: day("2027-11-21"))
        var story = Self.story(carried: [carried])
        practical(&story, 60, 70, 80)
        let grade = try grade(story)
        #expect(grade.result(of: "theory")?.score == 72)
        #expect(grade.result(of: "practical")?.score == 70)
    }

    @Test func `penalties take points first and percent of what remains`() throws {
        var story = Self.story()
        practical(&story, 72, 72, 72)
        story.caseFile.apply(.attendance(.exempted("theory", reason: .erased)))
        // The percent tier comes first in time and last in arithmetic.
        for tier in ["minor", "late"] as [TierID] {
            story.caseFile.apply(
                .attendance(.penalised("practical", tier: tier, reason: .erased)))
        }
        let result = try #require(try grade(story).result(of: "practical"))
        #expect(result.score == exact("58.5"))
        #expect(
            result.reasons.suffix(3) == [
                .penalty("minor", before: 72, after: 67), .penalty("late", before: 67, after: 65),
                .penalty("minor", before: 65, after: exact("58.5")),
            ])
    }

    @Test func `answers that were erased cannot be graded`() {
        var story = Self.story()
        practical(&story, 60, 70, 80)
        story.standard.banks = ["bank": TheoryBench(.single("a")).bank]
        story.caseFile.apply(.attendance(.checkedIn("theory", by: "door")))
        story.caseFile.apply(
            .theory(
                .collected(
                    "theory", started: Instant(milliseconds: 0), ended: Instant(milliseconds: 1),
                    ending: .submitted, responses: .erased)))
        #expect(gaps(story) == [.responsesErased("theory")])
    }
}
