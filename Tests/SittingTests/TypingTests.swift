import CertCore
import Disk
import Records
import Seals
import TestKit
import Testing

@testable import Sitting

/// A typing test in a sitting: its own time, what is kept of it, and what comes of that.
@Suite struct TypingTests {
    private let clock = TestClock()
    private static let passage = "您好，感谢您的来电，请问有什么可以帮您？"
    private static let rule = TypingRule.speed(TypingSpeedRule(full: 60))

    private static func paper(
        outage: OutagePolicy = .charged, minutes: Int = 90, codes: CodeBook? = nil
    ) -> Paper {
        var paper = Samples.paper(minutes: minutes, outage: outage, earliestSubmission: 0)
        paper.items += ["T1", "T2"].map { id in
            PaperItem(
                id: id, type: .typing, stem: Phrase("照着原文打字。"), options: [], unit: nil,
                maximumLength: nil,
                typing: TypingTest(
                    passage: Phrase(zh: passage, en: "Thank you."), minutes: 5,
                    folding: .width, rule: rule), points: 10)
        }
        paper.codes = codes
        return paper
    }

    /// Opens a sitting, and starts it if nobody has.
    private func open(_ folder: SittingFolder) throws -> RunningSitting {
        var sitting = try RunningSitting.open(folder, clock: clock.source, host: "desk")
        if sitting.state.started == nil { try sitting.perform(.start) }
        return sitting
    }

    private func begun(
        _ root: borrowing TestFolder, _ paper: Paper = paper()
    ) throws -> RunningSitting {
        try open(try Samples.admitted(in: root.path, paper))
    }

    private func edit(_ seconds: Int, _ text: String) -> TypingEdit {
        TypingEdit(at: seconds * 1_000, .insert(text))
    }

