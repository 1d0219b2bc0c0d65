import CertCore
import Sitting
import Terminal
import TextFormats

/// A typing test line by line: each line of the passage is shown, then typed.
extension PlainRoom {
    /// Tells a candidate who has not begun that there is less time than the test takes.
    func sayTooLittleTime(for item: PaperItem) {
        guard let test = item.typing, sitting.state.typings[item.id] == nil,
            let warning = words.tooLittleTime(for: test, sitting.times)
        else { return }
        say(warning)
    }

    /// Goes on from where the candidate is until they are through, end it, or the time is over.
    mutating func typePassage(of item: PaperItem) throws(RoomEnd) {
        let stage = sitting.state.stage
        setPasteMarks(true)
        defer { setPasteMarks(false) }
        var pasted = PastedLines()
        while sitting.state.typingUnderWay == item.id, let line = nextLine(of: item) {
            if !sitting.state.isPaused { say(["", line]) }
            let before = sitting.state.typings[item.id]?.typed.text
            let answer = try ask { room in
                room.words.typingPrompt(
                    left: room.sitting.typingLeft ?? .zero, isPaused: room.sitting.state.isPaused)
            } unless: {
                $0.sitting.state.typingUnderWay != item.id
                    || $0.sitting.state.typings[item.id]?.typed.text != before
            }
            // Where half a line was kept, the passage goes on behind it.
            guard let answer else { continue }
            if let characters = pasted.take(answer) {
                try keep([.paste(characters: characters)], of: item)
                say(words.pasteRefused)
            } else if !pasted.isUnderWay {
                try type(answer, of: item)
            }
        }
        // A section that is over has told of it before it told of the next.
        if sitting.state.stage == stage { try finishTyping(of: item) }
    }

    /// What is to be typed next; nil at the end of the passage.
    private func nextLine(of item: PaperItem) -> String? {
        guard let run = sitting.state.typings[item.id],
            let rest = item.typing?.rest(after: run.typed)?.drop(while: \.isWhitespace),
            !rest.isEmpty
        else { return nil }
        return visible(PassageLines(String(rest), width: output.width).lines[0].text)
    }

    private mutating func type(_ answer: String, of item: PaperItem) throws(RoomEnd) {
        guard let command = answer.trimmed.afterColon else {
            let end = answer.lastIndex { !$0.isWhitespace }
            if let end { try keepLine(String(answer[...end]), of: item) }
            return
        }
        if let text = command.afterColon { return try keepLine(":" + text, of: item) }
        if words.isEndOfTyping(command) {
            _ = try perform(.endTyping(item.id))
            return
        }
        switch RoomIntent(answer, for: item) {
        case .quit: throw try leave()
        case .code(let code): try use(code)
        case .takeBreak: _ = try perform(.takeBreak)
        default: say(words.typingHelp)
        }
    }

    /// Enter stands for the space or line feed that the passage goes on with, if it does.
    private mutating func keepLine(_ text: String, of item: PaperItem) throws(RoomEnd) {
        guard let test = item.typing, var typed = sitting.state.typings[item.id]?.typed else {
            return
        }
        // Half a line may have been kept up to there.
        let text = test.joint(after: typed) + text
        typed.apply(TypingEdit(at: 0, .insert(text)))
        guard try keep([.insert(text + test.joint(after: typed))], of: item),
            let run = sitting.state.typings[item.id],
            let result = test.result(of: run.typed)
        else { return }
        let speed = result.alignment.charactersPerMinute(in: sitting.typingTime ?? test.time) ?? 0
        say(
            words.savedText(characters: run.typed.text.count) + " "
                + words.pace(speed: speed, accuracy: result.accuracy))
    }

    @discardableResult
    mutating func keep(
        _ changes: [TypingEdit.Change], of item: PaperItem
    ) throws(RoomEnd) -> Bool {
        let time = Int((sitting.typingTime ?? .zero).wholeMilliseconds)
        return try perform(.type(item.id, changes.map { TypingEdit(at: time, $0) }))
    }

    private mutating func finishTyping(of item: PaperItem) throws(RoomEnd) {
        if sitting.state.typingUnderWay == item.id {
            guard try perform(.endTyping(item.id)) else { return }
        } else {
            // Half a line that came too late is no answer to what follows.
            discardBegun()
        }
        sayTypingEnd(of: item)
    }

    /// How a typing came out that is over.
    func sayTypingEnd(of item: PaperItem) {
        guard let run = sitting.state.typings[item.id],
            let result = item.typing?.result(of: run.typed)
        else { return }
        say("", words.typingIsOver)
        saySheet([words.outcome(result, pastes: run.typed.pastes)])
    }

    /// Has the terminal mark what is pasted, so that it can be told from what is typed.
    private func setPasteMarks(_ isOn: Bool) {
        guard reader.isTerminal, output.isTerminal else { return }
        try? output.write("\u{1B}[?2004\(isOn ? "h" : "l")")
    }
}

extension TypingTest {
    /// What of the passage was not reached.
    fileprivate func rest(after typed: TypedText) -> Substring? {
        result(of: typed).map { text(in: typed.language).dropFirst($0.alignment.reached) }
    }

    /// The space or line feed that the passage goes on with, if it does.
    fileprivate func joint(after typed: TypedText) -> String {
        String(rest(after: typed)?.prefix(while: \.isWhitespace) ?? "")
    }
}

/// Lines that were pasted rather than typed, as the terminal marks them.
private struct PastedLines {
    private static let begin = "\u{1B}[200~"
    private static let end = "\u{1B}[201~"

    /// Whether a paste goes on with the next line.
    private(set) var isUnderWay = false
    private var characters = 0

    /// Takes a line; gives the characters of a paste that ends with it.
    mutating func take(_ line: String) -> Int? {
        var rest = line[...]
        var count: Int?
        while true {
            if !isUnderWay {
                guard let begin = rest.firstRange(of: Self.begin) else { return count }
                rest = rest[begin.upperBound...]
                isUnderWay = true
            }
            guard let end = rest.firstRange(of: Self.end) else {
                characters += rest.count
                return count
            }
            characters += rest[..<end.lowerBound].count
            count = (count ?? 0) + characters
            characters = 0
            isUnderWay = false
            rest = rest[end.upperBound...]
        }
    }
}
