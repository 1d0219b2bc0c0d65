import Authority
import CertCore
import ExamBank

extension SchemeFault {
    // One switch, however long: the compiler proves that no fault goes without words.
    var phrase: Phrase {
        switch self {
        case .weightsSum(let sum):
            Phrase(
                zh: "各科权重合计 \(sum)，应为 100（或都为 0）",
                en: "the parts' weights make \(sum) instead of 100 (or all 0)")
        case .compositeWithoutWeights:
            Phrase(
                zh: "此模式需要综合分，但各科没有权重",
                en: "the model needs a composite, but no part has a weight")
        case .pointsSum(let part, let sum, let total):
            Phrase(
                zh: "科目 \(part) 的分值合计 \(sum)，应为 \(total)",
                en: "the points of \(part) make \(sum) instead of \(total)")
        case .quantitativeShare(let part, let share):
            Phrase(
                zh: "科目 \(part) 的量化分占 \(share)%，通常为 60–70%",
                en: "\(share) % of \(part) is quantitative; usual are 60 to 70 %")
        case .countingUndeclared:
            Phrase(zh: "不足一个单位如何计算未声明", en: "how a part of a unit counts is not said")
        case .numbersTooFine:
            Phrase(
                zh: "数字合起来可能超出精确运算的范围",
                en: "together these numbers could leave the bounds of exact arithmetic")
        case .unreachable(let bound, let most):
            Phrase(
                zh: "最多只能得 \(most)，达不到 \(bound)",
                en: "at most \(most) can be had, so \(bound) is out of reach")
        case .contradictoryGates(let metric):
            Phrase(
                zh: "指标 \(metric) 的门槛互相矛盾，无人能过",
                en: "the gates on \(metric) contradict each other; nobody can pass")
        case .bandNeverReached(let bound):
            Phrase(
                zh: "分档 \(bound) 排在较低的分档之后，永远用不到",
                en: "band \(bound) stands after a lower one and is never reached")
        case .bandPoints(let points, let most):
            Phrase(
                zh: "分档的分值 \(points) 不递减，或超过 \(most)",
                en: "band points must fall and stay within \(most): \(points)")
        case .gradeNeverReached(let bound):
            Phrase(
                zh: "等第 \(bound) 排在较低的等第之后，永远用不到",
                en: "the grade from \(bound) stands after a lower one and is never reached")
        case .passWithoutGrade(let lowest, let cut):
            Phrase(
                zh: "\(cut) 分起合格，而最低等第从 \(lowest) 分起：有人合格却没有等第",
                en:
                    "\(cut) passes but the lowest grade starts at \(lowest): some pass without a grade"
            )
        case .infeasible(let cells): DrawingFailure.infeasible(cells).reason
        case .tangledEnemies: DrawingFailure.tangled.reason
        case .submissionAfterEnd(let minute, let minutes):
            Phrase(
                zh: "最早交卷时间第 \(minute) 分钟晚于考试的 \(minutes) 分钟",
                en: "handing in from minute \(minute) is after the end at \(minutes)")
        case .sectionsWithoutTime(let types):
            Phrase(
                zh: "有的大题单独计时，\(types.map(\.title.zh).joined(separator: "、"))却没有 minutes",
                en: "some sections have their own time, but not "
                    + types.map(\.title.en).joined(separator: ", "))
        case .sectionTimesSum(let sum, let minutes):
            Phrase(
                zh: "各大题时间之和为 \(sum) 分钟，科目为 \(minutes) 分钟",
                en: "the times of the sections add up to \(sum) minutes, the part has \(minutes)")
        case .timedSectionsAreFree:
            Phrase(
                zh: "大题有单独的时间或休息，navigation 须为 sections 或 linear",
                en: "sections with own times or breaks need navigation “sections” or “linear”")
        case .breakAfterLastSection:
            Phrase(zh: "最后一个大题之后没有休息", en: "there is no break after the last section")
        case .typingOverTime(let sum, let minutes, true):
            Phrase(
                zh: "打字最多要用 \(sum) 分钟，而本大题只有 \(minutes) 分钟",
                en: "typing may take \(sum) minutes, and the section has \(minutes)")
        case .typingOverTime(let sum, let minutes, false):
            Phrase(
                zh: "打字最多要用 \(sum) 分钟，而科目只有 \(minutes) 分钟",
                en: "typing may take \(sum) minutes, and the part has \(minutes)")
        case .warningAtStart(let minute, let minutes):
            Phrase(
                zh: "剩 \(minute) 分钟时提醒，而考试共 \(minutes) 分钟",
                en: "a warning at \(minute) minutes left, in an exam of \(minutes)")
        case .checklistWithoutTask:
            Phrase(zh: "按检查表计分，却没有 task", en: "scored by checklist, but no task is named")
        case .noDeductions:
            Phrase(zh: "只按扣分计分，却没有扣分规则", en: "scored by deductions, but there are none")
        case .capUnderUnit(let cap, let points):
            Phrase(
                zh: "扣分上限 \(cap) 低于一次扣分 \(points)",
                en: "the cap of \(cap) is under a single deduction of \(points)")
        case .gateWithoutData(let metric):
            Phrase(
                zh: "没有任务产生指标 \(metric) 的数据，缺数据者一律不过",
                en: "no task makes data for \(metric), and whoever has none fails")
        case .stepOrder(let step, let after):
            Phrase(
                zh: "「\(step.title.zh)」不能排在「\(after.title.zh)」之后",
                en: "“\(step.title.en)” cannot come after “\(after.title.en)”")
        case .missingSteps(let steps):
            Phrase(
                zh: "缺少步骤"
                    + steps.map { "「\($0.title.zh)」（\($0.rawValue)）" }.joined(separator: "、"),
                en: (steps.count == 1 ? "step " : "steps ")
                    + steps.map { "“\($0.title.en)” (\($0.rawValue))" }.joined(separator: ", ")
                    + (steps.count == 1 ? " is missing" : " are missing"))
        case .gateNeverOpens(let step, let gate):
            Phrase(
                zh: "「\(step.title.zh)」所等的永远不会发生：\(gate.phrase(naming: .unknown).zh)",
                en:
                    "“\(step.title.en)” waits for something that never comes: \(gate.phrase(naming: .unknown).en)"
            )
        case .gateBarsResult(let step, let gate):
            Phrase(
                zh:
                    "「\(step.title.zh)」不能以此为前提：\(gate.phrase(naming: .unknown).zh)。未合格者将永远得不到结果",
                en:
                    "“\(step.title.en)” cannot wait for this: \(gate.phrase(naming: .unknown).en). Whoever does not pass would never get a result"
            )
        case .partInWrongStep(let part, let step, let belongs):
            Phrase(
                zh: "科目 \(part) 属于「\(belongs.title.zh)」，不属于「\(step.title.zh)」",
                en: "part \(part) belongs to “\(belongs.title.en)”, not “\(step.title.en)”")
        case .severalPanelParts(let part):
            Phrase(zh: "\(part)：评审科目只能有一个", en: "\(part): there can be one panel part only")
        case .stepWithoutPart(let step):
            Phrase(
                zh: "步骤「\(step.title.zh)」没有科目", en: "step “\(step.title.en)” has no part")
        case .trainingWithoutHours:
            Phrase(
                zh: "培训为必修，却没有规定学时", en: "training is required, but no hours are named")
        case .floorWithoutMixedModel(let part):
            Phrase(
                zh: "科目 \(part) 的下限只在 mixed 模式下起作用",
                en: "the floor of \(part) counts in the mixed model only")
        case .mixedWithoutFloor(let part):
            Phrase(
                zh: "mixed 模式下科目 \(part) 没有下限",
                en: "part \(part) has no floor in the mixed model")
        case .shortPart(let part, let minutes, let usual):
            Phrase(
                zh: "科目 \(part) 为 \(minutes) 分钟，通常至少 \(usual) 分钟",
                en: "part \(part) takes \(counted(minutes, "minute")); usual are \(usual) or more")
        case .tasksLongerThanPart(let part, let tasks, let minutes):
            Phrase(
                zh: "科目 \(part) 的任务共需 \(tasks) 分钟，超过 \(minutes) 分钟",
                en:
                    "the tasks of \(part) take \(counted(tasks, "minute")), more than its \(minutes)"
            )
        case .smallTeam(let has, let usual):
            Phrase(
                zh: "只要求 \(has) 人，通常至少 \(usual) 人",
                en: "only \(counted(has, "person is", "people are")) required; usual are "
                    + "\(usual) or more")
        case .evenPanel(let count):
            Phrase(
                zh: "评审不少于 \(count) 人，也可以是偶数，票数可能持平",
                en: "a panel of \(count) or more may be even, and an even vote can tie")
        case .ruleLeftOut(let rule):
            Phrase(
                zh: "没有采用回避规则 \(rule.rawValue)",
                en: "the separation rule \(rule.rawValue) is left out")
        case .neverExpires:
            Phrase(
                zh: "证书没有有效期（ISO/IEC 17024 要求有）",
                en: "the certificate does not expire, which ISO/IEC 17024 asks for")
        case .conditionNeedsHigherLevel(let id, let level):
            Phrase(
                zh: "条件 \(id) 要求已有 \(level) 级证书，不低于本级",
                en:
                    "condition \(id) asks for a certificate of level \(level), no lower than this one"
            )
        case .carryWithoutAttempts:
            Phrase(
                zh: "合格成绩保留，却不能用于任何一次补考",
                en: "passed parts are kept, but for no resit")
        }
    }

    var help: Phrase? {
        switch self {
        case .countingUndeclared:
            Phrase(
                zh: "写上 \"count\"：completed、started、prorated 或 once",
                en: "add \"count\": completed, started, prorated or once")
        case .evenPanel: Phrase(zh: "写上 \"odd\": true", en: "add \"odd\": true")
        default: nil
        }
    }
}