    @Test func `a typing test runs from when the candidate begins, and locks at its end`() throws {
        let root = try TestFolder()
        var sitting = try begun(root)
        clock.pass(.minutes(2))
        #expect(throws: SittingFailure.refused(.typingNotStarted("T1"))) {
            try sitting.perform(.type("T1", [edit(1, "您")]))
        }
        #expect(sitting.typingTime == nil)
        try sitting.perform(.startTyping("T1", .zh))
        clock.pass(.seconds(30))
        #expect(sitting.typingTime == .seconds(30))
        #expect(sitting.typingLeft == .seconds(270))
        try sitting.perform(.type("T1", [edit(29, "您好"), TypingEdit(at: 30_000, .delete(1))]))
        #expect(sitting.state.answers["T1"] == .typed(typed("您", 30_000)))
        try sitting.perform(.endTyping("T1"))
        for command in [
            SittingCommand.type("T1", [edit(31, "好")]), .endTyping("T1"), .startTyping("T1", .zh),
        ] {
            #expect(throws: SittingFailure.refused(.typingOver("T1"))) {
                try sitting.perform(command)
            }
        }
        #expect(sitting.typingTime == nil)
    }

    private func typed(_ text: String, _ milliseconds: Int, pastes: Int = 0) -> TypedText {
        TypedText(language: .zh, text: text, milliseconds: milliseconds, pastes: pastes)
    }

    @Test func `what was typed cannot be entered, cleared or begun twice at a time`() throws {
        let root = try TestFolder()
        var sitting = try begun(root)
        for command in [SittingCommand.answer("T1", .text(Self.passage)), .clear("T1")] {
            #expect(throws: SittingFailure.refused(.unfit("T1", .onlyTyped))) {
                try sitting.perform(command)
            }
        }
        #expect(throws: SittingFailure.refused(.unfit("S1", .wrongKind(.single)))) {
            try sitting.perform(.startTyping("S1", .zh))
        }
        try sitting.perform(.startTyping("T1", .zh))
        for item in ["T1", "T2"] as [ItemID] {
            #expect(throws: SittingFailure.refused(.typingUnderWay("T1"))) {
                try sitting.perform(.startTyping(item, .zh))
            }
        }
        try sitting.perform(.answer("S1", .options(["a"])))
        try sitting.perform(.endTyping("T1"))
        try sitting.perform(.startTyping("T2", .en))
        #expect(sitting.state.typings["T2"]?.typed.language == .en)
    }

    @Test func `a break waits until the typing test is over`() throws {
        let root = try TestFolder()
        var paper = Self.paper()
        paper.heading.breakMinutes = 10
        var sitting = try begun(root, paper)
        try sitting.perform(.startTyping("T1", .zh))
        try sitting.perform(.show("S1"))
        #expect(throws: SittingFailure.refused(.breakInTyping("T1"))) {
            try sitting.perform(.takeBreak)
        }
        #expect(!sitting.state.stage.isOnBreak)
        try sitting.perform(.endTyping("T1"))
        try sitting.perform(.takeBreak)
        #expect(sitting.state.stage.isOwnBreak)
    }

    @Test func `its time ends it, and what comes after is refused`() throws {
        let root = try TestFolder()
        var sitting = try begun(root)
        try sitting.perform(.startTyping("T1", .zh))
        clock.pass(.seconds(299))
        try sitting.perform(.type("T1", [edit(298, "您好")]))
        clock.pass(.seconds(1))
        #expect(throws: SittingFailure.refused(.typingOver("T1"))) {
            try sitting.perform(.type("T1", [edit(299, "，")]))
        }
        #expect(sitting.state.typings["T1"]?.isOver == true)
        #expect(sitting.state.answers["T1"] == .typed(typed("您好", 298_000)))
        try sitting.perform(.startTyping("T2", .zh))
        clock.pass(.minutes(6))
        #expect(try !sitting.beat())
        #expect(sitting.state.typings["T2"]?.isOver == true)
        #expect(sitting.state.typingUnderWay == nil)
    }

    @Test func `a text that nobody can type is none`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper())
        do {
            var sitting = try open(folder)
            try sitting.perform(.startTyping("T1", .zh))
            // Of ten thousand characters each with its marks no script of people has so many bytes.
            let marked = "a" + String(repeating: "\u{301}", count: 20)
            #expect(
                throws: SittingFailure.refused(
                    .unfit("T1", .tooLong(characters: 8_000, limit: 10_000)))
            ) {
                try sitting.perform(.type("T1", [edit(1, String(repeating: marked, count: 8_000))]))
            }
        }
        let edits = [TypingEdit(at: 0, .insert(String(repeating: "字", count: 60_000)))]
        try folder.forge([
            JournalEntry(at: clock.source.reading(), event: .typed("T1", edits))
        ])
        #expect(throws: SittingFailure.journal(.impossible(record: 3))) {
            try folder.collect(key: Samples.key, now: TestClock.start + .minutes(600))
        }
    }

    @Test func `the sitting's end is the typing's end`() throws {
        let root = try TestFolder()
        var sitting = try begun(root, Self.paper(minutes: 3))
        try sitting.perform(.startTyping("T1", .zh))
        try sitting.perform(.type("T1", [edit(0, "您好")]))
        clock.pass(.minutes(3))
        #expect(try sitting.beat())
        #expect(sitting.typingTime == nil)
        #expect(sitting.state.answers["T1"] == .typed(typed("您好", 0)))
    }

    /// Both typing tests in a section of three minutes, and the rest behind a break.
    private static func inSections(_ navigation: Navigation = .sections) -> Paper {
        var paper = paper()
        paper.items = paper.items.suffix(2) + paper.items.dropLast(2)
        paper.rules.navigation = navigation
        paper.sections = [
            Paper.Section(items: 2, minutes: 3, breakMinutes: 5),
            Paper.Section(items: paper.items.count - 2, minutes: 87),
        ]
        return paper
    }

    /// What the journal has of the last records but signs of life.
    private func told(_ folder: SittingFolder, _ count: Int) throws -> [SittingEvent] {
        let lines = try folder.story(key: Samples.key).lines.map(\.event)
        return lines.filter { $0 != .alive }.suffix(count)
    }

    @Test func `a section that ends, ends the typing in it, and what was kept counts`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.inSections())
        var sitting = try open(folder)
        clock.pass(.seconds(30))
        try sitting.perform(.startTyping("T1", .zh))
        clock.pass(.seconds(10))
        try sitting.perform(.type("T1", [edit(9, "您好")]))
        clock.pass(.seconds(140))
        #expect(throws: SittingFailure.refused(.onBreak(left: .minutes(5)))) {
            try sitting.perform(.type("T1", [edit(11, "，")]))
        }
        #expect(sitting.state.stage.isOnBreak && sitting.typingTime == nil)
        #expect(sitting.state.answers["T1"] == .typed(typed("您好", 9_000)))
        #expect(try told(folder, 2) == [.typingEnded("T1"), .sectionOver(late: .zero)])
    }

    @Test func `who leaves the section, the item or the sitting ends the typing, on record`() throws
    {
        let ways: [(Navigation, SittingCommand, SittingEvent)] = [
            (.sections, .leaveSection(0), .sectionLeft(unused: .seconds(150))),
            (.sections, .submit, .submitted), (.linear, .show("T2"), .shown("T2")),
        ]
        for (navigation, command, event) in ways {
            let root = try TestFolder()
            let folder = try Samples.admitted(in: root.path, Self.inSections(navigation))
            var sitting = try open(folder)
            try sitting.perform(.show("T1"))
            try sitting.perform(.startTyping("T1", .zh))
            clock.pass(.seconds(30))
            try sitting.perform(.type("T1", [edit(9, "您好")]))
            try sitting.perform(command)
            #expect(try told(folder, 2) == [.typingEnded("T1"), event])
            #expect(sitting.state.typings["T1"]?.isOver == true)
        }
        // Elsewhere the typing goes on while the candidate looks at something else.
        let root = try TestFolder()
        var sitting = try open(try Samples.admitted(in: root.path, Self.inSections()))
        try sitting.perform(.startTyping("T1", .zh))
        try sitting.perform(.show("T2"))
        #expect(sitting.state.typingUnderWay == "T1")
    }

    @Test func `times of edits are held within what has passed, in their order`() throws {
        let root = try TestFolder()
        var sitting = try begun(root)
        try sitting.perform(.startTyping("T1", .zh))
        clock.pass(.seconds(10))
        try sitting.perform(.type("T1", [edit(4, "您"), edit(2, "好"), edit(99, "，")]))
        let last = sitting.state.typings["T1"]?.typed
        #expect(last == typed("您好，", 10_000))
    }

    @Test func `pastes are on record, and more than anybody types is refused`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper())
        var sitting = try open(folder)
        try sitting.perform(.startTyping("T1", .zh))
        try sitting.perform(
            .type("T1", [TypingEdit(at: 0, .paste(characters: 20)), edit(0, "您")]))
        #expect(sitting.state.answers["T1"] == .typed(typed("您", 0, pastes: 1)))
        let tooLong = String(repeating: "字", count: 10_000)
        #expect(
            throws: SittingFailure.refused(
                .unfit("T1", .tooLong(characters: 10_001, limit: 10_000)))
        ) {
            try sitting.perform(.type("T1", [edit(0, tooLong)]))
        }
        try sitting.perform(.submit)
        let story = try folder.story(key: Samples.key)
        #expect(
            story.lines.map(\.event).contains(
                .typed("T1", [TypingEdit(at: 0, .paste(characters: 20)), edit(0, "您")])))
    }

    @Test(arguments: [
        (OutagePolicy.charged, 150), (.credited(minutes: 1), 90), (.credited(minutes: 10), 30),
    ])
    func `an outage takes from the typing what it takes from the sitting`(
        outage: OutagePolicy, passed: Int
    ) throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper(outage: outage))
        do {
            var sitting = try open(folder)
            try sitting.perform(.startTyping("T1", .zh))
            clock.pass(.seconds(30))
            try sitting.perform(.type("T1", [edit(30, "您好")]))
        }
        clock.pass(.seconds(120))
        var again = try RunningSitting.open(folder, clock: clock.source)
        #expect(again.state.typings["T1"]?.typed.text == "您好")
        #expect(again.typingTime == .seconds(passed))
        clock.pass(.seconds(10))
        try again.perform(.type("T1", [edit(passed + 10, "，")]))
        #expect(again.state.answers["T1"] == .typed(typed("您好，", (passed + 10) * 1_000)))
    }

    @Test func `who comes back after its time finds it over`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper())
        do {
            var sitting = try open(folder)
            try sitting.perform(.startTyping("T1", .zh))
        }
        clock.pass(.minutes(6))
        let again = try RunningSitting.open(folder, clock: clock.source)
        #expect(again.state.typings["T1"]?.isOver == true)
        #expect(again.state.answers["T1"] == nil)
    }

    @Test func `a pause stops the typing's time as well`() throws {
        let root = try TestFolder()
        let mint = CodeMint(context: "S-0001", secret: Samples.key)
        let codes = CodeBook(
            own: CodeMint(context: "T", secret: Samples.key).ends, room: mint.ends)
        var sitting = try begun(root, Self.paper(codes: codes))
        try sitting.perform(.startTyping("T1", .zh))
        clock.pass(.seconds(20))
        func code(_ kind: SittingCode.Kind) -> SittingCommand {
            .code(mint.text(of: SittingCode(scope: .room, kind: kind, serial: 1, minutes: 0)))
        }
        try sitting.perform(code(.pause))
        clock.pass(.minutes(30))
        #expect(throws: SittingFailure.refused(.paused)) {
            try sitting.perform(.type("T1", [edit(20, "您")]))
        }
        try sitting.perform(code(.resume))
        #expect(sitting.typingTime == .seconds(20))
    }

    /// A typist who makes mistakes, takes them back, pastes, and is killed at times.
    @Test(arguments: 0..<20)
    func `the record replays to the same text and the same score`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let root = try TestFolder()
        let folder = try Samples.admitted(
            in: root.path, Self.paper(outage: .credited(minutes: 60)))
        var typist = TypedText(language: .zh)
        do {
            var sitting = try open(folder)
            try sitting.perform(.startTyping("T1", .zh))
        }
        for _ in 0..<8 {
            var sitting = try RunningSitting.open(folder, clock: clock.source)
            #expect(sitting.state.typings["T1"]?.typed == typist)
            for _ in 0..<4 {
                clock.pass(.milliseconds(Int.random(in: 100...4_000, using: &generator)))
                let time = Int(sitting.typingTime!.wholeMilliseconds)
                let edits = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                    TypingEdit(at: time, change(&generator, typist))
                }
                try sitting.perform(.type("T1", edits))
                for edit in edits { typist.apply(edit) }
            }
        }
        clock.pass(.minutes(200))
        let collected = try folder.collect(key: Samples.key, now: TestClock.start + .minutes(999))
        #expect(collected.responses == (typist.text.isEmpty ? [:] : ["T1": .typed(typist)]))
        let story = try folder.story(key: Samples.key)
        var replayed = TypedText(language: .zh)
        for line in story.lines {
            if case .typed("T1", let edits) = line.event {
                for edit in edits { replayed.apply(edit) }
            }
        }
        #expect(replayed == typist)
        let test = try #require(Self.paper().items.last?.typing)
        let result = try #require(test.result(of: replayed))
        #expect(test.result(of: typist) == result)
        let bytes = Coding<[ItemID: Response]>.responses.encode(["T1": .typed(typist)])
        #expect(
            try Coding<[ItemID: Response]>.responses.decode(bytes) == ["T1": .typed(typist)])
    }

    private func change(
        _ generator: inout SeededGenerator, _ typed: TypedText
    ) -> TypingEdit.Change {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<6:
            let count = Int.random(in: 1...3, using: &generator)
            let next = Self.passage.dropFirst(typed.text.count).prefix(count)
            return .insert(next.isEmpty ? "多" : String(next))
        case 6: return .insert(["错", "e", "\u{301}", "👩‍👩‍👧", "\n"].randomElement(using: &generator)!)
        case 7, 8: return .delete(Int.random(in: 1...2, using: &generator))
        default: return .paste(characters: 12)
        }
    }

    @Test func `a paper tells passage and rule, and reads back as it was`() throws {
        var paper = Self.paper()
        paper.items[paper.items.count - 1].typing?.rule = .court(.published)
        let bytes = Coding<Paper>.paper.encode(paper)
        #expect(try Coding<Paper>.paper.decode(bytes) == paper)
    }
}
