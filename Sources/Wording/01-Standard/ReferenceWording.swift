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
                en: "\(kind.noun) “\(id)” is in \(other) as well")
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

    /// What other files hold may just not be among those that were named.
    var help: Phrase? {
        guard case .unknown(let target, _, _) = self, target.isFile else { return nil }
        return Phrase(
            zh: "如果在别的文件夹里，请一并列出那个文件夹", en: "if it is in another folder, name that folder as well")
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

    fileprivate var isFile: Bool {
        switch self {
        case .scheme, .bank, .tasks, .courses, .calendar: true
        case .step, .part, .dimension, .competency, .task, .rubric, .feedbackForm, .course, .veto:
            false
        }
    }
}
