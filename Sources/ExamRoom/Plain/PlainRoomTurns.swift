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
            tellOrders()
        } else {
            let rules = words.rules(of: state) + [words.helpRule]
            saySheet([rules.map { "· " + $0 }, [""]])
            tellOrders()
            try waitForStart()
            let end = sitting.state.clock?.end ?? state.window.upperBound
            say(
                words.begun(
                    until: LocalTime(end, at: state.paper.heading.offset).clock,
                    hasBreaks: state.paper.hasBreaks))
        }
        warnings.begin(at: sitting.times)
    }

    private mutating func waitForStart() throws(RoomEnd) {
        while true {
            guard let line = try ask({ $0.words.startPrompt }) else { continue }
            if words.isQuit(line) { throw try leave() }
            if words.isStart(line), try perform(.start) { return }
        }
    }

    /// Item by item until something ends it.
    mutating func answerItems() throws(RoomEnd) -> Never {
        try resume()
        while true {
            let line = try ask { room in
                room.words.prompt(
                    room.place + 1, of: room.items.count, room.sitting.times,
                    isPaused: room.sitting.state.isPaused)
            }
            guard let line else { continue }
            let intent = RoomIntent(line, for: items[place])
            if sitting.state.isPaused, !intent.isPossibleInPause {
                saySheet([words.pausedLines(sitting.state)])
            } else if sitting.state.stage.isOnBreak,
                !intent.isPossibleInPause || words.isContinue(line)
            {
                try rest(line)
            } else {
                try turn(intent)
            }
        }
    }

    /// Goes on at the item of the section at hand that was shown last, or waits for a break to end.
    mutating func resume() throws(RoomEnd) {
        place = sitting.state.placeShown ?? sitting.state.sectionPlaces.lowerBound
        if sitting.state.isPaused {
            saySheet([words.pausedLines(sitting.state)])
        } else if sitting.state.stage.isOnBreak {
            say(words.onBreak(sitting.times.rest ?? .zero))
        } else {
            try show(place)
        }
    }

    /// Tells what has come about since, and goes on there.
    mutating func arrive(since stage: SittingStage) throws(RoomEnd) {
        let times = sitting.times
        say(words.arrival(sitting.state, since: stage, times))
        warnings.begin(at: times)
        try resume()
    }

    /// In a break the candidate can do nothing but go on.
    private mutating func rest(_ line: String) throws(RoomEnd) {
        if words.isContinue(line) {
            _ = try perform(.endBreak)
        } else {
            say(words.onBreak(sitting.times.rest ?? .zero))
        }
    }

    /// Takes a code, and tells what it did.
    mutating func use(_ code: String) throws(RoomEnd) {
        let wasPaused = sitting.state.isPaused
        guard try perform(.code(code)), let used = sitting.state.codes.last else { return }
        warnings.begin(at: sitting.times)
        say(words.accepted(used, left: sitting.timeLeft))
        if sitting.state.isPaused {
            saySheet([words.pausedLines(sitting.state)])
        } else if wasPaused, sitting.state.typingUnderWay == nil {
            try resume()
        }
    }

    private mutating func turn(_ intent: RoomIntent) throws(RoomEnd) {
        let item = items[place]
        switch intent {
        case .proceed, .next: try goOn()
        case .previous: try go(to: place - 1)
        case .go(let number): try goTo(number)
        case .answer(let response): if try keep(response, for: item) { try goOnAfterAnswer() }
        case .match(let pairs): if try match(pairs, in: item) { try goOnAfterAnswer() }
        case .startTyping: try takeTypingTest(item)
        case .add(let text): try add(text, to: item)
        case .code(let code): try use(code)
        case .nextSection: try leaveSection()
        case .takeBreak: _ = try perform(.takeBreak)
        case .clear: if try perform(.clear(item.id)) { say(words.cleared) }
        case .flag: try toggleFlag(of: item)
        case .show: try show(place)
        case .sharedText: saySharedText(ofItem: place)
        case .list: sayOverview()
        case .submit: try submit()
        case .help: sayHelp()
        case .quit: throw try leave()
        case .unknownCommand(let text): say(words.unknownCommand(text))
        case .unreadable(let problem): say(words.unreadable(problem))
        }
    }

    /// Has a passage typed, and goes on unless time has taken the candidate elsewhere.
    private mutating func takeTypingTest(_ item: PaperItem) throws(RoomEnd) {
        guard try perform(.startTyping(item.id, words.language)) else { return }
        let stage = sitting.state.stage
        try typePassage(of: item)
        if sitting.state.stage == stage { try goOn() }
    }

    private var isLinear: Bool { sitting.state.paper.rules.navigation == .linear }

    /// An answer may still be changed where going on would lock it.
    private mutating func goOnAfterAnswer() throws(RoomEnd) {
        if isLinear { say(words.goOnWithEnter) } else { try goOn() }
    }

    private mutating func goOn() throws(RoomEnd) {
        let state = sitting.state
        let isAtSectionEnd = place + 1 == state.sectionPlaces.upperBound
        if isAtSectionEnd, !state.isInLastSection {
            if isLinear { return try leaveSection() }
            say(words.atTheSectionEnd)
        } else if isLinear, !isAtSectionEnd, !items[place].isDone(state.answers[items[place].id]) {
            say(words.leavingItem(place + 1))
            guard let line = try ask({ $0.words.leaveItemPrompt }), words.isYes(line) else {
                return
            }
            try go(to: place + 1)
        } else {
            try go(to: place + 1)
        }
    }

    private mutating func go(to target: Int) throws(RoomEnd) {
        if target >= items.count {
            say(words.atTheEnd)
            sayOverview()
        } else if target < 0 {
            say(words.atTheStart)
        } else {
            try show(target)
        }
    }

    private mutating func goTo(_ number: Int) throws(RoomEnd) {
        guard (1...items.count).contains(number) else {
            say(words.noSuchItem(number, total: items.count))
            return
        }
        // Where there is no way back the next item is gone to with care.
        if isLinear, number - 1 == place + 1 { try goOn() } else { try go(to: number - 1) }
    }

    /// Goes to the next section, after asking.
    private mutating func leaveSection() throws(RoomEnd) {
        guard !sitting.state.isInLastSection else { return say(words.lastSection) }
        let section = sitting.state.stage.section
        saySheet([words.leavingSection(sitting.state, sitting.times)])
        guard let line = try ask({ $0.words.leaveSectionPrompt }), words.isYes(line) else {
            return
        }
        _ = try perform(.leaveSection(section))
    }

    private mutating func show(_ index: Int) throws(RoomEnd) {
        let item = items[index]
        guard try perform(.show(item.id)) else { return }
        place = index
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
        sayTooLittleTime(for: item)
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
            say(words.saved(text: text))
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
        guard let line = try ask({ $0.words.submitPrompt }) else { return }
        if words.isSubmit(line), try perform(.submit) { throw end() }
    }

    private func sayHelp() {
        for line in words.help(for: sitting.state.paper) {
            let hanging = line.hasPrefix(":") || line.contains("  ") ? RoomWords.commandIndent : 0
            say(ItemSheet.wrapped(line, output.width, hanging: hanging))
        }
    }

    private func sayOverview() { saySheet([words.overview(RoomProgress(sitting.state))]) }

    /// Lines of a width that fits.
    func saySheet(_ parts: [[String]]) {
        say(parts.joined().flatMap { ItemSheet.wrapped($0, output.width, hanging: 2) })
    }
}
