import CertCore
import ExamBank

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
