public import CertCore

/// A sitting as its events tell it: the one state machine behind every face.
public struct SittingState: Hashable, Sendable {
    public let paper: Paper
    /// What was given beside what the paper says, by the desk or by codes.
    public private(set) var extra: Duration = .zero
    /// What a pause took from the window before the start.
    private var delay: Duration = .zero
    private var delayedSince: Instant?

    /// What the desk has ordered, as far as the sitting knows of it, in its order.
    public private(set) var orders: [SittingOrder] = []
    /// The invigilator's codes that were used, in their order.
    public private(set) var usedCodes: [UsedCode] = []
    /// What keeps the time from running.
    var stops: Set<SittingStop> = []
    public internal(set) var answers: [ItemID: Response] = [:]
    /// The typing tests that were begun.
    public internal(set) var typings: [ItemID: TypingRun] = [:]
    public private(set) var flags: Set<ItemID> = []
    /// The item shown last.
    public private(set) var current: ItemID?
    public private(set) var started: Instant?
    public private(set) var ended: Instant?
    public private(set) var ending: SittingEnding?
    /// Nil before the start.
    public private(set) var clock: SittingClock?
    public private(set) var stage = SittingStage()
    /// Time that had been charged when the section at hand began.
    private(set) var chargedBefore: Duration = .zero
    /// How long the candidate has rested of their own minutes, the break at hand not counted.
    private var rested: Duration = .zero
    /// How far the wall clock moved by itself, each time.
    public private(set) var jumps: [Duration] = []
    /// How long nothing was kept while it was up, each time that it stood still.
    public private(set) var standstills: [Duration] = []
    /// The machines it was held on, in the order of their first turn.
    public private(set) var hosts: [String] = []
    /// How often the sitting was resumed.
    public private(set) var resumptions = 0
    /// The candidate has chosen to go, and is not back.
    public private(set) var hasLeft = false

    public init(paper: Paper) {
        self.paper = paper
    }

    /// The codes that were used, without what proves them.
    public var codes: [SittingCode] { usedCodes.map(\.code) }

    public var isRunning: Bool { started != nil && ending == nil }

    /// Whether the time stands still, and nothing may be seen.
    public var isPaused: Bool { !stops.isEmpty }

    /// The code that is needed for the time to go on, if one is; the desk ends its own pauses.
    public var awaitedCode: SittingCode.Kind? {
        if stops.contains(.outage) { return .readmit }
        return stops.contains { if case .pause = $0 { true } else { false } } ? .resume : nil
    }

    public var unanswered: [ItemID] {
        paper.items.map(\.id).filter { answers[$0] == nil }
    }

    /// When the sitting may be started and must be over.
    public var window: ClosedRange<Instant> {
        paper.heading.window.lowerBound...(paper.heading.window.upperBound + extra + delay)
    }

    public var limit: Duration { .minutes(paper.heading.minutes) + extra }

    /// The time provided for breaks that the candidate takes when they want, all together.
    private var ownBreaks: Duration { .minutes(paper.heading.breakMinutes) }

    /// What is left of it, the break at hand not counted.
    public var ownBreakLeft: Duration { ownBreaks - rested }

    /// Stretches duration and window alike.
    private mutating func extend(by minutes: Int) {
        extra += .minutes(minutes)
        clock?.extend(by: .minutes(minutes))
    }

    private mutating func use(_ code: SittingCode) {
        switch code.kind {
        case .extend: extend(by: code.minutes)
        case .pause: stops.insert(.pause(code.scope, code.serial))
        case .resume, .readmit: if let stop = code.endedStop { stops.remove(stop) }
        }
        stand()
    }

    private mutating func carryOut(_ order: SittingOrder) {
        orders.append(order)
        switch order.kind {
        case .extend: extend(by: order.minutes)
        case .pause: stops.insert(.ordered(order.scope))
        case .resume: stops.remove(.ordered(order.scope))
        case .notice: break
        }
        stand()
        guard clock == nil else { return }
        if isPaused {
            delayedSince = delayedSince ?? order.at
        } else if let since = delayedSince {
            // What passes before the window opens takes nothing from it.
            let opens = paper.heading.window.lowerBound
            let stood = max(order.at, opens) - max(since, opens)
            delay += max(.zero, min(stood, SittingClock.longest))
            delayedSince = nil
        }
    }

