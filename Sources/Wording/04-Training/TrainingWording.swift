import CertCore

extension TrainingRefusal {
    var phrase: Phrase {
        switch self {
        case .unknownCourse(let course, let known):
            .unknown(Phrase(zh: "课程", en: "course"), course.text, known.map(\.text))
        case .noCourses:
            Phrase(
                zh: "没有指定课程：请给 --course、--competency 或 --tag。",
                en: "No course is named: give --course, --competency or --tag.")
        case .noCourseFor(let subject, let known):
            Phrase(
                zh: "本标准没有为「\(subject)」指定课程。已指定的有：\(listed(known).zh)。",
                en: "The scheme names no course for “\(subject)”. It does for: \(listed(known).en)."
            )
        case .notATrainer(let name):
            Phrase(
                zh: "\(name) 没有培训师角色。请以 operator add --role trainer 授予，或更正培训师。",
                en:
                    "\(name) does not hold the role of a trainer. Correct the trainer, or add one: operator add --role trainer."
            )
        case .hoursOutOfRange(let hours, let maximum):
            Phrase(
                zh: "学时 \(hours) 不在 1 至 \(maximum) 之间。",
                en: "\(hours) hours are not from 1 to \(maximum).")
        case .completedInFuture(let day):
            Phrase(
                zh: "完成日期 \(day) 晚于今天。", en: "The day of completion, \(day), is in the future.")
        case .alreadyRecorded(let course, let day):
            Phrase(
                zh: "课程 \(course)（\(day) 完成）已经登记过。",
                en: "Course \(course), completed \(day), is recorded already.")
        case .alreadyWaived:
            Phrase(zh: "本案的培训已免除。", en: "Training was waived for the case.")
        }
    }
}
