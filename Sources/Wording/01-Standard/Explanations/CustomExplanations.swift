import ExamBank

extension FindingCode {
    /// Steps, parts, and what is usual in the field.
    var customExplanation: Explanation? {
        switch self {
        case .stepOrder:
            Explanation(
                zh: ("步骤的先后不对。", "前一步的结果是后一步的依据，例如审核须有报名。"),
                en: (
                    "The steps are in the wrong order.",
                    "Each stands on the one before: a review, for instance, on an application."
                ),
                bad: #""steps": [{ "step": "eligibility-review" }, { "step": "application" }]"#,
                good: #""steps": [{ "step": "application" }, { "step": "eligibility-review" }]"#)
        case .missingStep:
            Explanation(
                zh: ("缺少不可少的步骤。", "报名、审核、成绩核对或评审、公布、认定与发证，少一步证书就没有依据。"),
                en: (
                    "A step is missing that no scheme can do without.",
                    "Application, review, a check of the scores or a panel, publication, result and certificate: without one of them a certificate has nothing to stand on."
                ),
                bad: #""steps": [{ "step": "application" }, { "step": "eligibility-review" }]"#,
                good: """
                    "steps": [
                      { "step": "application" }, { "step": "eligibility-review" }, { "step": "theory-exam" },
                      { "step": "practical-assessment" }, { "step": "score-check" },
                      { "step": "score-publication" }, { "step": "result" }, { "step": "certificate" }]
                    """, source: "ISO/IEC 17024:2012, 9")
        case .gateNeverOpens:
            Explanation(
                zh: ("步骤所等待的事在它之后，或永远不会发生。", "每个案卷都会停在这里。"),
                en: (
                    "A step waits for something that comes after it, or never.",
                    "Every case would come to a halt there."
                ),
                bad: #""step": "practical-assessment", "gates": [{ "passed": "practical" }]"#,
                good: #""step": "practical-assessment", "gates": [{ "taken": "theory" }]"#)
        case .gateBarsResult:
            Explanation(
                zh: ("以合格为前提的步骤，不合格者也要经过。", "未合格的人同样要核对成绩、公布并得到结果；设此前提，他们永远得不到。"),
                en: (
                    "A pass is asked for by a step that those who fail go through as well.",
                    "They too have their scores checked, published and decided on, and would never get that."
                ),
                bad: #""step": "result", "gates": [{ "passed": "theory" }]"#,
                good: #""step": "result""#)
        case .partInWrongStep:
            Explanation(
                zh: ("科目的内容与所属步骤不符。", "理论试卷属于理论考试，任务属于实操考核，评审打分属于评审。"),
                en: (
                    "What a part consists of does not fit its step.",
                    "A form belongs to the theory exam, tasks to the practical assessment, marks of a panel to the panel review."
                ),
                bad: #""step": "theory-exam""#, good: #""step": "practical-assessment""#)
        case .severalPanelParts:
            Explanation(
                zh: ("有不止一个评审科目。", "评审委员会看整个案卷，只打一次分。"),
                en: (
                    "There is more than one panel part.",
                    "A panel looks at the whole file and gives one score."
                ),
                bad: """
                    "parts": [
                      { "id": "panel", "step": "panel-review", … },
                      { "id": "interview", "step": "panel-review", … }]
                    """,
                good: """
                    "parts": [
                      { "id": "panel", "step": "panel-review", … }]
                    """)
        case .stepWithoutPart:
            Explanation(
                zh: ("有考试的步骤没有任何科目。", "到了这一步，没有可考的内容。"),
                en: (
                    "A step that examines has no part.",
                    "There is nothing to be examined when it comes."
                ),
                bad: #""id": "practical", "step": "theory-exam""#,
                good: #""id": "practical", "step": "practical-assessment""#)
        case .trainingWithoutHours:
            Explanation(
                zh: ("培训为必修，却没有规定学时。", "没有学时就无法判断是否完成。"),
                en: (
                    "Training is required, but no hours are named.",
                    "Without them nobody can tell when it is completed."
                ),
                bad: #""hours": 0"#, good: #""hours": 40"#)
        case .floorUnused:
            Explanation(
                zh: ("科目有下限，认定模式却不看下限。", "只有 mixed 模式使用下限；写了而不起作用，会让人误以为有保底。"),
                en: (
                    "A part has a floor, but the decision model does not look at it.",
                    "Floors count in the mixed model only; elsewhere one suggests a safeguard that is not there."
                ),
                bad: #""cut": "60", "floor": "50""#, good: #""cut": "60""#)
        case .mixedWithoutFloor:
            Explanation(
                zh: ("mixed 模式下，科目没有下限。", "没有下限，这一科 0 分也能被别的科目补上，与 compensatory 无异。"),
                en: (
                    "A part has no floor in the mixed model.",
                    "Without one even nothing in it can be made up for elsewhere, as in the compensatory model."
                ),
                bad: #""cut": "60""#, good: #""cut": "60", "floor": "50""#)
        case .shortPart:
            Explanation(
                zh: ("科目时间比通常的短。", "国家标准规定了最短时间；时间太短，考的是速度而不是能力。"),
                en: (
                    "A part is shorter than is usual.",
                    "National standards name shortest durations; with less time speed is tested rather than skill."
                ),
                bad: #""minutes": 60"#, good: #""minutes": 90"#)
        case .tasksLongerThanPart:
            Explanation(
                zh: ("任务所需时间超过科目时间。", "考生做不完就到时间了。"),
                en: (
                    "The tasks take longer than the part they are in.",
                    "Time would be over before a candidate is done."
                ),
                bad: #""minutes": 5"#, good: #""minutes": 45"#)
        case .smallTeam:
            Explanation(
                zh: ("监考员或考评员人数少于通常的最低数。", "人太少，一个人的偏差就能决定结果，也没有人旁证。"),
                en: (
                    "There are fewer invigilators or assessors than is usual.",
                    "With few, the bias of one decides, and there is no witness."
                ),
                bad: #""staffing": { "atLeast": 1 }"#, good: #""staffing": { "atLeast": 2 }"#)
        case .evenPanel:
            Explanation(
                zh: ("评审人数可以是偶数。", "票数可能持平，案卷便没有结论。"),
                en: (
                    "A panel may have an even number of members.",
                    "Votes can tie, and the case has no outcome."
                ),
                bad: #""panel": { "atLeast": 3 }"#, good: #""panel": { "atLeast": 3, "odd": true }"#
            )
        case .ruleLeftOut:
            Explanation(
                zh: ("没有采用某条回避规则。", "作出认定决定的人不应培训或考核过考生，录入与复核应是两个人；少一条，结论就少一分可信。"),
                en: (
                    "A rule that keeps duties apart is left out.",
                    "Whoever decides should not have trained or examined the person, and who enters should not verify. Each rule left out makes the result less trustworthy."
                ),
                bad: #""rules": ["decider-uninvolved"]"#,
                good: """
                    "rules": [
                      "decider-uninvolved", "entering-not-verifying", "invigilator-not-scorer",
                      "trainer-not-assessor", "objection-uninvolved", "reversal-by-second"]
                    """, source: "ISO/IEC 17024:2012, 5.2 & 9.4")
        case .neverExpires:
            Explanation(
                zh: ("证书没有有效期。", "能力会过时；有效期使持证人定期再认定。"),
                en: (
                    "The certificate never expires.",
                    "Skills go out of date; a term makes holders show them again."
                ),
                bad: #""title": "证书""#, good: #""title": "证书", "validityMonths": 36"#,
                source: "ISO/IEC 17024:2012, 9.4 & 9.6")
        case .conditionNeedsHigherLevel:
            Explanation(
                zh: ("申报条件要求已有同级或更高级别的证书。", "级别从 5 到 1 依次升高；有了更高的证书，不必再考这一级。"),
                en: (
                    "A condition asks for a certificate of the same or a higher level.",
                    "Levels rise from 5 to 1, and who holds a higher one does not need this."
                ),
                bad: #""certificate": { "level": 3 }"#, good: #""certificate": { "level": 5 }"#)
        case .carryWithoutAttempts:
            Explanation(
                zh: ("合格科目的成绩保留，却不允许用于任何一次补考。", "保留的成绩永远用不上。"),
                en: (
                    "Passed parts are kept, but for no resit.",
                    "What is kept could never be used."
                ),
                bad: #""carryMonths": 12, "carryAttempts": 0"#,
                good: #""carryMonths": 12, "carryAttempts": 1"#)
        default: nil
        }
    }
}
