import CertCore
import Disk
import Sitting
import Terminal
import TestKit
import Testing

@testable import ExamRoom

/// A typing test at the full screen.
@Suite struct TypingScreenTests {
    private func begun(_ text: String = "", paper: Paper = TypingPaper.paper) -> Candidate {
        var candidate = Candidate.begun(paper, at: 2)
        candidate.press(.character(" "), .enter)
        candidate.type(text)
        return candidate
    }

    @Test func `the passage is shown once the candidate is ready and begins`() {
        var candidate = Candidate.begun(TypingPaper.paper, at: 2)
        #expect(!candidate.seen.contains { $0.contains("感谢您的来电") })
        #expect(candidate.status.hasPrefix(" [ ] 准备好了"))
        candidate.press(.character(" "))
        #expect(candidate.status.hasPrefix(" [x] 准备好了"))
        candidate.press(.enter)
        #expect(candidate.events.last == .typingStarted("T1", .zh))
        #expect(candidate.seen.contains { $0.contains("感谢您的来电") })
    }

    @Test func `Enter goes on where the candidate has not said that they are ready`() {
        var candidate = Candidate.begun(TypingPaper.paper, at: 1)
        candidate.press(.enter, .enter, .enter)
        #expect(candidate.state.typings.isEmpty)
        #expect(candidate.screen.place == 2)
    }

