public import CertCore
public import ExamBank
public import TextFormats

extension Finding {
    /// What was found, in words.
    public var phrase: Phrase {
        switch detail {
        case .shape(let fault): fault.phrase
        case .reference(let fault): fault.phrase
        case .bank(let fault): fault.phrase
        case .writing(let fault): fault.phrase
        case .tasks(let fault): fault.phrase
        case .scheme(let fault): fault.phrase
        case .calendar(let fault): fault.phrase
        }
    }

    /// The finding as a compiler tells it: place, severity, words, and the line with carets.
    public func lines(in map: SourceMap, _ language: Language, width: Int) -> [String] {
        let frame = Frame(of: self, in: map, width: width - 8)
        let place = "\(file):\(frame.place.line):\(frame.place.column)"
        let subject = subject.map { " (\($0))" } ?? ""
        let number = String(frame.place.line)
        let gutter = String(repeating: " ", count: number.count)
        let indent = String(repeating: " ", count: frame.excerpt.marked.lowerBound)
        let carets = String(repeating: "^", count: frame.excerpt.marked.count)
        return [
            "\(place): \(severity.title.in(language)) \(code.rawValue): \(phrase.in(language))\(subject)",
            " \(number) | \(frame.excerpt.text)", " \(gutter) | \(indent)\(carets)",
        ]
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
