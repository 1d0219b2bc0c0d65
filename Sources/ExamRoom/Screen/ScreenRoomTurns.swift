import CertCore
import Glibc
import Sitting
import Terminal

/// From one event to the next.
extension ScreenRoom {
    /// Takes the candidate back to where they were, if they have been there.
    mutating func enter() throws(ScreenEnd) {
        if sitting.state.ending != nil { throw end() }
        let state = sitting.state
        guard state.isRunning else { return tellOrders() }
        let progress = RoomProgress(state)
        screen.hasStarted = true
        try goToItem()
        screen.notice = words.welcomeBack(
            answered: progress.answered, of: progress.total, left: sitting.timeLeft)
        warnings.begin(at: sitting.times)
        tellOrders()
    }

    /// Shows the item of the section at hand that was shown last, unless there is nothing to be
    /// seen now.
    private mutating func goToItem() throws(ScreenEnd) {
        let state = sitting.state
        let place = state.placeShown ?? state.sectionPlaces.lowerBound
        if !state.isPaused, !state.stage.isOnBreak {
            _ = try perform(.show(state.paper.items[place].id))
        }
        screen.show(place)
    }

    /// Takes the candidate to where the sitting has come since, and tells so.
    private mutating func arrive(since stage: SittingStage) throws(ScreenEnd) {
        let state = sitting.state
        for place in state.paper.sectionPlaces[stage.section]
        where state.stage.section != stage.section {
            screen.forgetField(of: state.paper.items[place])
        }
        screen.isConfirmed = false
        try goToItem()
        let times = sitting.times
        warnings.begin(at: times)
        tell(words.arrival(sitting.state, since: stage, times))
    }

    /// What the candidate was about to press was meant for the section that time has ended.
    private mutating func ignoreKeys() {
        terminal.discardKeys()
        keysCount = .now + .seconds(1)
    }

    /// Shows what there is, waits for what comes, and does what follows.
    mutating func turn() throws(ScreenEnd) {
        if !terminal.hasKeys { paint() }
        switch try nextEvent() {
        case .key(.control("z")), .interrupted(signal: SIGTSTP): try suspend()
        case .key(.control("l")): terminal.forget()
        case .key(let key):
            if keysCount <= .now { try press(key) }
            // Between keys that come without a pause there is no other time for it.
            if nextLook <= .now { try hearTheDesk() }
        case .resized: screen.size = terminal.size
        case .timedOut: try keepTime()
        case .interrupted(signal: SIGINT): throw try leave()
        case .interrupted:
            _ = try saveNow()
            throw .exit(.left, saying: [words.left])
        }
    }

    private mutating func paint() {
        screen.typingTime = sitting.typingTime ?? .zero
        screen.times = sitting.times
        screen.settle(sitting.state)
        terminal.show(screen.frame(sitting.state))
    }

    private mutating func nextEvent() throws(ScreenEnd) -> FullScreen.Event {
        let second = Duration.milliseconds(timeRuns ? millisecondsOfThisSecond : 1_000)
        let typingEnds = sitting.typingLeft.map { ContinuousClock.now + $0 }
        let times = [
            nextBeat, screen.noticeEnds, savesAfterPause, savesAtTheLatest, typingEnds,
        ]
        .compactMap(\.self)
        let deadline = times.reduce(.now + second) { min($0, $1) }
        do { return try terminal.next(before: deadline) } catch { throw .terminal(error) }
    }

    private var timeRuns: Bool { sitting.state.isRunning && !sitting.state.isPaused }

    /// What is left of the second shown, which changes when a whole one has passed.
    private var millisecondsOfThisSecond: Int64 {
        let rest = sitting.times.next.wholeMilliseconds % 1_000
        return rest > 0 ? rest : 1_000
    }

    // MARK: Keys

    private mutating func press(_ key: Key) throws(ScreenEnd) {
        screen.typingTime = sitting.typingTime ?? .zero
        let layout = screen.layout
        let turn = screen.press(key, sitting.state)
        if screen.layout != layout {
            folder.keep(screen.layout.isLarge ? .large : .usual)
            screen.layoutTold = .now + .seconds(10)
        }
        for command in turn.commands {
            guard try perform(command) else { break }
            if command == turn.commands.last { try follow(turn.sequel) }
        }
        if turn.commands.isEmpty { try follow(turn.sequel) }
        planSaving()
    }

    private mutating func follow(_ sequel: RoomTurn.Sequel) throws(ScreenEnd) {
        switch sequel {
        case .nothing: break
        case .show(let place):
            if !screen.hasStarted { warnings.begin(at: sitting.times) }
            screen.hasStarted = true
            screen.show(place)
        case .open(let panel): screen.open(panel)
        case .leave: throw try leave()
        }
    }

