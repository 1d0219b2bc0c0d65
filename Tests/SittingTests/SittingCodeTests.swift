import CertCore
import Disk
import Records
import Seals
import TestKit
import Testing

@testable import Sitting

/// Codes that an invigilator tells and that need no line to the authority.
@Suite struct SittingCodeTests {
    private static let own = CodeMint(context: "T7K2M9", secret: Samples.key)
    private static let room = CodeMint(context: "S-0001", secret: Samples.key.derived(for: "room"))
    private static let book = CodeBook(own: own.ends, room: room.ends)

    private static func text(_ code: SittingCode) -> String {
        (code.scope == .own ? own : room).text(of: code)
    }

    private static func code(
        _ kind: SittingCode.Kind, _ serial: Int = 1, minutes: Int = 0,
        scope: SittingCode.Scope = .own
    ) -> SittingCode {
        SittingCode(scope: scope, kind: kind, serial: serial, minutes: minutes)
    }

    private let clock = TestClock()

    private func folder(
        in root: borrowing TestFolder, outage: OutagePolicy = .charged
    ) throws -> SittingFolder {
        var paper = Samples.paper(outage: outage)
        paper.codes = Self.book
        return try Samples.admitted(in: root.path, paper)
    }

    private func start(_ folder: SittingFolder) throws -> RunningSitting {
        var sitting = try clock.open(folder)
        try sitting.perform(.start)
        return sitting
    }

    @Test(arguments: SittingCode.Scope.allCases, SittingCode.Kind.allCases)
    func `every code there is is proved by the paper`(
        scope: SittingCode.Scope, kind: SittingCode.Kind
    ) {
        for serial in 1...SittingCode.serials(of: kind) {
            for minutes in kind == .extend ? [1, 10, 119, 120] : [0] {
                let code = Self.code(kind, serial, minutes: minutes, scope: scope)
                #expect(Self.book.find(typed: Self.text(code)) == code)
            }
        }
    }

    @Test func `a code may be typed in small letters, with gaps or without`() {
        let code = Self.code(.extend, 3, minutes: 15)
        let text = HumanCode.grouped(Self.text(code))
        #expect(text.count == 24)
        #expect(Self.book.find(typed: text.lowercased()) == code)
        #expect(Self.book.find(typed: text.replacing("-", with: " ")) == code)
        // As an input method gives it.
        let wide = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
        #expect(wide.hasPrefix(text) == false && Self.book.find(typed: wide) == code)
        #expect(Self.book.find(typed: text.replacing("-", with: "\u{3000}")) == code)
        for wrong in ["", "x", String(text.dropLast()), text + "0", text.replacing("-", with: "!")]
        {
            #expect(Self.book.find(typed: wrong) == nil)
        }
    }