    @Test func `what an input method commits is text, and is kept with its times`() {
        var candidate = begun()
        candidate.time = .seconds(3)
        candidate.type("您好")
        candidate.time = .seconds(4)
        candidate.type("恩")
        candidate.press(.backspace)
        #expect(candidate.status.hasPrefix(" … 已输入 2 字，已保存 0 字"))
        candidate.save()
        #expect(
            candidate.events.last
                == .typed(
                    "T1",
                    [
                        TypingEdit(at: 3_000, .insert("您好")), TypingEdit(at: 4_000, .insert("恩")),
                        TypingEdit(at: 4_000, .delete(1)),
                    ]))
        #expect(candidate.status.hasPrefix(" ✓ 已保存 2 字"))
    }

    @Test func `pasted text is refused and recorded`() {
        var candidate = begun("您好")
        candidate.press(.paste("，感谢您的来电"))
        #expect(candidate.notice?.hasPrefix("！粘贴的文字不算") == true)
        candidate.save()
        #expect(candidate.state.typings["T1"]?.typed.text == "您好")
        #expect(candidate.state.typings["T1"]?.typed.pastes == 1)
    }

    @Test(arguments: [
        Key.tab, .backTab, .left, .up, .pageDown, .home, .escape, .control("u"), .control("n"),
    ])
    func `no slip loses what was typed`(key: Key) {
        var candidate = begun("您好")
        candidate.press(key)
        candidate.save()
        #expect(candidate.state.answers["T1"] != nil)
        #expect((candidate.screen.place == 1) == (key != .control("n")))
    }

    @Test func `Ctrl-E twice ends it, and letters mean nothing then`() {
        var candidate = begun("您好")
        candidate.press(.control("e"))
        #expect(candidate.notice?.hasPrefix("再按一次 Ctrl-E") == true)
        candidate.type("，")
        candidate.press(.control("e"))
        #expect(candidate.state.typings["T1"]?.isOver == false)
        candidate.press(.control("e"))
        #expect(candidate.state.typings["T1"]?.isOver == true)
        #expect(candidate.state.typings["T1"]?.typed.text == "您好，")
        candidate.type("sqn")
        candidate.press(.paste("再粘"), .backspace)
        #expect(candidate.screen.panel == nil && candidate.screen.place == 1)
        #expect(candidate.seen.contains { $0.contains("打字已结束，不能再改。") })
    }

    @Test func `who cannot come back is asked before a typing test is left`() {
        var paper = TypingPaper.paper
        paper.rules.navigation = .linear
        var candidate = Candidate.begun(paper)
        candidate.press(.character("b"), .enter, .character(" "), .enter)
        candidate.type("您好")
        #expect(candidate.state.typingUnderWay == "T1")
        candidate.press(.control("n"))
        #expect(candidate.screen.panel == .leaveItem)
        candidate.press(.escape)
        #expect(candidate.screen.panel == nil)
        #expect(candidate.state.typingUnderWay == "T1")
    }

    @Test func `that the time of one test is over does not stand under the next`() {
        var candidate = begun("您好")
        let end = ContinuousClock.now + .seconds(20)
        candidate.screen.tell(candidate.screen.words.typingTimeOver, of: "T1", until: end)
        candidate.press(.escape)
        #expect(candidate.seen.contains { $0.contains("打字时间到。") })
        candidate.go(to: 3)
        #expect(candidate.screen.place == 2)
        #expect(!candidate.seen.contains { $0.contains("打字时间到。") })
        candidate.go(to: 2)
        #expect(!candidate.seen.contains { $0.contains("打字时间到。") })
    }

    @Test func `Enter is text where the passage has lines`() {
        var candidate = begun()
        candidate.press(.enter)
        #expect(candidate.notice?.hasPrefix("行末不必按 Enter") == true)
        candidate.save()
        #expect(candidate.state.answers["T1"] == nil)
        var paper = TypingPaper.paper
        paper.items[1].typing?.passage = Phrase("甲\n乙")
        var other = begun("甲", paper: paper)
        #expect(other.seen.contains { $0.hasSuffix("甲↵") })
        other.press(.enter)
        other.type("乙")
        other.save()
        #expect(other.state.typings["T1"]?.typed.text == "甲\n乙")
    }

    @Test func `the window goes along with the typing`() {
        var paper = TypingPaper.paper
        let passage = (1...40).map { "第\($0)行打的是这些字，一个也不能少。" }.joined()
        paper.items[1].typing?.passage = Phrase(passage)
        var candidate = begun(paper: paper)
        #expect(candidate.seen.contains { $0.contains("第1行") })
        candidate.type(String(passage.prefix(500)))
        #expect(!candidate.seen.contains { $0.contains("第1行打的是这些字，一个也不能少。第2") })
        let here = String(passage.dropFirst(500).prefix(4))
        #expect(candidate.seen[2...12].contains { $0.contains(here) })
        #expect(candidate.screen.frame(candidate.state).cursor != nil)
    }

    @Test func `a pause hides the passage`() {
        var paper = TypingPaper.paper
        paper.codes = ScreenPaper.paper.codes
        var candidate = begun("您好", paper: paper)
        candidate.press(.control("k"))
        candidate.type(ScreenPaper.code(.pause))
        candidate.press(.enter)
        #expect(candidate.state.isPaused)
        #expect(candidate.state.typings["T1"]?.typed.text == "您好")
        #expect(!candidate.seen.contains { $0.contains("感谢") })
    }

    private static let scenes: [Scene] = [
        Scene("typing-before") { $0.press(.character(" ")) },
        Scene("typing") {
            $0.press(.character(" "), .enter)
            $0.time = .seconds(47)
            let isChinese = $0.screen.words.language == .zh
            $0.type(isChinese ? "您好，感谢您的来店，请问" : "Thank you for caling. How may I")
        },
        Scene("typing-over") {
            $0.press(.character(" "), .enter)
            $0.time = .seconds(50)
            let isChinese = $0.screen.words.language == .zh
            $0.type(isChinese ? "您好，感谢您的来店，请问" : "Thank you for caling. How may I")
            $0.press(.paste("x"), .control("e"), .control("e"))
        },
    ]

    @Test(arguments: scenes, Language.allCases)
    private func `typing looks as it did`(scene: Scene, language: Language) throws {
        var text = ""
        for size in [[24, 80], [16, 60]] {
            var candidate = Candidate.begun(
                TypingPaper.paper, language, at: 2, rows: size[0], columns: size[1])
            scene.act(&candidate)
            text += "\(size[1])×\(size[0])\n" + candidate.seen.map { "|\($0)\n" }.joined()
        }
        let path = "Tests/ExamRoomTests/Screen/Golden/\(scene.name).\(language.rawValue).screen"
        let kept = try Golden.kept(in: PackageFolder.path(to: path), of: Array(text.utf8))
        #expect(String(decoding: kept, as: UTF8.self) == text)
    }

    private struct Scene: Sendable {
        let name: String
        let act: @Sendable (inout Candidate) -> Void

        init(_ name: String, _ act: @escaping @Sendable (inout Candidate) -> Void) {
            self.name = name
            self.act = act
        }
    }
}

/// A choice, a passage to be typed, another choice.
enum TypingPaper {
    static let paper: Paper = {
        var paper = RoomVisit.paper()
        paper.items = [RoomVisit.items[0], typing, RoomVisit.items[2]]
        return paper
    }()

    private static let typing = PaperItem(
        id: "T1", type: .typing, stem: Phrase(zh: "请照录下面的开场白。", en: "Type the greeting."),
        options: [], unit: nil, maximumLength: nil,
        typing: TypingTest(
            passage: Phrase(
                zh: "您好，感谢您的来电，请问有什么可以帮您？如果方便，请先告诉我您的姓名和联系电话，我马上为您查询，请您稍等片刻。",
                en: "Thank you for calling. How may I help you? If you like, tell me your name and "
                    + "your number first, and I will look it up for you at once."),
            minutes: 5, folding: .width,
            rule: .speed(
                TypingSpeedRule(full: 60, leastSpeed: 30, leastAccuracy: Exact(95, over: 100)))),
        points: 10)
}