    /// Does what the candidate wants, or shows why not; false if it was refused.
    private mutating func perform(_ command: SittingCommand) throws(ScreenEnd) -> Bool {
        let stage = sitting.state.stage
        do { try sitting.perform(command) } catch {
            if sitting.state.ending != nil { throw end() }
            tellOrders()
            if sitting.state.stage != stage {
                ignoreKeys()
                try arrive(since: stage)
                return false
            }
            switch error {
            case .refused(.unfit(_, let problem)): screen.refuse(problem, sitting.state)
            case .refused(.tooEarlyToSubmit(let wait)):
                screen.notice = words.tooEarly(wait)
            case .refused(.paused): screen.notice = words.paused(sitting.state)
            case .refused(let refusal):
                guard let reason = words.refused(refusal, in: sitting.state.paper) else {
                    throw fail(error)
                }
                screen.notice = reason
            default: throw fail(error)
            }
            return false
        }
        if sitting.state.ending != nil { throw end() }
        if case .type(let item, _) = command { screen.keepTyping(of: item, sitting.state) }
        if sitting.state.stage != stage { try arrive(since: stage) }
        if case .code = command, let used = sitting.state.codes.last {
            warnings.begin(at: sitting.times)
            screen.notice = words.accepted(used, left: sitting.timeLeft)
            return true
        }
        tellOrders()
        return true
    }

    // MARK: Text that is typed

    /// Text is saved when a candidate pauses, now and then while they do not, and before the end.
    private mutating func planSaving() {
        guard screen.savingNow(sitting.state) != nil else {
            savesAfterPause = nil
            savesAtTheLatest = nil
            return
        }
        let typingLeft = sitting.typingLeft
        let next = sitting.times.next
        let isNearTheEnd = min(next, typingLeft ?? next) < .seconds(3)
        savesAfterPause =
            .now + (isNearTheEnd ? .zero : typingLeft == nil ? .seconds(2) : .seconds(1))
        savesAtTheLatest =
            savesAtTheLatest ?? .now + (typingLeft == nil ? .seconds(10) : .seconds(1))
    }

    private mutating func saveNow() throws(ScreenEnd) {
        savesAfterPause = nil
        savesAtTheLatest = nil
        if let command = screen.savingNow(sitting.state) { _ = try perform(command) }
    }

    // MARK: Time

    private mutating func keepTime() throws(ScreenEnd) {
        let now = ContinuousClock.now
        if [savesAfterPause, savesAtTheLatest].contains(where: { $0.map { $0 <= now } ?? false }) {
            try saveNow()
        }
        screen.forgetNotices(endedBy: now)
        try hearTheDesk()
        let typing = sitting.state.typingUnderWay
        let isTypingOver = sitting.typingLeft.map { $0 <= .zero } ?? false
        if nextBeat <= now || sitting.times.next <= .zero || isTypingOver {
            let stage = sitting.state.stage
            let hasEnded: Bool
            do { hasEnded = try sitting.beat() } catch { throw fail(error) }
            if hasEnded { throw end() }
            nextBeat = .now + pulse
            tellOrders()
            if let typing, typing != sitting.state.typingUnderWay {
                screen.tell(words.typingTimeOver, of: typing, until: .now + .seconds(20))
            }
            if sitting.state.stage != stage {
                ignoreKeys()
                try arrive(since: stage)
            }
        }
        let times = sitting.times
        if sitting.state.isRunning, let due = warnings.due(at: times) {
            tell(words.warning(due, times))
        }
    }

    /// Saves what is typed and carries out what the desk has ordered, if it has.
    private mutating func hearTheDesk() throws(ScreenEnd) {
        nextLook = .now + .seconds(1)
        guard sitting.hasOrders else { return }
        try saveNow()
        do { try sitting.look() } catch { throw fail(error) }
        tellOrders()
    }

    /// Tells what the desk has ordered meanwhile, if it was something.
    private mutating func tellOrders() {
        let state = sitting.state
        guard state.orders.count > ordersTold else { return }
        let times = sitting.times
        warnings.begin(at: times)
        screen.tell(state.news(after: ordersTold, left: times.whole), state, at: .now)
        ordersTold = state.orders.count
        // What a code was asked for has come by itself.
        if !state.isPaused, case .code? = screen.panel { screen.open(nil) }
    }

    private mutating func tell(_ text: String) {
        screen.tell(text, until: .now + .seconds(20))
    }

    // MARK: Going

    /// Lets the terminal do something else; the time goes on.
    private mutating func suspend() throws(ScreenEnd) {
        try saveNow()
        do { try terminal.suspend() } catch { throw .terminal(error) }
        screen.size = terminal.size
        nextBeat = .now
    }

    /// Goes by the candidate's own choice.
    private mutating func leave() throws(ScreenEnd) -> ScreenEnd {
        guard sitting.state.isRunning else {
            return .exit(.notStarted, saying: [words.notStarted])
        }
        try saveNow()
        _ = try perform(.leave)
        return .exit(.left, saying: [words.left])
    }

    private func end() -> ScreenEnd {
        let ending = sitting.state.ending ?? .timeOver
        return .exit(.ended(ending), saying: words.ended(ending, sitting.state))
    }

    private func fail(_ failure: SittingFailure) -> ScreenEnd {
        let offset = sitting.state.paper.heading.offset
        return .exit(.failed(failure), saying: [words.failure(failure, at: offset)])
    }
}
