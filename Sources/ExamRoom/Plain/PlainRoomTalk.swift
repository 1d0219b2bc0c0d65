import CertCore
import Glibc
import Sitting
import Terminal

/// Saying, asking and keeping time.
extension PlainRoom {
    var items: [PaperItem] { sitting.state.paper.items }

    var answeredCount: Int { items.count - sitting.state.unanswered.count }

    /// Sentences, wrapped at the width there is.
    func say(_ lines: String...) { saySheet([lines]) }

    /// Lines as they are. A screen that has gone shows itself as the end of the input; the answers
    /// are safe.
    func say(_ lines: [String]) { try? output.write(lines: lines) }

    /// Prompts until there is a line; meanwhile keeps the time, warns, and ends with it.
    ///
    /// - Returns: nil once a section or a break is over, so that nothing is asked any more.
    mutating func ask(_ prompt: (borrowing PlainRoom) -> String) throws(RoomEnd) -> String? {
        let stage = sitting.state.stage
        return try ask(prompt, unless: { $0.sitting.state.stage != stage })
    }

    /// - Parameter isOver: whether nothing is asked any more, which time alone may bring about.
    /// - Returns: nil once it is over.
    mutating func ask(
        _ prompt: (borrowing PlainRoom) -> String, unless isOver: (borrowing PlainRoom) -> Bool
    ) throws(RoomEnd) -> String? {
        try hearTheDesk()
        try? output.write(prompt(self) + begun)
        while true {
            switch try nextEvent() {
            case .line(let line):
                begun = ""
                // Nobody's Enter shows in a pipe.
                if !reader.isTerminal { say("") }
                return line
            case .timedOut:
                let hasTold = try keepTime()
                if isOver(self) { return nil }
                if hasTold { try? output.write(prompt(self) + begun) }
            case .tooLong, .notText:
                begun = ""
                say("", words.unreadableLine)
                try? output.write(prompt(self))
            case .endOfInput, .interrupted(signal: SIGINT):
                say("")
                throw try leave()
            case .interrupted:
                say("", words.left)
                throw .exit(.left)
            }
        }
    }

    private mutating func nextEvent() throws(RoomEnd) -> LineEvent {
        let untilDue = max(untilDue, .milliseconds(1))
        let wait = min(untilDue, RunningSitting.attention)
        isDue = wait == untilDue
        do { return try reader.next(before: .now + wait) } catch { throw .terminal(error) }
    }

    /// How long it is until something is due that time brings about, or a sign of life.
    private var untilDue: Duration {
        let pulse = nextBeat - .now
        guard sitting.state.isRunning, !sitting.state.isPaused else { return pulse }
        let times = sitting.times
        return min(
            pulse, times.next, warnings.wait(at: times) ?? times.next, sitting.typingLeft ?? pulse)
    }

    /// Hears the desk, and puts on record now and then that the sitting is up; true if the
    /// candidate was told something.
    private mutating func keepTime() throws(RoomEnd) -> Bool {
        let stage = sitting.state.stage
        let typing = sitting.state.typingUnderWay
        let hasHeard = try hearTheDesk()
        if isDue {
            nextBeat = .now + pulse
            let hasEnded: Bool
            do { hasEnded = try sitting.beat() } catch { throw fail(error) }
            if hasEnded { throw end() }
        }
        if sitting.state.stage != stage {
            // What was being typed was meant for what is gone.
            discardBegun()
            say("")
            try arrive(since: stage, typing)
            return true
        }
        if hasHeard { return true }
        let times = sitting.times
        guard sitting.state.isRunning, let due = warnings.due(at: times) else { return false }
        let begun = try takeBegun()
        say("", words.warning(due, times))
        give(back: begun)
        return true
    }

    /// Goes on where the sitting has come since, after how the typing came out that ended there.
    private mutating func arrive(
        since stage: SittingStage, _ typing: ItemID?
    ) throws(RoomEnd) {
        if let item = items.first(where: { $0.id == typing }) { sayTypingEnd(of: item) }
        try arrive(since: stage)
    }

    /// Carries out what the desk has ordered, and goes on where a pause has ended; false if it was
    /// nothing.
    @discardableResult
    private mutating func hearTheDesk() throws(RoomEnd) -> Bool {
        // A sign of life may have looked before.
        let wasPaused =
            sitting.state.isPaused
            || Array(sitting.state.orders.prefix(ordersTold)).leaveAPause
        let isNews = sitting.hasOrders || sitting.state.orders.count > ordersTold
        let begun = isNews ? try takeBegun() : ""
        do { try sitting.look() } catch { throw fail(error) }
        let hasTold = tellOrders()
        give(back: begun)
        if !hasTold { return false }
        let state = sitting.state
        if wasPaused, !state.isPaused, state.isRunning, state.typingUnderWay == nil { try resume() }
        return true
    }

    /// Tells what the desk has ordered meanwhile; false if it was nothing.
    @discardableResult
    mutating func tellOrders() -> Bool {
        let state = sitting.state
        guard state.orders.count > ordersTold else { return false }
        let times = sitting.times
        warnings.begin(at: times)
        for news in state.news(after: ordersTold, left: times.whole) {
            saySheet([["", words.text(of: news, state)]])
        }
        ordersTold = state.orders.count
        return true
    }

    /// Does what the candidate wants, or says why not; false if it was refused.
    mutating func perform(_ command: SittingCommand) throws(RoomEnd) -> Bool {
        let stage = sitting.state.stage
        let typing = sitting.state.typingUnderWay
        do { try sitting.perform(command) } catch {
            if sitting.state.ending != nil { throw end() }
            tellOrders()
            try tell(error)
            if sitting.state.stage != stage { try arrive(since: stage, typing) }
            return false
        }
        if sitting.state.ending != nil { return true }
        if sitting.state.stage != stage { try arrive(since: stage, typing) }
        tellOrders()
        return true
    }

    /// Says why something did not happen; what is no matter of the candidate's ends the visit.
    private func tell(_ failure: SittingFailure) throws(RoomEnd) {
        switch failure {
        case .refused(.unfit(_, let problem)): say(words.unfit(problem))
        case .refused(.tooEarlyToSubmit(let wait)): say(words.tooEarly(wait))
        case .refused(.paused): saySheet([words.pausedLines(sitting.state)])
        case .refused(let refusal):
            guard let reason = words.refused(refusal, in: sitting.state.paper) else {
                throw fail(failure)
            }
            say(reason)
        default: throw fail(failure)
        }
    }

    /// Goes by the candidate's own choice.
    mutating func leave() throws(RoomEnd) -> RoomEnd {
        guard sitting.state.isRunning else {
            say(words.notStarted)
            return .exit(.notStarted)
        }
        _ = try perform(.leave)
        say(words.left)
        return .exit(.left)
    }

    /// The end of the sitting.
    func end() -> RoomEnd {
        let ending = sitting.state.ending ?? .timeOver
        saySheet([[""], words.ended(ending, sitting.state)])
        return .exit(.ended(ending))
    }

    func fail(_ failure: SittingFailure) -> RoomEnd {
        say("", words.failure(failure, at: sitting.state.paper.heading.offset))
        return .exit(.failed(failure))
    }
}
