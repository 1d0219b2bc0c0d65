import CertCore
import ExamBank
import TestKit
import Testing
import Wording

@Suite struct ReasonWordingTests {
    /// The sample scheme, which shows scores with one decimal.
    private static let standard: Standard = {
        guard let files = try? Shipped.level4(scheme: "scheme.json"),
            let adoptable = try? Catalogue(files, assets: Shipped.asset).standard(for: "cs-agent-4")
        else {
            preconditionFailure("the sample scheme is sound")
        }
        return adoptable.standard
    }()

    private static func gate(_ metric: MetricID) -> MetricUse {
        standard.scheme.parts.flatMap(\.measures).flatMap(\.gates)
            .first { $0.metric == metric }!
    }

    @Test(arguments: [
        (Reason.cut("theory", score: Exact(145, over: 2), cut: 60), "Theory exam 72.5 ≥ 60 ✓"),
        (.cut("practical", score: 58, cut: 60), "Practical assessment 58.0 < 60 ✗"),
        // Rounded it would be 60.0 and contradict the verdict.
        (
            .cut("practical", score: Exact(5996, over: 100), cut: 60),
            "Practical assessment 59.96 < 60 ✗"
        ),
        (
            .gate("ticketing", gate("operation-errors"), observed: .number(3), .notMet(3)),
            "Operation errors 3 > 2 ✗"
        ),
        (
            .gate(
                "courtesy", gate("courtesy-phrase-rate"), observed: .ratio(19, of: 20),
                .notMet(Exact(19, over: 20))), "Courtesy-phrase rate 19/20 = 95 % < 100 % ✗"
        ),
        (
            .gate(
                "angry-refund", gate("response-seconds"), observed: .list([35, 52]), .met(52)),
            "Response time, seconds (P90) 52 ≤ 60 ✓"
        ),
        (
            .gate(
                "angry-refund", gate("response-seconds"), observed: nil,
                .notAssessable(.notObserved)),
            "Response time, seconds: not assessable (nothing was recorded)"
        ),
        (
            .deduction("ticketing", "overtime", quantity: 7, points: 2),
            "Each completed 5 minutes of overtime: 7, 2 off"
        ),
        (
            .assessors("empathy", marks: [6, 7, 9], dropped: [], result: Exact(22, over: 3)),
            "assessors 6, 7, 9, mean 7.3"
        ),
        (
            .veto("disclosure", raisedBy: ["a", "b"], of: 3, holds: true),
            "veto “Disclosing customer data”: raised by 2 of 3, holds ✗"
        ),
        (.standing("theory", .exempt), "Theory exam: exempt ✓"),
        (.standing("practical", .absent), "Practical assessment: absent ✗"),
        (.zeroed("practical"), "Practical assessment counts as 0 ✗"),
        (
            .panel(.refer, votes: [.pass: 1, .refer: 2]), "panel: refer (pass 1, refer 2) ✗"
        ),
    ])
    func `a step says its numbers and its verdict`(reason: Reason, words: String) {
        #expect(reason.phrase(under: Self.standard).en == words)
    }

    @Test func `what decided stands on one line, in the order people ask for it`() {
        let reasons: [Reason] = [
            .cut("theory", score: Exact(145, over: 2), cut: 60),
            .cut("practical", score: 58, cut: 60),
            .measure("ticketing", earned: 10, of: 15),
            .deduction("ticketing", "operation-error", quantity: 3, points: 3),
            .deduction("ticketing", "overtime", quantity: 7, points: 2),
            .gate("ticketing", Self.gate("operation-errors"), observed: .number(3), .notMet(3)),
        ]
        #expect(
            reasons.summary(under: Self.standard).zh
                == "理论知识考试 72.5 ≥ 60 ✓ · 操作技能考核 58.0 < 60 ✗ · "
                + "门槛：操作差错数 3 > 2 ✗（操作差错，每处：3，扣 3 分；超时，每满5分钟：7，扣 2 分） · 一票否决：无")
    }

    @Test(arguments: [
        ("59.95", "59.95"), ("59.996", "59.996"), ("60", "60.0"), ("60.04", "60.0"),
        ("79.96", "79.96"), ("33.333", "33.3"),
    ])
    func `a score is never shown on the other side of a cut or band`(
        score: String, shown: String
    ) {
        let exact = Exact(decimal: score)!
        #expect(Self.standard.scheme.display(exact, of: "practical").text == shown)
    }
}
