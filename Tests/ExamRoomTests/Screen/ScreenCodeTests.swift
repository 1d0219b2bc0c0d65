import CertCore
import Sitting
import Terminal
import Testing

@testable import ExamRoom

/// What candidates do with an invigilator's codes at the keys, and in a pause.
@Suite struct ScreenCodeTests {
    @Test func `a code is typed as it was read out, and a wrong one may be mended`() {
        var candidate = Candidate.begun()
        candidate.press(.character("k"))
        candidate.type(ScreenPaper.code(.extend, minutes: 10).lowercased() + "x")
        candidate.press(.enter)
        #expect(candidate.state.codes.isEmpty)
        candidate.press(.backspace, .enter)
        #expect(candidate.state.extra == .minutes(10))
        #expect(candidate.screen.panel == nil)
        // The letter is text where text is typed.
        candidate.go(to: 4)
        candidate.type("k")
        #expect(candidate.screen.panel == nil)
        candidate.press(.control("k"))
        #expect(candidate.screen.panel == .code(""))
        candidate.press(.escape)
        #expect(candidate.screen.panel == nil)
    }

    @Test func `Ctrl-U empties what is typed in the foot, in a pause as well`() {
        var candidate = Candidate.begun()
        candidate.press(.control("k"))
        candidate.type("WRONG")
        candidate.press(.control("u"))
        #expect(candidate.screen.panel == .code(""))
        candidate.type(ScreenPaper.code(.pause))
        candidate.press(.enter)
        candidate.type("WRONG")
        candidate.press(.control("u"))
        #expect(candidate.screen.panel == .code("") && candidate.state.isPaused)
        candidate.type(ScreenPaper.code(.resume))
        candidate.press(.enter, .control("g"), .character("7"), .control("u"))
        #expect(candidate.screen.panel == .jump(""))
        candidate.press(.escape, .control("s"), .character("x"), .control("u"))
        #expect(candidate.screen.panel == .review(typed: ""))
    }

    @Test func `in a pause nothing is seen or done but the way out of it`() {
        var candidate = Candidate.begun()
        candidate.press(.character("b"), .control("k"))
        candidate.type(ScreenPaper.code(.pause))
        candidate.press(.enter)
        let events = candidate.events
        let stem = candidate.state.paper.items[0].stem.zh.prefix(6)
        for key in [
            Key.escape, .control("o"), .control("g"), .control("s"), .tab, .character("a"), .enter,
        ] {
            candidate.press(key)
            #expect(candidate.state.isPaused)
            #expect(!candidate.seen.joined().contains(stem))
        }
        #expect(candidate.events == events)
        candidate.press(.escape)
        candidate.type(ScreenPaper.code(.resume))
        candidate.press(.enter)
        #expect(!candidate.state.isPaused)
        #expect(candidate.seen.joined().contains(stem))
        #expect(candidate.state.answers == ["S1": .options(["o1"])])
    }

    @Test func `who leaves in a pause finds it when they come back`() {
        var candidate = Candidate.begun()
        candidate.press(.control("k"))
        candidate.type(ScreenPaper.code(.pause))
        candidate.press(.enter, .control("q"))
        #expect(candidate.status.contains("暂停未完"))
        candidate.press(.character("q"))
        #expect(candidate.hasLeft)
        let back = candidate.back()
        #expect(back.state.isPaused)
        #expect(back.seen[0].contains("考试暂停"))
    }

    @Test func `only Esc throws away what was typed of a code, and a paste is taken`() {
        var candidate = Candidate.begun()
        candidate.press(.control("k"))
        candidate.type("4x7")
        candidate.press(.left, .tab, .function(5))
        #expect(candidate.screen.panel == .code("4X7"))
        candidate.press(.paste("k－２９!\nab"))
        #expect(candidate.screen.panel == .code("4X7K-29AB"))
        candidate.press(.escape)
        #expect(candidate.screen.panel == nil)
    }

    @Test func `a window too small tells that the time stands in a pause`() {
        var candidate = Candidate.begun()
        candidate.press(.control("k"))
        candidate.type(ScreenPaper.code(.pause))
        candidate.press(.enter)
        candidate.resize(rows: 10, columns: 50)
        let seen = candidate.seen.joined()
        #expect(seen.contains("已停表") && seen.contains("The time stands still"))
    }
}
