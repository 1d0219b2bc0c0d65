import CertCore
import Sitting
import Terminal
import TextFormats

/// The way through the sitting.
extension PlainRoom {
    /// Lets the candidate begin, or takes them back to where they were.
    mutating func enter() throws(RoomEnd) {
        if sitting.state.ending != nil { throw end() }
        let state = sitting.state
        saySheet([words.title(of: state.paper.heading), []])
        if state.isRunning {
            say(
                words.welcomeBack(
                    answered: answeredCount, of: items.count, left: sitting.timeLeft))
        } else {
            let rules = words.rules(of: state) + [words.helpRule]
            saySheet([rules.map { "· " + $0 }, [""]])
            try waitForStart()
            let end = sitting.state.clock?.end ?? state.window.upperBound
            say(words.begun(until: LocalTime(end, at: state.paper.heading.offset).clock))
        }
        warnings.begin(at: sitting.timeLeft)
    }

    private mutating func waitForStart() throws(RoomEnd) {
        while true {
            let line = try ask { $0.words.startPrompt }
            if words.isQuit(line) { throw try leave() }
            if words.isStart(line), try perform(.start) { return }
        }
    }

    /// Item by item until something ends it.
    mutating func answerItems() throws(RoomEnd) -> Never {
        var index = items.firstIndex { $0.id == sitting.state.current } ?? 0
        try show(index)
        while true {
            let line = try ask { room in
                room.words.prompt(
                    index + 1, of: room.items.count, left: room.sitting.timeLeft,
                    isPaused: room.sitting.state.isPaused)
            }
            let intent = RoomIntent(line, for: items[index])
            if sitting.state.isPaused, !intent.isPossibleInPause {
                say(words.paused, words.typeCode)
            } else {
                try turn(intent, at: &index)
            }
        }
    }

    /// Takes a code, and tells what it did.
    private mutating func use(_ code: String, at index: Int) throws(RoomEnd) {
        let wasPaused = sitting.state.isPaused
        guard try perform(.code(code)), let used = sitting.state.codes.last else { return }
        warnings.begin(at: sitting.timeLeft)
        say(words.accepted(used, left: sitting.timeLeft))
        if sitting.state.isPaused {
            say(words.paused, words.typeCode)
        } else if wasPaused {
            try show(index)
        }
    }

    private mutating func turn(_ intent: RoomIntent, at index: inout Int) throws(RoomEnd) {
        let item = items[index]
        switch intent {
        case .proceed, .next: try go(to: index + 1, from: &index)
        case .previous: try go(to: index - 1, from: &index)
        case .go(let number): try goTo(number, from: &index)
        case .answer(let response):
            if try keep(response, for: item) { try go(to: index + 1, from: &index) }
        case .match(let pairs):
            if try match(pairs, in: item) { try go(to: index + 1, from: &index) }
        case .startTyping:
            guard try perform(.startTyping(item.id, words.language)) else { return }
            try typePassage(of: item)
            try go(to: index + 1, from: &index)
        case .add(let text): try add(text, to: item)
        case .code(let code): try use(code, at: index)
        case .clear: if try perform(.clear(item.id)) { say(words.cleared) }
        case .flag: try toggleFlag(of: item)
        case .show: try show(index)
        case .sharedText: saySharedText(ofItem: index)
        case .list: sayOverview()
        case .submit: try submit()
        case .help: say(words.help)
        case .quit: throw try leave()
        case .unknownCommand(let text): say(words.unknownCommand(text))
        case .unreadable(let problem): say(words.unreadable(problem))
        }
    }

    private mutating func go(to target: Int, from index: inout Int) throws(RoomEnd) {
        if target >= items.count {
            say(words.atTheEnd)
            sayOverview()
        } else if target < 0 {
            say(words.atTheStart)
        } else {
            index = target
            try show(index)
        }
    }

    private mutating func goTo(_ number: Int, from index: inout Int) throws(RoomEnd) {
        guard (1...items.count).contains(number) else {
            say(words.noSuchItem(number, total: items.count))
            return
        }
        try go(to: number - 1, from: &index)
    }

    private mutating func show(_ index: Int) throws(RoomEnd) {
        let item = items[index]
        guard try perform(.show(item.id)) else { return }
        let shared = sitting.state.paper.sharedText(ofItem: index)
        let isNews = shownStimulus != item.stimulus
        shownStimulus = item.stimulus
        if isNews, shared != nil { saySharedText(ofItem: index) }
        let sheet = ItemSheet(
            item: item, number: index + 1, total: items.count,
            answer: sitting.state.answers[item.id],
            isFlagged: sitting.state.flags.contains(item.id), showsHint: shownType != item.type,
            sharedWith: isNews ? nil : shared?.items)
        shownType = item.type
        say(sheet.lines(words, width: output.width, style: output.style))
        if sitting.state.typingUnderWay == item.id { try typePassage(of: item) }
    }

    private func saySharedText(ofItem place: Int) {
        guard let shared = sitting.state.paper.sharedText(ofItem: place) else {
            return say(words.noSharedText)
        }
        say(shared.lines(words, width: output.width, style: output.style))
    }

    /// Says that an answer is saved, after it is.
    private mutating func keep(
        _ response: Response, for item: PaperItem
    ) throws(RoomEnd) -> Bool {
        guard try perform(.answer(item.id, response)) else { return false }
        if case .text(let text) = response, item.type == .shortText {
            say(words.savedText(characters: text.count))
        } else {
            say(words.saved(ItemSheet.text(of: response, to: item, words)))
        }
        return true
    }

    /// Adds pairs to those there are; false while some are open, or if they were refused.
    private mutating func match(
        _ pairs: [OptionID: OptionID], in item: PaperItem
    ) throws(RoomEnd) -> Bool {
        var all = pairs
        if case .pairs(let before)? = sitting.state.answers[item.id] {
            all.merge(before) { new, _ in new }
        }
        return try keep(.pairs(all), for: item) && item.isComplete(.pairs(all))
    }

    private mutating func add(_ text: String, to item: PaperItem) throws(RoomEnd) {
        guard item.type == .shortText else {
            say(words.unfit(.wrongKind(item.type)))
            return
        }
        var whole = text
        if case .text(let before)? = sitting.state.answers[item.id] {
            whole = before + "\n" + text
        }
        _ = try keep(.text(whole), for: item)
    }

    private mutating func toggleFlag(of item: PaperItem) throws(RoomEnd) {
        let isFlagged = sitting.state.flags.contains(item.id)
        if try perform(.flag(item.id, !isFlagged)) {
            say(isFlagged ? words.flagRemoved : words.flagSet)
        }
    }

    private mutating func submit() throws(RoomEnd) {
        sayOverview()
        let line = try ask { $0.words.submitPrompt }
        if words.isSubmit(line), try perform(.submit) { throw end() }
    }

    private func sayOverview() { saySheet([words.overview(RoomProgress(sitting.state))]) }

    /// Lines of a width that fits.
    private func saySheet(_ parts: [[String]]) {
        say(parts.joined().flatMap { ItemSheet.wrapped($0, output.width, hanging: 2) })
    }
}
