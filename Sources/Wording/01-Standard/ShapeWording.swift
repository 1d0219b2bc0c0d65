import CertCore
import ExamBank
import TextFormats

extension ShapeFault {
    /// - Parameter place: what the value is called.
    func phrase(about place: NamedPlace) -> Phrase {
        switch self {
        case .unreadable(let obstacle): return obstacle.phrase
        case .syntax(let kind): return kind.phrase
        case .otherEncoding(1, false): return Phrase(zh: "此处不是 UTF-8", en: "not UTF-8")
        case .otherEncoding(let runs, let isLikelyGBK):
            return Phrase(
                zh: "从此处起不是 UTF-8（\(runs) 处）\(isLikelyGBK ? "，像是 GBK" : "")",
                en: "not UTF-8 from here on (\(counted(runs, "place")))"
                    + (isLikelyGBK ? "; it looks like GBK" : ""))
        case .formatMissing: return Phrase(zh: "缺少 format 成员", en: "no `format` member")
        case .formatUnknown(let word, _, _):
            return Phrase(zh: "不认识的格式「\(word)」", en: "unknown format “\(word)”")
        case .formatNewer(let word, let latest):
            return Phrase(
                zh: "格式「\(word)」比本程序所懂的第 \(latest) 版新",
                en: "format “\(word)” is newer than version \(latest), which this program reads")
        case .unknownMember(let name, _, _):
            return Phrase(zh: "不认识的成员「\(name)」", en: "unknown member `\(name)`")
        case .moreUnknownMembers(let count):
            return Phrase(
                zh: "此处还有 \(count) 个不认识的成员",
                en: "\(counted(count, "more unknown member")) in this object")
        case .missingMembers(let names):
            let told = names.map { "`\($0)`" }.joined(separator: ", ")
            return Phrase(
                zh: "缺少成员" + names.map { "「\($0)」" }.joined(separator: "、"),
                en: names.count == 1 ? "member \(told) is missing" : "members \(told) are missing")
        case .noneOf(let names):
            return Phrase(
                zh: "须有其中之一：\(names.joined(separator: "、"))",
                en: "one of these is needed: \(names.joined(separator: ", "))")
        case .severalOf(let names):
            return Phrase(
                zh: "不能同时有：\(names.joined(separator: "、"))",
                en: "these exclude one another: \(names.joined(separator: ", "))")
        case .wrongType(let expected, let found):
            let found = expected == .integer && found == .number ? .fraction : found.title
            return place.title
                + Phrase(
                    zh: "应为\(expected.title.zh)，却是\(found.zh)",
                    en: " should be \(expected.title.en), but is \(found.en)")
        case .unknownWord(let word, _, _):
            return place.title + Phrase(zh: "不能取「\(word)」", en: " cannot be “\(word)”")
        case .emptyText: return place.title + Phrase(zh: "没有内容", en: " is empty")
        case .character(let scalar):
            let name = scalar.codePoint
            return place.title
                + Phrase(
                    zh: "含有不可见或改变书写方向的字符 \(name)",
                    en: " has a character that nobody sees or that turns the writing round, \(name)"
                )
        case .longText(let count, let most):
            return place.title
                + Phrase(
                    zh: "有 \(count) 个字符，至多 \(most) 个",
                    en: " has \(counted(count, "character")); \(most) at most")
        case .badIdentifier(let text):
            return Phrase(
                zh: "编号「\(text)」只能由 1–64 个 ASCII 字母、数字、连字符、点和下划线组成",
                en:
                    "identifier “\(text)” may only have 1 to 64 ASCII letters, digits, "
                    + "hyphens, points and underscores"
            )
        case .badDecimal(let text):
            return place.title
                + Phrase(zh: "应为小数，「\(text)」不是", en: " should be a decimal; “\(text)” is none")
        case .decimalAsNumber(let text):
            return place.title
                + Phrase(zh: "为 \(text)，小数须写成字符串", en: " is \(text); decimals are written as text")
        case .outOfRange(let value, let range): return range.phrase(about: place, "\(value)")
        case .tooManyDigits(let digits, let range): return range.phrase(about: place, digits)
        case .badDay(let text):
            return place.title
                + Phrase(zh: "应为日期，「\(text)」不是", en: " should be a day; “\(text)” is none")
        case .wrongCount(let count, let range):
            return place.title
                + Phrase(
                    zh: "有 \(count) 项，\(range.needed.zh)",
                    en: " has \(counted(count, "entry", "entries")); \(range.needed.en)")
        case .duplicate(let name, _):
            return Phrase(zh: "「\(name)」重复", en: "“\(name)” is there twice")
        case .badRatingScale(let from, let to):
            return Phrase(
                zh: "等级从 \(from) 到 \(to) 不成量表",
                en: "ratings from \(from) to \(to) make no scale")
        case .badNumberLayout(let text):
            return Phrase(
                zh: "证书编号版式「\(text)」不对", en: "number layout “\(text)” is wrong")
        case .moreFindings(let code, let count):
            return Phrase(
                zh: "此文件还有 \(count) 处 \(code.rawValue)，从此处起，不逐条列出",
                en:
                    "\(count) more \(code.rawValue) in this file, from here on, are not told one by one"
            )
        }
    }