    private mutating func stand() {
        let isPaused = isPaused
        clock?.stands = isPaused
    }

    /// What is left of the time, never less than nothing; all of it before the start.
    public func timeLeft(at reading: ClockReading) -> Duration {
        guard let clock else { return limit }
        return max(.zero, clock.left(at: reading))
    }

    /// Total, and asks nothing: the journal holds only what `decide` allowed, which `JournalReplay`
    /// proves.
    public mutating func apply(_ entry: JournalEntry) {
        advance(to: entry)
        switch entry.event {
        case .started: started = clock?.now
        case .resumed:
            resumptions += 1
            hasLeft = false
        case .shown(let item):
            if paper.rules.navigation == .linear, current != item { endTyping() }
            current = item
        case .answered(let item, let response): answers[item] = response
        case .cleared(let item): answers[item] = nil
        case .flagged(let item, true): flags.insert(item)
        case .flagged(let item, false): flags.remove(item)
        case .typingStarted, .typed, .typingEnded: applyTyping(entry.event)
        case .clockJumped(let jump): jumps.append(jump)
        case .hosted(let host): if !hosts.contains(host) { hosts.append(host) }
        case .codeUsed(let code, let typed):
            usedCodes.append(UsedCode(code: code, text: typed, at: entry.at.wall))
            use(code)
        case .ordered(let order, _): carryOut(order)
        case .alive: break
        case .left: hasLeft = true
        case .sectionLeft(let unused):
            clock?.give(up: unused)
            leaveSection(late: .zero)
        case .sectionOver(let late):
            stage.outOfTime.insert(stage.section)
            leaveSection(late: late)
        case .breakTaken:
            (stage.isOnBreak, stage.isOwnBreak) = (true, true)
            let length = ownBreakLeft
            clock?.begin(length, ago: .zero)
        case .breakEnded:
            if stage.isOwnBreak { rested = ownBreaks - (clock?.breakLeft ?? .zero) }
            (stage.isOnBreak, stage.isOwnBreak) = (false, false)
            clock?.endBreak()
        case .submitted: end(.submitted)
        case .timeOver: end(.timeOver)
        }
    }

    /// Time has passed while nobody was there, of their own accord or in an outage.
    mutating func pass(to reading: ClockReading) {
        if hasLeft { clock?.run(to: reading) } else { clock?.rest(to: reading) }
    }

    private mutating func leaveSection(late: Duration) {
        guard !isInLastSection else { return }
        endTyping()
        let length = Duration.minutes(paper.sections[stage.section].breakMinutes)
        stage.section += 1
        chargedBefore = (clock?.charged ?? .zero) - late
        guard length > .zero else { return }
        stage.isOnBreak = true
        clock?.begin(length, ago: late)
    }

    private mutating func advance(to entry: JournalEntry) {
        guard var clock else {
            // What was ordered before the start stands before it.
            if case .ordered = entry.event { return }
            clock = SittingClock(
                at: entry.at, limit: limit, windowEnd: window.upperBound,
                outage: paper.rules.outage)
            return
        }
        if entry.event.endsOutage, !hasLeft {
            if paper.rules.outage == .resumeCode {
                stops.insert(.outage)
                clock.stands = true
            }
            clock.rest(to: entry.at)
        } else {
            clock.run(to: entry.at)
        }
        if let before = self.clock?.now, let silence = entry.event.silence(of: clock.now - before) {
            standstills.append(silence)
        }
        self.clock = clock
    }

    private mutating func end(_ ending: SittingEnding) {
        guard let clock else { return }
        self.ending = ending
        // The clock may have been looked at a moment too late.
        ended = min(clock.now, clock.end)
    }
}

extension SittingEvent {
    /// Whether what has passed until then was an outage, as far as the candidate did not choose it.
    var endsOutage: Bool {
        switch self {
        case .resumed: true
        case .ordered(_, let isLate): isLate
        default: false
        }
    }

    /// What has passed until then, if nothing was kept for so long that the sitting stood still: a
    /// program that was stopped, or a machine that slept.
    func silence(of passed: Duration) -> Duration? {
        !endsOutage && passed > RunningSitting.longestSilence ? passed : nil
    }
}
