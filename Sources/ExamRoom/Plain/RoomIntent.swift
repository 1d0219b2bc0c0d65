import CertCore
import Sitting
import TextFormats

/// What a candidate means by a line, typed while an item is shown.
enum RoomIntent: Hashable {
    /// An empty line: leave the item as it is and go on.
    case proceed
    case answer(Response)
    /// Targets of some options, beside those chosen before.
    case match([OptionID: OptionID])
    case startTyping
    /// More text for a text that is there.
    case add(String)
    case clear
    /// A code of the invigilator's.
    case code(String)
    case next, previous
    /// To an item by its number, from 1.
    case go(Int)
    case nextSection
    case takeBreak
    case flag, show, sharedText, list, submit, help, quit
    case unknownCommand(String)
    case unreadable(Problem)

    /// Why a line is no answer to the item.
    enum Problem: Hashable {
        /// A letter that no option has.
        case letter(Character, last: Character)
        /// A letter that is there twice.
        case repeated(Character)
        /// Letters that an order lacks.
        case missing([Character])
        /// A letter with no number behind it.
        case unpaired(Character)
        /// A number with no letter before it.
        case unlettered
        /// A number that no target has.
        case number(String, last: Int)
        /// Neither true nor false.
        case judgement
        /// A command that needs text, or a number of an item.
        case incomplete(String)
    }
}

extension RoomIntent {
    init(_ line: String, for item: PaperItem) {
        let text = line.trimmed
        if text.isEmpty {
            self = .proceed
        } else if let command = text.afterColon {
            self =
                command.afterColon == nil
                ? Self.command(command) : Self.answer(command, to: item)
        } else {
            self = Self.answer(text, to: item)
        }
    }

    private static func command(_ text: String) -> RoomIntent {
        let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        let word = folded(parts.first.map(String.init) ?? "")
        let rest = parts.count > 1 ? String(parts[1]).trimmed : ""
        if let number = Int(word), rest.isEmpty { return .go(number) }
        switch word {
        case "next" where ["section", "大题"].contains(folded(rest)): return .nextSection
        case "section", "下一大题", "下大题": return .nextSection
        case "break", "休息": return .takeBreak
        case "next", "n", "下一题", "下": return .next
        case "prev", "previous", "p", "上一题", "上": return .previous
        case "go", "g", "转到", "跳到", "第":
            let number = Int(folded(rest).filter { $0 != "题" }.trimmed)
            return number.map { .go($0) } ?? .unreadable(.incomplete(word))
        case "flag", "f", "标记": return .flag
        case "clear", "c", "清除", "清空": return .clear
        case "add", "追加": return rest.isEmpty ? .unreadable(.incomplete(word)) : .add(rest)
        case "code", "码", "验证码": return rest.isEmpty ? .unreadable(.incomplete(word)) : .code(rest)
        case "show", "s", "重看", "题目": return .show
        case "case", "案例", "材料": return .sharedText
        case "list", "l", "列表", "总览": return .list
        case "submit", "交卷", "提交": return .submit
        case "help", "h", "?", "帮助": return .help
        case "quit", "q", "exit", "退出", "离开": return .quit
        default: return .unknownCommand(text)
        }
    }

    private static func answer(_ text: String, to item: PaperItem) -> RoomIntent {
        switch item.type {
        case .single, .multiple, .situational: options(text, of: item)
        case .trueFalse: judgement(text)
        case .numeric: .answer(.text(text.without(unit: item.unit)))
        case .fillIn, .shortText: .answer(.text(text))
        case .ordering: order(text, of: item)
        case .matching: pairs(text, of: item)
        case .typing:
            startsTyping.contains(folded(text)) ? .startTyping : .answer(.text(text))
        }
    }

    private static let startsTyping: Set<String> = ["开始", "start", "begin"]

    /// Letters for the options as shown: `b`, `AC`, `a, c`, `Ａ、Ｃ`.
    private static func options(_ text: String, of item: PaperItem) -> RoomIntent {
        var chosen: Set<OptionID> = []
        for letter in folded(text) where !letter.isWhitespace && !",，、;；.。".contains(letter) {
            guard let index = OptionLetter.index(of: letter), index < item.options.count else {
                let last = OptionLetter.letter(max(0, item.options.count - 1))
                return .unreadable(.letter(Character(letter.uppercased()), last: last))
            }
            chosen.insert(item.options[index].id)
        }
        return .answer(.options(chosen))
    }

    private static func judgement(_ text: String) -> RoomIntent {
        switch folded(text) {
        case "对", "正确", "是", "√", "✓", "✔", "t", "true", "y", "yes": .answer(.boolean(true))
        case "错", "错误", "否", "不对", "×", "✗", "✘", "x", "f", "false", "n", "no":
            .answer(.boolean(false))
        default: .unreadable(.judgement)
        }
    }
}

extension String {
    /// Without white space at both ends, the ideographic space included.
    var trimmed: String {
        let rest = drop(while: \.isWhitespace)
        let end = rest.lastIndex { !$0.isWhitespace }
        return end.map { String(rest[...$0]) } ?? ""
    }

    /// What follows a leading colon of either width.
    var afterColon: String? {
        hasPrefix(":") || hasPrefix("：") ? String(dropFirst()) : nil
    }

    /// Without the unit that the item shows beside the field, in either language.
    func without(unit: Phrase?) -> String {
        guard let unit = [unit?.zh, unit?.en].compactMap({ $0 }).first(where: { hasSuffix($0) })
        else { return self }
        return String(dropLast(unit.count)).trimmed
    }
}
