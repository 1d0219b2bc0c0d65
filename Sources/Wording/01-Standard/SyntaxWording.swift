public import CertCore
public import TextFormats

extension JSONSyntaxError.Kind {
    /// Why a text is no JSON, or none that may be trusted.
    public var phrase: Phrase {
        switch self {
        case .empty: Phrase(zh: "文件是空的", en: "the file is empty")
        case .byteOrderMark:
            Phrase(
                zh: "文件以字节序标记（BOM）开头，请存为不带 BOM 的 UTF-8",
                en: "a byte order mark; save as UTF-8 without BOM")
        case .utf16:
            Phrase(zh: "文件是 UTF-16 编码，请存为 UTF-8", en: "text in UTF-16; save as UTF-8")
        case .invalidUTF8: Phrase(zh: "不是 UTF-8", en: "not UTF-8")
        case .unexpected(let scalar, let wanted):
            Phrase(
                zh: "此处不应有「\(visible(String(scalar)))」，应为\(wanted.title.zh)",
                en: "expected \(wanted.title.en), not “\(visible(String(scalar)))”")
        case .unknownWord(let word):
            Phrase(zh: "不认识的词「\(word)」", en: "unknown word “\(word)”")
        case .trailingComma: Phrase(zh: "多余的逗号", en: "a comma before a closing bracket")
        case .unterminated(let what):
            Phrase(zh: "\(what.title.zh)没有结束", en: "\(what.title.en) does not end")
        case .controlCharacter(let byte):
            Phrase(
                zh: "字符串中有控制字符 \(Unicode.Scalar(byte).codePoint)",
                en: "control character \(Unicode.Scalar(byte).codePoint) inside a string")
        case .badEscape: Phrase(zh: "反斜杠后的写法不对", en: "no such escape")
        case .loneSurrogate:
            Phrase(zh: "半个代理对（\\uD800–\\uDFFF）", en: "half of a surrogate pair")
        case .leadingZero: Phrase(zh: "数字前有多余的零", en: "a zero before other digits")
        case .badNumber: Phrase(zh: "数字写法不对", en: "not a number")
        case .duplicateMember(let name, _):
            Phrase(zh: "成员「\(name)」重复", en: "member `\(name)` is there twice")
        case .tooDeep(let limit):
            Phrase(zh: "嵌套超过 \(limit) 层", en: "nested deeper than \(limit)")
        case .trailingContent: Phrase(zh: "末尾还有别的内容", en: "something follows the value")
        case .tooLarge(let limit):
            Phrase(zh: "超过 \(limit) 字节", en: "more than \(counted(limit, "byte"))")
        }
    }
}

extension JSONSyntaxError.Expectation {
    var title: Phrase {
        switch self {
        case .value: Phrase(zh: "一个值", en: "a value")
        case .memberName: Phrase(zh: "成员名", en: "a member name")
        case .colon: Phrase(zh: "冒号", en: "a colon")
        case .commaOrClosingBracket: Phrase(zh: "逗号或 ]", en: "a comma or ]")
        case .commaOrClosingBrace: Phrase(zh: "逗号或 }", en: "a comma or }")
        }
    }
}

extension JSONSyntaxError.Container {
    var title: Phrase {
        switch self {
        case .string: Phrase(zh: "字符串", en: "the string")
        case .array: Phrase(zh: "数组", en: "the array")
        case .object: Phrase(zh: "对象", en: "the object")
        }
    }
}

extension JSONSyntaxError.Kind {
    /// What to write instead, where the slip is one that people make.
    var help: Phrase? {
        switch self {
        case .unexpected(let scalar, let wanted):
            scalar.slip ?? wanted.help(where: scalar)
        case .unknownWord(let word): Self.help(forWord: word)
        case .trailingComma: Phrase(zh: "删去这个逗号", en: "take this comma away")
        case .controlCharacter(let byte) where byte == 0x0A || byte == 0x0D:
            Phrase(
                zh: "文字须写在一行内，换行写作 \\n；也可能是上一行漏了结尾的引号",
                en:
                    "a text stands on one line, a line break is written \\n; or its closing quote is missing"
            )
        case .controlCharacter(0x09): Phrase(zh: "制表符写作 \\t", en: "a tab is written \\t")
        case .badEscape: Phrase(zh: "反斜杠本身写作 \\\\", en: "a backslash itself is written \\\\")
        case .badNumber, .leadingZero:
            Phrase(
                zh: "数字写作 7，小数写作字符串 \"7.5\"",
                en: "numbers are written 7, decimals as text: \"7.5\"")
        case .byteOrderMark, .duplicateMember, .empty, .invalidUTF8, .loneSurrogate, .tooDeep,
            .tooLarge, .trailingContent, .unterminated, .utf16, .controlCharacter:
            nil
        }
    }

    private static func help(forWord word: String) -> Phrase {
        switch word.lowercased() {
        case "true", "false": Phrase("\(word.lowercased())")
        case "null", "none", "nil", "undefined": Phrase("null")
        default: Phrase(zh: "文字须放在英文双引号里", en: "text stands in double quotes")
        }
    }
}

extension JSONSyntaxError.Expectation {
    /// What is amiss where there is a character instead.
    fileprivate func help(where scalar: Unicode.Scalar) -> Phrase? {
        switch self {
        case .commaOrClosingBrace, .commaOrClosingBracket: .missingComma(before: scalar)
        case .memberName where scalar.mayBeginName:
            Phrase(zh: "成员名须放在英文双引号里", en: "names of members stand in double quotes")
        case .memberName, .value, .colon: nil
        }
    }
}

extension Phrase {
    fileprivate static func missingComma(before scalar: Unicode.Scalar) -> Phrase? {
        switch scalar {
        case "{", "[", "-", "0"..."9":
            Phrase(zh: "前面缺逗号", en: "a comma is missing before it")
        case "\"":
            Phrase(
                zh: "前面缺逗号；文字里的引号要写作 \\\"",
                en: "a comma is missing before it; a quote inside a text is written \\\"")
        case "}", "]", ":": nil
        default:
            Phrase(zh: "文字里的引号要写作 \\\"", en: "a quote inside a text is written \\\"")
        }
    }
}

extension Unicode.Scalar {
    /// A character that is often taken for one that JSON has.
    fileprivate var slip: Phrase? {
        switch self {
        case "“", "”", "„", "＂", "「", "」", "『", "』", "'", "‘", "’", "`": .write("\"")
        case "，", "、": .write(",")
        case "：": .write(":")
        case "｛": .write("{")
        case "｝": .write("}")
        case "［", "【": .write("[")
        case "］", "】": .write("]")
        case "\u{3000}", "\u{A0}":
            Phrase(zh: "改用普通空格", en: "use an ordinary space")
        case "/", "#":
            Phrase(
                zh: "JSON 没有注释；要说明可写成员 \"note\"",
                en: "JSON has no comments; say it in a member \"note\"")
        case "<", "=", ">":
            Phrase(
                zh: "像是合并冲突留下的标记；请先解决冲突",
                en: "this looks like a merge conflict; resolve it first")
        default: nil
        }
    }
}

extension Unicode.Scalar {
    fileprivate var mayBeginName: Bool {
        properties.isAlphabetic || self == "_" || self == "$" || ("0"..."9").contains(self)
    }
}

extension Phrase {
    fileprivate static func write(_ text: String) -> Phrase {
        Phrase(zh: "改用半角的 \(text)", en: "write \(text)")
    }
}
