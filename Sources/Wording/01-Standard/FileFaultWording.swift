import CertCore
import ExamBank

extension ReferenceFault {
    var phrase: Phrase {
        switch self {
        case .unknown(let target, let name, _):
            Phrase(
                zh: "没有\(target.title.zh)「\(name)」",
                en: "there is no \(target.title.en) “\(name)”")
        case .competencyNotInScheme(let id, let scheme, _):
            Phrase(
                zh: "能力「\(id)」不在标准 \(scheme) 之中",
                en: "competency “\(id)” is not in scheme \(scheme)")
        case .repeatedDocument(let kind, let id, let other):
            Phrase(
                zh: "\(kind.title.zh)「\(id)」在 \(other) 中已有",
                en: "\(kind.rawValue) “\(id)” is in \(other) as well")
        case .repeatedItem(let id, let bank, let file):
            Phrase(
                zh: "试题编号「\(id)」在题库 \(bank)（\(file)）中已有",
                en: "item id “\(id)” is in bank \(bank) (\(file)) as well")
        case .repeatedYear(let year, let calendar):
            Phrase(
                zh: "\(year) 年的日历与 \(calendar) 重复",
                en: "\(year) is in calendar \(calendar) as well")
        }
    }
}

extension ReferenceFault.Target {
    var title: Phrase {
        switch self {
        case .scheme: Phrase(zh: "标准", en: "scheme")
        case .bank: Phrase(zh: "题库", en: "bank")
        case .tasks: Phrase(zh: "任务库", en: "task library")
        case .courses: Phrase(zh: "课程表", en: "course list")
        case .calendar: Phrase(zh: "工作日历", en: "calendar")
        case .step: Phrase(zh: "步骤", en: "step")
        case .part: Phrase(zh: "科目", en: "part")
        case .dimension: Phrase(zh: "维度", en: "dimension")
        case .competency: Phrase(zh: "能力", en: "competency")
        case .task: Phrase(zh: "任务", en: "task")
        case .rubric: Phrase(zh: "评分量表", en: "rubric")
        case .feedbackForm: Phrase(zh: "反馈表", en: "feedback form")
        case .course: Phrase(zh: "课程", en: "course")
        case .veto: Phrase(zh: "否决项", en: "veto")
        }
    }
}

extension CalendarFault {
    var phrase: Phrase {
        switch self {
        case .outsideYear(let day, let year):
            Phrase(zh: "\(day) 不在 \(year) 年", en: "\(day) is not in \(year)")
        case .noDayInYear(let year, let first):
            Phrase(
                zh: "所列日期没有一个在 \(year) 年，第一个是 \(first)",
                en: "none of the days is in \(year); the first is \(first)")
        case .holidayAndMakeUp(let day):
            Phrase(zh: "\(day) 既放假又上班", en: "\(day) is a holiday and a working day")
        case .makeUpOnWeekday(let day):
            Phrase(zh: "\(day) 不是周末，不必调休", en: "\(day) is no weekend day to be made up")
        case .backwards(let from, let to):
            Phrase(zh: "\(to) 早于 \(from)", en: "\(to) is before \(from)")
        case .provisional:
            Phrase(
                zh: "该年放假安排尚未公布，据此推算的期限可能变动",
                en: "the year's holidays are not announced yet; deadlines counted with it may move")
        }
    }
}

