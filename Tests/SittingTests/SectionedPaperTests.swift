import CertCore
import Records
import Seals
import Testing

@testable import Sitting

/// How a paper comes by its sections.
@Suite struct SectionedPaperTests {
    @Test func `extra time is spread over the sections in proportion`() throws {
        let press = PaperPress(
            bank: Bank(
                id: "bank", isSample: true, language: .zh, title: Phrase("题库"), behaviours: [],
                points: [], items: [Self.item("a", .trueFalse(true)), Self.item("b", .single("x"))]),
            plan: Self.plan(.sections))
        let form = Form(
            entries: ["a", "b"].map { Form.Entry(item: $0, options: [], points: 1) }, reused: [])
        var heading = Samples.paper().heading
        heading.minutes = 109
        let paper = try press.paper(
            of: form, heading: heading, collector: Samples.collector.verifyingKey)
        #expect(
            paper.sections == [
                Paper.Section(items: 1, minutes: 73, breakMinutes: 5),
                Paper.Section(items: 1, minutes: 36),
            ])
        #expect(paper.rules.warnings == [20, 5] && paper.rules.navigation == .sections)
        let bytes = Coding<Paper>.paper.encode(paper)
        #expect(try Coding<Paper>.paper.decode(bytes) == paper)
    }

    @Test func `a paper of before says nothing of sections, and is read as ever`() throws {
        let text = String(decoding: Coding<Paper>.paper.encode(Samples.paper()), as: UTF8.self)
        for word in ["sections", "navigation", "warnings"] { #expect(!text.contains(word)) }
        let paper = try Coding<Paper>.paper.decode(Array(text.utf8))
        #expect(paper.rules.navigation == .free && paper.rules.warnings == [10, 1])
        #expect(paper.sectionPlaces == [0..<7])
    }

    private static func plan(_ navigation: Navigation) -> TheoryPlan {
        TheoryPlan(
            bank: "bank",
            blueprint: Blueprint(
                sections: [
                    Blueprint.Section(
                        type: .trueFalse, count: 1, points: 1, minutes: 60, breakMinutes: 5),
                    Blueprint.Section(type: .single, count: 1, points: 1, minutes: 30),
                ], shufflesItems: true, shufflesOptions: true),
            multipleRule: .allOrNothing, outage: .charged, earliestSubmission: 0,
            navigation: navigation, warnings: [20, 5])
    }

    private static func item(_ id: ItemID, _ key: AnswerKey) -> Item {
        Item(
            id: id, version: 1, status: .live, point: "A-1", difficulty: 3, tags: [],
            stem: Phrase("题干"), options: [], unit: nil, maximumLength: nil, key: key,
            rationale: Phrase(""), author: "", reviewer: nil, reviewed: nil, enemies: [])
    }
}