    @Test func `of a code only one for fewer minutes can be made`() {
        let text = Self.text(Self.code(.extend, minutes: 10))
        let chain = CodeChain(context: "T7K2M9", kind: .extend, serial: 1)
        for steps in 1...9 {
            #expect(
                Self.book.find(typed: chain.walk(text, steps: steps))
                    == Self.code(.extend, minutes: 10 - steps))
        }
        // The end itself stands in the paper, so it must be worth nothing.
        #expect(Self.book.find(typed: chain.walk(text, steps: 10)) == nil)
    }

    @Test func `nothing that a paper holds is a code`() {
        for ends in [Self.book.own, Self.book.room] {
            for end in ends.ends.values.joined() { #expect(Self.book.find(typed: end) == nil) }
        }
    }

    @Test func `a code of another candidate, session or serial is none`() {
        let other = CodeMint(context: "OTHER", secret: Samples.key)
        for kind in SittingCode.Kind.allCases {
            #expect(Self.book.find(typed: other.text(of: Self.code(kind, minutes: 5))) == nil)
        }
        let ninth = Self.own.text(of: Self.code(.extend, 9, minutes: 5))
        #expect(Self.book.find(typed: ninth) == nil)
    }

    @Test func `its characters prove that somebody had a code, and nothing else does`() {
        let code = Self.code(.extend, 3, minutes: 15)
        let text = Self.text(code)
        func isProved(_ code: SittingCode, _ text: String) -> Bool {
            Self.own.proves(UsedCode(code: code, text: text, at: TestClock.start))
        }
        #expect(isProved(code, text))
        let fewer = CodeChain(context: "T7K2M9", kind: .extend, serial: 3).next(text)
        #expect(isProved(Self.code(.extend, 3, minutes: 14), fewer))
        #expect(!isProved(code, "") && !isProved(code, fewer) && !isProved(code, text + "0"))
        #expect(!isProved(Self.code(.extend, 3, minutes: 16), text))
        #expect(!isProved(Self.code(.extend, 9, minutes: 200), text))
        #expect(!Self.room.proves(UsedCode(code: code, text: text, at: TestClock.start)))
    }

    @Test func `a paper's codes come back from its record as they were`() throws {
        var paper = Samples.paper(outage: .resumeCode)
        paper.codes = Self.book
        let bytes = Coding<Paper>.paper.encode(paper)
        #expect(try Coding<Paper>.paper.decode(bytes) == paper)
    }

    @Test func `an extension stretches time and window alike, once, and outlives a kill`() throws {
        let root = try TestFolder()
        let text = Self.text(Self.code(.extend, minutes: 10))
        let folder = try folder(in: root)
        do {
            var sitting = try start(folder)
            clock.pass(.minutes(80))
            try sitting.perform(.code(text))
            #expect(sitting.timeLeft == .minutes(20))
            #expect(sitting.state.window.upperBound == TestClock.start + .minutes(130))
            #expect(
                throws: SittingFailure.refused(.codeUsedBefore(Self.code(.extend, minutes: 10)))
            ) { try sitting.perform(.code(text)) }
            let chain = CodeChain(context: "T7K2M9", kind: .extend, serial: 1)
            #expect(
                throws: SittingFailure.refused(.codeUsedBefore(Self.code(.extend, minutes: 9)))
            ) { try sitting.perform(.code(chain.next(text))) }
            #expect(throws: SittingFailure.refused(.unknownCode)) {
                try sitting.perform(.code("0000-0000-0000-0000-0000"))
            }
            // Beside what the authority gives.
            try folder.admit(Samples.admission(extraMinutes: 5))
            _ = try sitting.beat()
            #expect(sitting.timeLeft == .minutes(25))
        }
        let again = try clock.open(folder)
        #expect(again.timeLeft == .minutes(25))
        #expect(again.state.codes == [Self.code(.extend, minutes: 10)])
    }

    @Test func `in a pause the time stands and nothing may be seen, until its own code ends it`()
        throws
    {
        let root = try TestFolder()
        let folder = try folder(in: root)
        var sitting = try start(folder)
        clock.pass(.minutes(10))
        try sitting.perform(.code(Self.text(Self.code(.pause, scope: .room))))
        clock.pass(.minutes(40))
        #expect(try !sitting.beat())
        #expect(sitting.timeLeft == .minutes(80))
        let commands: [SittingCommand] = [
            .show("M1"), .answer("S1", .options(["a"])), .flag("S1", true), .clear("S1"), .submit,
        ]
        for command in commands {
            #expect(throws: SittingFailure.refused(.paused)) { try sitting.perform(command) }
        }
        let others = [Self.code(.resume, 2, scope: .room), Self.code(.resume), Self.code(.readmit)]
        for other in others {
            #expect(throws: SittingFailure.refused(.nothingToEnd(other))) {
                try sitting.perform(.code(Self.text(other)))
            }
        }
        try sitting.perform(.code(Self.text(Self.code(.resume, scope: .room))))
        #expect(sitting.timeLeft == .minutes(80))
        #expect(sitting.state.clock?.end == TestClock.start + .minutes(130))
        try sitting.perform(.answer("S1", .options(["a"])))
        clock.pass(.minutes(80))
        #expect(try sitting.beat())
        _ = consume sitting
        let collected = try folder.collect(key: Samples.key, now: TestClock.start + .minutes(131))
        #expect(collected.stood == .minutes(40))
        #expect(collected.charged == .minutes(90))
        #expect(collected.codes.map(\.code.kind) == [.pause, .resume])
    }

    @Test func `a pause goes on over a kill, and two pauses end one by one`() throws {
        let root = try TestFolder()
        let folder = try folder(in: root)
        do {
            var sitting = try start(folder)
            try sitting.perform(.code(Self.text(Self.code(.pause, scope: .room))))
            try sitting.perform(.code(Self.text(Self.code(.pause))))
        }
        clock.pass(.minutes(20))
        var sitting = try clock.open(folder)
        #expect(sitting.timeLeft == .minutes(90))
        try sitting.perform(.code(Self.text(Self.code(.resume, scope: .room))))
        #expect(sitting.state.isPaused)
        try sitting.perform(.code(Self.text(Self.code(.resume))))
        #expect(!sitting.state.isPaused)
        clock.pass(.minutes(1))
        #expect(sitting.timeLeft == .minutes(89))
    }

    @Test func `a pause that nobody ended is never over by itself`() throws {
        let root = try TestFolder()
        let folder = try folder(in: root)
        do {
            var sitting = try start(folder)
            clock.pass(.minutes(10))
            try sitting.perform(.code(Self.text(Self.code(.pause, scope: .room))))
            clock.pass(.minutes(1))
            _ = try sitting.beat()
        }
        for minute in [12, 90, 5_000] {
            #expect(throws: SittingFailure.paused(since: TestClock.start + .minutes(10))) {
                try folder.collect(key: Samples.key, now: TestClock.start + .minutes(minute))
            }
        }
        let collected = try folder.collect(
            key: Samples.key, takesUnfinished: true, now: TestClock.start + .minutes(5_000))
        #expect(collected.ending == .unfinished && !collected.hasEnded)
        #expect(collected.ended == TestClock.start + .minutes(11))
        #expect(collected.charged == .minutes(10) && collected.stood == .minutes(1))
    }

    @Test func `a sitting that waits for the code to go on is never over by itself`() throws {
        let root = try TestFolder()
        let folder = try folder(in: root, outage: .resumeCode)
        do {
            var sitting = try start(folder)
            clock.pass(.minutes(10))
            _ = try sitting.beat()
        }
        let waits = SittingFailure.awaitsCode(since: TestClock.start + .minutes(10))
        #expect(throws: waits) {
            try folder.collect(key: Samples.key, now: TestClock.start + .minutes(500))
        }
        clock.pass(.minutes(5))
        do { _ = try clock.open(folder) }
        #expect(throws: SittingFailure.awaitsCode(since: TestClock.start + .minutes(15))) {
            try folder.collect(key: Samples.key, now: TestClock.start + .minutes(500))
        }
        let collected = try folder.collect(
            key: Samples.key, takesUnfinished: true, now: TestClock.start + .minutes(500))
        #expect(collected.ending == .unfinished && collected.charged == .minutes(10))
        do {
            var sitting = try clock.open(folder)
            try sitting.perform(.code(Self.text(Self.code(.readmit))))
            try sitting.perform(.leave)
        }
        #expect(
            try folder.collect(key: Samples.key, now: TestClock.start + .minutes(500)).ending
                == .timeOver)
    }

    @Test func `where the scheme says so, an outage stops the time until a code ends it`() throws {
        let root = try TestFolder()
        let folder = try folder(in: root, outage: .resumeCode)
        do {
            var sitting = try start(folder)
            clock.pass(.minutes(10))
            _ = try sitting.beat()
        }
        clock.restart(after: .minutes(30), boot: "b2")
        var sitting = try clock.open(folder)
        #expect(sitting.state.isPaused)
        clock.pass(.minutes(5))
        #expect(sitting.timeLeft == .minutes(80))
        try sitting.perform(.code(Self.text(Self.code(.readmit))))
        try sitting.perform(.leave)
        _ = consume sitting
        clock.pass(.minutes(5))
        // Who goes of their own accord comes back without a code, and their time ran.
        let again = try clock.open(folder)
        #expect(!again.state.isPaused)
        #expect(again.timeLeft == .minutes(75))
    }

    @Test func `the story tells a clock set back over a restart from one that moved no time`()
        throws
    {
        let root = try TestFolder()
        let folder = try folder(in: root)
        do { _ = try start(folder) }
        clock.restart(after: .minutes(-20), boot: "b2")
        do {
            var sitting = try clock.open(folder)
            clock.setWall(by: .minutes(-5))
            try sitting.perform(.flag("S1", true))
        }
        clock.setWall(by: .minutes(-5))
        do { _ = try clock.open(folder) }
        let story = try folder.story(key: Samples.key)
        let jumps = story.lines.filter {
            if case .clockJumped = $0.event { true } else { false }
        }
        #expect(
            jumps.map(\.event) == [
                .clockJumped(by: .minutes(-20)), .clockJumped(by: .minutes(-5)),
                .clockJumped(by: .minutes(-5)),
            ])
        #expect(jumps.map(\.isAfterRestart) == [true, false, false])
    }

    @Test func `the story of a sitting has what was there before, and the time by its clock`()
        throws
    {
        let root = try TestFolder()
        let folder = try folder(in: root)
        var sitting = try start(folder)
        try sitting.perform(.answer("S1", .options(["a"])))
        clock.pass(.minutes(2))
        try sitting.perform(.answer("S1", .options(["b"])))
        clock.setWall(by: .minutes(60))
        let text = Self.text(Self.code(.extend, minutes: 7))
        try sitting.perform(.code(HumanCode.grouped(text).lowercased()))
        let story = try folder.story(key: Samples.key)
        #expect(
            story.lines.map(\.event) == [
                .started, .hosted("desk"), .answered("S1", .options(["a"])),
                .answered("S1", .options(["b"])), .clockJumped(by: .minutes(60)),
                .codeUsed(Self.code(.extend, minutes: 7), typed: text),
            ])
        #expect(story.lines[2].before == nil)
        #expect(story.lines[3].before == .options(["a"]))
        #expect(story.lines[3].passed == .minutes(2))
        #expect(story.lines.last?.left == .minutes(95))
        #expect(story.lines.last?.at == TestClock.start + .minutes(62))
        let bytes = try folder.journalBytes()
        let cut = try folder.story(
            key: Samples.key, collector: Samples.collector, responses: bytes.dropLast(3))
        #expect(cut.lines.count == 5 && cut.torn > 0)
        _ = consume sitting
    }
}

extension CodeBook {
    fileprivate func find(typed: String) -> SittingCode? { used(typed)?.code }
}
