import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Step 9: the decision to certify.
    static func decisionCommands(_ t: Tongue) -> [Command<Action>] {
        [
            Command(
                "decide",
                t(
                    "认定结果：通过或不通过，附按顺序的依据与建议",
                    "Decide: pass or fail, with the reasons in order and advice"),
                discussion: t(
                    "异议期与公示期结束、异议处理完毕之后，由未培训也未考评过考生的人决定。",
                    "After the windows have closed and all objections are resolved, by somebody who neither trained nor examined the candidate."
                ),
                examples: [
                    Example(
                        "certify decide C-0003 --dry-run --as qian",
                        t("预览一人的结果与依据", "preview one decision and its reasons")),
                    Example("certify decide --round R-0001 --as qian", t("全期", "a whole round")),
                ],
                .cases(t), .round(t)
            ) { (cases: [CaseID], round: RoundID?) in
                let selection = try CaseSelection(cases: cases, round: round)
                return { context in try context.decide(selection) }
            }
        ]
    }
}
