import CertCore
import ExamBank

extension TaskFault {
    var phrase: Phrase {
        switch self {
        case .anchorOrder(let rating, let before):
            Phrase(
                zh: "等级 \(before) 之后应为 \(before + 1)，却是 \(rating)",
                en: "after rating \(before) comes \(before + 1), not \(rating)")
        case .worthlessChecklist(let task):
            Phrase(zh: "任务 \(task) 的检查表没有分值", en: "the checklist of \(task) gives no points")
        case .eventAfterEnd(let minute, let minutes):
            Phrase(
                zh: "第 \(minute) 分钟的事件在 \(minutes) 分钟的任务结束之后",
                en: "minute \(minute) is after the end of a task of \(counted(minutes, "minute"))")
        case .feedbackWeightsSum(let sum):
            Phrase(zh: "来源权重合计 \(sum)，应为 100", en: "the weights make \(sum) instead of 100")
        case .ratersRecognisable(let source, let least, let usual):
            Phrase(
                zh: "来源 \(source) 只需 \(least) 人，个人意见可被认出；通常至少 \(usual) 人",
                en:
                    "source \(source) takes \(counted(least, "rater")), who can be recognised; usual are \(usual)"
            )
        }
    }
}