    var help: Phrase? {
        switch self {
        case .syntax(let kind): kind.help
        case .otherEncoding:
            Phrase(zh: "把文件另存为 UTF-8", en: "save the file as UTF-8")
        case .formatMissing(let known), .formatUnknown(_, let known, _),
            .unknownWord(_, let known, _):
            Phrase(
                zh: "可取：\(known.joined(separator: "、"))",
                en: "one of: \(known.joined(separator: ", "))")
        case .unknownMember(_, let known, _):
            Self.membersKnown(known + (known.contains("id") ? ["note", "ignore"] : ["note"]))
        case .badDecimal:
            Phrase(zh: "写作 \"60\" 或 \"0.5\"", en: "write \"60\" or \"0.5\"")
        case .decimalAsNumber(let text):
            Phrase(zh: "写作 \"\(text)\"", en: "write \"\(text)\"")
        case .badDay:
            Phrase(zh: "按年-月-日写，例如 \"2026-11-21\"", en: "year-month-day, such as \"2026-11-21\"")
        case .badNumberLayout:
            Phrase(
                zh: "例：{issuer}{body}{province}{site}{year:2}{level}{serial:6}",
                en: "such as {issuer}{body}{province}{site}{year:2}{level}{serial:6}")
        case .character:
            Phrase(zh: "删去它；多半是粘贴时带进来的", en: "delete it; it mostly comes in by pasting")
        case .emptyText: Phrase(zh: "写上内容", en: "write something")
        case .duplicate: Phrase(zh: "另取一个，或删去其一", en: "name one of them otherwise, or take it out")
        default: nil
        }
    }

    /// Of an object, with those that may stand in every one of its kind.
    private static func membersKnown(_ names: [String]) -> Phrase {
        Phrase(
            zh: "此处的成员：\(names.joined(separator: "、"))",
            en: "members known here: \(names.joined(separator: ", "))")
    }
}

extension NamedPlace {
    fileprivate var title: Phrase {
        switch self {
        case .file: Phrase(zh: "文件", en: "the file")
        case .member(let name): Phrase(zh: "「\(name)」", en: "`\(name)`")
        case .element(let number, let name):
            Phrase(zh: "「\(name)」的第 \(number) 项", en: "entry \(number) of `\(name)`")
        }
    }
}

extension ClosedRange<Exact> {
    /// Of a value that is not in it.
    fileprivate func phrase(about place: NamedPlace, _ value: String) -> Phrase {
        place.title
            + Phrase(
                zh: "为 \(value)，应在 \(lowerBound) 至 \(upperBound) 之间",
                en: " is \(value); it should be from \(lowerBound) to \(upperBound)")
    }
}

extension ClosedRange<Int> {
    /// How many entries a list should have.
    fileprivate var needed: Phrase {
        if lowerBound == upperBound {
            return Phrase(
                zh: "应有 \(lowerBound) 项",
                en: "\(lowerBound) \(lowerBound == 1 ? "is" : "are") needed")
        }
        if upperBound >= Shape.mostElements {
            return Phrase(
                zh: "至少应有 \(lowerBound) 项",
                en: "at least \(lowerBound) \(lowerBound == 1 ? "is" : "are") needed")
        }
        return Phrase(
            zh: "应有 \(lowerBound) 至 \(upperBound) 项",
            en: "\(lowerBound) to \(upperBound) are needed")
    }
}

extension SourceFile.Obstacle {
    fileprivate var phrase: Phrase {
        switch self {
        case .notARegularFile:
            Phrase(
                zh: "不是普通文件（管道、套接字或设备），没有读",
                en: "no regular file but a pipe, socket or device; it was not read")
        case .noTarget: Phrase(zh: "链接没有指向任何文件", en: "a link that leads nowhere")
        case .notPermitted: Phrase(zh: "没有读取权限", en: "reading it is not permitted")
        case .changed:
            Phrase(
                zh: "读取期间被别处改动，请再检查一次",
                en: "somebody else wrote to it while it was read; check again")
        case .linked: Phrase(zh: "是链接，或经由链接到达", en: "a link, or reached by one")
        case .tooLarge(let limit):
            Phrase(zh: "文件超过 \(limit) 字节", en: "more than \(counted(limit, "byte"))")
        case .system(let code):
            Phrase(zh: "不能读取（系统错误 \(code)）", en: "it cannot be read (system error \(code))")
        }
    }
}

extension ShapeFault.Expected {
    var title: Phrase {
        switch self {
        case .object: Phrase(zh: "对象 {…}", en: "an object {…}")
        case .list: Phrase(zh: "数组 […]", en: "a list […]")
        case .text: Phrase(zh: "字符串", en: "text")
        case .integer: Phrase(zh: "整数", en: "an integer")
        case .decimal: Phrase(zh: "写成字符串的小数", en: "a decimal written as text")
        case .flag: Phrase(zh: " true 或 false", en: "true or false")
        case .phrase: Phrase(zh: "字符串或 ", en: "text or ") + Phrase("{\"zh\": …, \"en\": …}")
        case .choice: Phrase(zh: "一个词", en: "a word")
        case .fillInKey: Self.object(of: "{\"accept\": […], \"width\": …, \"case\": …}")
        case .numericKey: Self.object(of: "{\"value\": …, \"tolerance\": …}")
        case .shortTextKey: Self.object(of: "{\"answer\": …}")
        case .typingKey: Self.object(of: "{\"folding\": …, \"speed\": {…}}")
        }
    }

    private static func object(of members: String) -> Phrase {
        Phrase(zh: "对象 \(members)", en: "an object \(members)")
    }
}

extension JSONNode.Kind {
    fileprivate var title: Phrase {
        switch self {
        case .object: Phrase(zh: "对象", en: "an object")
        case .array: Phrase(zh: "数组", en: "a list")
        case .string: Phrase(zh: "字符串", en: "text")
        case .integer, .number: Phrase(zh: "数字", en: "a number")
        case .boolean: Phrase(zh: "布尔值", en: "a boolean")
        case .null: Phrase(zh: " null", en: "null")
        }
    }
}

extension Phrase {
    fileprivate static let fraction = Phrase(
        zh: "带小数或指数的数字", en: "a number with decimals or an exponent")
}
