import CertCore
import Disk
import Sitting
import Terminal
import TestKit
import Testing

@testable import ExamRoom

/// Screens as text, a file each; `CERTIFY_REWRITE_GOLDEN=1` writes them anew.
@Suite struct ScreenGoldenTests {
    private static let sizes = [[24, 80], [16, 60], [40, 120]]
    private static let largeSizes = [[24, 80], [12, 40]]
    /// Of as many characters as a notice may have.
    private static let longNotice =
        "请注意：第 12 题中的“本月”指 2026 年 10 月，第 27 题的表格以第二版为准。"
        + "计算器可以使用，手机请关机后交到前台，草稿纸用完可以举手再要。"
        + "考试结束后请在座位上等候，收卷后按排离场，带好身份证和准考证；需要成绩说明的，"
        + "请到二楼服务台登记。因三楼走廊施工，请从北侧楼梯离开，不要乘电梯。"
        + "如有不适，请立即举手，监考员会到你身边。祝大家考试顺利。"
    private static let scenes: [Scene] = usual + large

    private static let usual: [Scene] = [
        Scene("start") { $0.press(.character(" ")) },
        Scene("single", item: 1) { $0.press(.character("b"), .control("f")) },
        Scene("multiple", item: 2) { $0.press(.character("a"), .character("c"), .down) },
        Scene("true-false", item: 3) { $0.press(.character("t")) },
        Scene("fill-in", item: 4) { $0.type("接通") },
        Scene("numeric", item: 5) {
            $0.type("90")
            $0.press(.enter)
        },
        Scene("situational", item: 6) { $0.press(.down, .down, .enter) },
        Scene("short-text", item: 7) { $0.type("您好，让您久等了，我马上为您核实，请稍等一下。") },
        Scene("ordering", item: 8) { $0.press(.character("b"), .character("a")) },
        Scene("matching", item: 9) { $0.press(.character("a"), .character("1"), .tab, .down) },
        Scene("overview", item: 2) {
            $0.press(.character("a"), .character("f"))
            $0.go(to: 4)
            $0.type("接通")
            $0.press(.control("o"), .right)
        },
        Scene("review", item: 2) { $0.press(.character("a"), .character("s")) },
        Scene("jump", item: 2) { $0.press(.character("g"), .character("7")) },
        Scene("code", item: 2) {
            $0.press(.character("k"))
            $0.type("4x7k-9")
        },
        Scene("paused", item: 2) {
            $0.press(.control("k"))
            $0.type(ScreenPaper.code(.pause))
            $0.press(.enter)
        },
        Scene("paused-by-the-desk", item: 2) { $0.order(.pause) },
        Scene("notice", item: 2) {
            $0.order(
                .notice,
                words: "第 12 题中的“本月”指 2026 年 10 月；计算器可以使用，手机请交到前台。"
                    + "考试结束后请在座位上等候，收卷后按排离场，带好身份证和准考证。")
        },
        Scene("notice-long", item: 2) {
            $0.order(.notice, words: longNotice)
            $0.order(.extend, minutes: 10)
        },
        Scene("notices", item: 4) {
            $0.order(.notice, words: longNotice)
            $0.order(.notice, words: "请把手机交到前台。")
            $0.press(.control("r"))
        },
        Scene("notice-paused", item: 2) {
            $0.order(.pause)
            $0.order(.notice, words: "消防演练：请从北门离开，带好准考证。")
        },
        Scene("section", item: 1, of: SectionPaper.screen) {
            $0.press(.character("b"))
            $0.wait(.minutes(21))
        },
        Scene("section-overview", item: 1, of: SectionPaper.screen) {
            $0.press(.character("b"), .control("f"), .control("x"), .character("y"))
            $0.press(.character(" "), .enter, .control("o"))
        },
        Scene("leave-section", item: 1, of: SectionPaper.screen) {
            $0.press(.character("b"), .control("f"))
            $0.wait(.minutes(10))
            $0.press(.control("x"))
        },
        Scene("break", item: 1, of: SectionPaper.screen) {
            $0.press(.control("x"), .character("y"), .character(" "))
            $0.wait(.seconds(10))
        },
        Scene("leave-item", item: 1, of: SectionPaper.linear) { $0.press(.control("n")) },
        Scene("section-start", of: SectionPaper.screen) { $0.press(.character(" ")) },
        Scene("leave", item: 2) { $0.press(.character("q")) },
        Scene("help", item: 2) { $0.press(.character("?")) },
        Scene("warning", item: 2) {
            $0.left = .seconds(59)
            $0.warn()
        },
    ]

