import CertCore
import TextFormats

extension JSONSyntaxError.Kind {
    /// What to write instead, where the slip is one that people make.
    var help: Phrase? {
        switch self {
        case .unexpected(let scalar, let wanted):
            scalar.slip ?? (wanted.isBehindValue ? .missingComma(before: scalar) : nil)
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
            .tooLarge, .trailingContent, .unterminated, .controlCharacter:
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
    fileprivate var isBehindValue: Bool {
        self == .commaOrClosingBrace || self == .commaOrClosingBracket
    }
}

extension Phrase {
    fileprivate static func missingComma(before scalar: Unicode.Scalar) -> Phrase {
        scalar == "\""
            ? Phrase(
                zh: "前面缺逗号；文字里的引号要写作 \\\"",
                en: "a comma is missing before it; a quote inside a text is written \\\"")
            : Phrase(
                zh: "文字里的引号要写作 \\\"", en: "a quote inside a text is written \\\"")
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

extension Phrase {
    fileprivate static func write(_ text: String) -> Phrase {
        Phrase(zh: "改用半角的 \(text)", en: "write \(text)")
    }
}