extension TaskFault {
    var phrase: Phrase {
        switch self {
        case .anchorOrder(let rating, let before):
            Phrase(
                zh: "等级 \(rating) 不接着 \(before)", en: "rating \(rating) does not follow \(before)")
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

extension BankFault {
    fileprivate func text(of counts: [AssessmentPoint.Importance: Int]) -> String {
        AssessmentPoint.Importance.allCases.map { "\($0.rawValue) \(counts[$0, default: 0])" }
            .joined(separator: " · ")
    }

    var phrase: Phrase {
        switch self {
        case .weightsSum(let sum):
            Phrase(
                zh: "一级鉴定点权重合计 \(sum)，应为 100",
                en: "the weights of the top-level points make \(sum) instead of 100")
        case .repeatedPoint(let id):
            Phrase(zh: "鉴定点 \(id) 重复", en: "point \(id) is there twice")
        case .unknownPoint(let id, _):
            Phrase(zh: "没有鉴定点 \(id)", en: "there is no point \(id)")
        case .pointNotLeaf(let id):
            Phrase(
                zh: "\(id) 还有下级鉴定点，试题须归入最下级",
                en: "\(id) has points of its own; items belong to leaves")
        case .thinPoint(let id, let live, let least):
            Phrase(
                zh: "鉴定点 \(id) 只有 \(live) 道可用试题，至少应有 \(least) 道",
                en: "point \(id) has \(counted(live, "live item")); \(least) are needed")
        case .unknownBehaviour(let id, _):
            Phrase(zh: "没有关键行为「\(id)」", en: "there is no behaviour “\(id)”")
        case .keyNotOption(let id, let options):
            Phrase(
                zh: "答案「\(id)」不是选项（\(listed(options).zh)）",
                en: "key “\(id)” is no option (\(listed(options).en))")
        case .keyLeavesOut(let ids):
            Phrase(zh: "答案缺选项 \(listed(ids).zh)", en: "the key leaves out \(listed(ids).en)")
        case .keyNotTarget(let id, let targets):
            Phrase(
                zh: "答案「\(id)」不是匹配对象（\(listed(targets).zh)）",
                en: "key “\(id)” is no target (\(listed(targets).en))")
        case .allOptionsRight:
            Phrase(
                zh: "所有选项都正确，全选即得分",
                en: "every option is right, so choosing all needs no knowledge")
        case .unscoredOptions(let ids):
            Phrase(zh: "选项 \(listed(ids).zh) 没有分值", en: "no score for option \(listed(ids).en)")
        case .noBestOption:
            Phrase(zh: "没有得分高于零的选项", en: "no option scores above zero")
        case .sameOptionText(let one, let other):
            Phrase(zh: "选项 \(one) 与 \(other) 相同", en: "options \(one) and \(other) are the same")
        case .sameTargetText(let one, let other):
            Phrase(zh: "匹配对象 \(one) 与 \(other) 相同", en: "targets \(one) and \(other) are the same")
        case .answerTooLong(let count, let maximum):
            Phrase(
                zh: "参考答案 \(count) 字，而考生最多写 \(maximum) 字",
                en:
                    "the model answer has \(counted(count, "character")); candidates may write \(maximum)"
            )
        case .leakedKey(let words):
            Phrase(
                zh: "考生读到的文字泄露了答案：「\(words)」",
                en: "what candidates read gives the answer away: “\(words)”")
        case .ownEnemy: Phrase(zh: "试题互斥表中有自己", en: "the item is its own enemy")
        case .unknownEnemy(let id):
            Phrase(zh: "互斥的试题 \(id) 不存在", en: "there is no item \(id) to be enemy of")
        case .oneSidedEnemy(let id):
            Phrase(zh: "\(id) 没有反过来列出本题", en: "\(id) does not name this item in return")
        case .unreviewed:
            Phrase(zh: "没有审题人或审题日期", en: "no reviewer, or no day of the review")
        case .reviewedByAuthor(let name):
            Phrase(zh: "由作者 \(name) 自审", en: "reviewed by its own author, \(name)")
        case .partlyTranslated(let same, let all):
            Phrase(
                zh: "试题只译了一部分：\(all) 处文字中有 \(same) 处中英文相同",
                en:
                    "the item is translated in part only: \(same) of \(counted(all, "text")) read the same in both languages"
            )
        case .reviewToCome(let day):
            Phrase(zh: "审题日期 \(day) 还没有到", en: "the day of the review, \(day), is still to come")
        case .staleReview(let day, let months):
            Phrase(
                zh: "上次审题在 \(day)，已超过 \(months) 个月",
                en: "last reviewed on \(day), more than \(counted(months, "month")) ago")
        case .soleAuthor(let name, let items):
            Phrase(
                zh: "\(items) 道可用试题全部出自 \(name) 一人",
                en: "all \(counted(items, "live item")) are by one author, \(name)")
        case .importanceCounts(let declared, let found):
            Phrase(
                zh: "声明的重要程度为 \(text(of: declared))，实有 \(text(of: found))",
                en: "declares \(text(of: declared)), but its leaves are \(text(of: found))")
        }
    }
}