    private static let large: [Scene] = [
        Scene("large-start", layout: .large) { $0.press(.character(" ")) },
        Scene("large-single", item: 1, layout: .large) {
            $0.press(.character("b"), .control("f"))
        },
        Scene("large-multiple", item: 2, layout: .large) { $0.press(.character("a"), .down) },
        Scene("large-case", item: 5, layout: .large) { $0.type("90") },
        Scene("large-short-text", item: 7, layout: .large) { $0.type("您好，让您久等了。") },
        Scene("large-ordering", item: 8, layout: .large) {
            $0.press(.character("b"), .character("a"))
        },
        Scene("large-matching", item: 9, layout: .large) {
            $0.press(.character("a"), .character("1"), .tab, .down)
        },
        Scene("large-typing", item: 2, of: TypingPaper.paper, layout: .large) {
            $0.press(.character(" "), .enter)
            $0.time = .seconds(30)
            $0.type("您好，感谢")
            $0.save()
            $0.type("您的")
        },
        Scene("large-overview", item: 2, layout: .large) {
            $0.press(.character("a"), .character("f"), .control("o"))
        },
        Scene("large-review", item: 2, layout: .large) {
            $0.press(.character("a"), .character("s"))
        },
        Scene("large-help", item: 2, layout: .large) { $0.press(.character("?")) },
        Scene("large-leave-section", item: 1, of: SectionPaper.screen, layout: .large) {
            $0.press(.character("b"), .control("f"))
            $0.wait(.minutes(10))
            $0.press(.control("x"))
        },
        Scene("large-break", item: 1, of: SectionPaper.screen, layout: .large) {
            $0.press(.control("x"), .character("y"), .character(" "))
            $0.wait(.seconds(10))
        },
        Scene("large-paused", item: 2, layout: .large) {
            $0.press(.control("k"))
            $0.type(ScreenPaper.code(.pause))
            $0.press(.enter)
        },
        Scene("large-true-false", item: 3, layout: .large) { _ in },
        Scene("large-notice", item: 2, layout: .large) {
            $0.order(.notice, words: longNotice)
        },
        Scene("large-notices", item: 2, layout: .large) {
            $0.order(.notice, words: longNotice)
            $0.press(.control("r"))
        },
        Scene("large-notice-start", layout: .large) {
            $0.order(.pause)
            $0.order(.notice, words: longNotice)
        },
        Scene("large-leave", item: 2, layout: .large) { $0.press(.character("q")) },
        Scene("large-warning", item: 2, layout: .large) {
            $0.left = .seconds(59)
            $0.warn()
        },
    ]

    @Test(arguments: scenes, Language.allCases)
    private func `every screen looks as it did`(scene: Scene, language: Language) throws {
        var text = ""
        for size in scene.layout.isLarge ? Self.largeSizes : Self.sizes {
            let seen = scene.seen(language, rows: size[0], columns: size[1])
            text += "\(size[1])×\(size[0])\n" + seen.map { "|\($0)\n" }.joined()
        }
        let path = "Tests/ExamRoomTests/Screen/Golden/\(scene.name).\(language.rawValue).screen"
        let written = Array(text.utf8)
        let kept = try Golden.kept(in: PackageFolder.path(to: path), of: written)
        #expect(String(decoding: kept, as: UTF8.self) == text)
    }
}

private struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let layout: ScreenLayout
    private let item: Int?
    private let paper: Paper
    private let act: @Sendable (inout Candidate) -> Void

    init(
        _ name: String, item: Int? = nil, of paper: Paper = ScreenPaper.paper,
        layout: ScreenLayout = .usual, _ act: @escaping @Sendable (inout Candidate) -> Void
    ) {
        self.name = name
        self.paper = paper
        self.layout = layout
        self.item = item
        self.act = act
    }

    var testDescription: String { name }

    func seen(_ language: Language, rows: Int, columns: Int) -> [String] {
        var candidate =
            item.map {
                .begun(
                    paper, language, at: $0, rows: rows, columns: columns, layout: layout)
            } ?? Candidate(paper, language, rows: rows, columns: columns, layout: layout)
        act(&candidate)
        return candidate.seen
    }
}
