public import CertCore
public import ExamBank

extension Finding {
    /// What was found, in words.
    public var phrase: Phrase {
        switch detail {
        case .shape(let fault): fault.phrase(about: place)
        case .reference(let fault): fault.phrase
        case .bank(let fault): fault.phrase
        case .cases(let fault): fault.phrase
        case .asset(let fault): fault.phrase
        case .writing(let fault): fault.phrase
        case .guessing(let fault): fault.phrase
        case .supply(let fault): fault.phrase
        case .likeness(let fault): fault.phrase
        case .tasks(let fault): fault.phrase
        case .scheme(let fault): fault.phrase
        case .calendar(let fault): fault.phrase
        case .settings(let fault): fault.phrase
        case .form(let fault): fault.phrase
        }
    }

    /// What would mend it, where that can be said in a line.
    public var help: Phrase? {
        if let name = detail.nearest {
            return .didYouMean([name])
        }
        return switch detail {
        case .shape(let fault): fault.help
        case .bank(let fault): fault.help
        case .cases(let fault): fault.help
        case .asset(let fault): fault.help
        case .scheme(let fault): fault.help
        case .writing(let fault): fault.help
        case .guessing(let fault): fault.help
        case .supply(let fault): fault.help
        case .settings(let fault): fault.help
        case .likeness(let fault): fault.help
        case .reference(let fault): fault.help
        case .tasks, .calendar, .form: nil
        }
    }
}

extension Severity {
    public var title: Phrase {
        switch self {
        case .error: Phrase(zh: "错误", en: "error")
        case .warning: Phrase(zh: "警告", en: "warning")
        case .info: Phrase(zh: "提示", en: "info")
        }
    }
}
