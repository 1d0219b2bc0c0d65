public import Arguments
public import CertCore

/// What is wrong with a command line, in words.
public struct UsageWording {
    private let error: UsageError

    public init(_ error: UsageError) {
        self.error = error
    }

    /// The fault, suggestions, and where help is.
    public func lines(_ language: Language) -> [String] {
        let call = (["certify"] + error.command).joined(separator: " ")
        let hint = Phrase(zh: "帮助：\(call) --help", en: "Help: \(call) --help")
        return [error.problem.phrase.in(language), hint.in(language)]
    }
}

extension ArgumentsError {
    public var phrase: Phrase {
        switch self {
        case .missingCommand:
            Phrase(zh: "还需要一个命令。", en: "A command is missing.")
        case .unknownCommand(let name, let suggestions):
            Phrase(zh: "没有命令 \(name)。", en: "There is no command \(name).")
                .asking(suggestions)
        case .unknownOption(let name, let suggestions):
            Phrase(zh: "没有选项 \(name)。", en: "There is no option \(name).")
                .asking(suggestions)
        case .missingValue(let option, let value):
            Phrase(zh: "\(option) 需要一个值：<\(value)>。", en: "\(option) takes a value: <\(value)>.")
        case .unexpectedValue(let option, let given):
            Phrase(
                zh: "\(option) 不带值，却给了 \(given)。",
                en: "\(option) takes no value, but \(given) was given.")
        case .missingOption(let name):
            Phrase(zh: "缺少选项 \(name)。", en: "Option \(name) is missing.")
        case .missingArgument(let name):
            Phrase(zh: "缺少参数 \(name)。", en: "Argument \(name) is missing.")
        case .missingOneOf(let names):
            Phrase(
                zh: "须给出其一：\(listed(names).zh)。",
                en: "One of these is needed: \(listed(names).en).")
        case .unexpectedArgument(let word):
            Phrase(zh: "多余的参数 \(word)。", en: "Unexpected argument \(word).")
        case .badValue(let name, let given, let fault): fault.phrase(of: name, given: given)
        case .repeated(let option):
            Phrase(zh: "\(option) 只能给一次。", en: "\(option) may be given once only.")
        case .conflicting(let names):
            Phrase(
                zh: "\(listed(names).zh) 不能同时使用。",
                en: "\(listed(names).en) exclude one another.")
        case .because(let cause): Phrase(String(describing: cause.error))
        }
    }
}

extension ValueFault {
    func phrase(of name: String, given: String) -> Phrase {
        switch self {
        case .malformed:
            return Phrase(
                zh: "\(name) 的值「\(given)」写法不对。", en: "“\(given)” is not a value for \(name).")
        case .notAmong(let words, let suggestions):
            return Phrase(
                zh: "\(name) 的值「\(given)」不在可取之列：\(words.joined(separator: "、"))。",
                en:
                    "“\(given)” is not one of the values of \(name): \(words.joined(separator: ", "))."
            ).asking(Array(suggestions.prefix(1)))
        case .outside(let bounds):
            return Phrase(
                zh: "\(name) 须在 \(bounds.lowerBound) 至 \(bounds.upperBound) 之间。",
                en: "\(name) must be from \(bounds.lowerBound) to \(bounds.upperBound).")
        case .reversed:
            return Phrase(
                zh: "\(name) 的值「\(given)」终点早于起点。",
                en: "\(name) “\(given)” ends before it starts.")
        case .empty:
            return Phrase(zh: "\(name) 不能为空。", en: "\(name) cannot be empty.")
        case .because(let cause): return Phrase(String(describing: cause.error))
        }
    }
}

extension Phrase {
    public static func + (left: Phrase, right: Phrase) -> Phrase {
        Phrase(zh: left.zh + right.zh, en: left.en + right.en)
    }
}
