import CertCore

/// The records of a journal carried out one after another, and held against what a sitting writes:
/// whoever has the codes of a paper can put a journal together.
struct JournalReplay {
    private(set) var state: SittingState
    /// Since when the time stands still.
    private(set) var stopped: Instant?
    /// The journal itself has the end.
    private(set) var hasEnded = false
    /// Orders on record that nobody gave; time passes as if they were not there.
    private(set) var ungiven: [SittingOrder] = []
    /// Those given that are not on record yet.
    private var given: ArraySlice<SittingOrder>
    /// The bytes that may be typed, of every typing test.
    private let mostTyped: [ItemID: (Language) -> Int]
    private var limits: [ItemID: Int] = [:]

    /// Refuses a record that no sitting writes at its place.
    ///
    /// - Parameter given: all that the desk has ordered.
    init(
        _ entries: [JournalEntry], of paper: Paper, given: [SittingOrder]
    ) throws(JournalFault) {
        state = SittingState(paper: paper)
        self.given = given[...]
        var mostTyped: [ItemID: (Language) -> Int] = [:]
        for item in paper.items {
            if let test = item.typing { mostTyped[item.id] = test.mostBytesTyped }
        }
        self.mostTyped = mostTyped
        for (record, entry) in entries.enumerated() {
            guard take(entry) else { throw .impossible(record: record) }
        }
    }

    /// Carries out what was ordered while nobody held the sitting.
    mutating func carryOut(_ late: [JournalEntry]) {
        for entry in late { apply(entry) }
    }

    private mutating func apply(_ entry: JournalEntry) {
        state.apply(entry)
        stopped = state.isPaused ? stopped ?? entry.at.wall : nil
    }

    /// False for what no sitting writes.
    private mutating func take(_ entry: JournalEntry) -> Bool {
        var entry = entry
        if case .ordered(let order, _) = entry.event, !prove(order) {
            if state.started == nil { return true }
            entry.event = .alive
        }
        hasEnded = hasEnded || entry.event == .submitted || entry.event == .timeOver
        if isOver(before: entry) { return true }
        guard isPossible(entry) else { return false }
        apply(entry)
        return isWithinLimits(entry.event)
    }

    private mutating func prove(_ order: SittingOrder) -> Bool {
        guard given.first?.isSame(as: order) == true else {
            var order = order
            order.words = .erased
            ungiven.append(order)
            return false
        }
        given.removeFirst()
        return true
    }

    /// Nothing counts that comes after the end, or after the time was over but for orders that
    /// nobody gave.
    private mutating func isOver(before entry: JournalEntry) -> Bool {
        if state.ending != nil { return true }
        if ungiven.isEmpty || !state.isRunning { return false }
        var then = state
        if entry.event.endsOutage { then.pass(to: entry.at) }
        then = then.moved(to: entry.at)
        if then.ending == nil { return false }
        state = then
        stopped = nil
        return true
    }

    private func isPossible(_ entry: JournalEntry) -> Bool {
        switch entry.event {
        case .started: state.started == nil && state.mayStart(at: entry.at.wall)
        case .ordered: true
        case .typingStarted(let item, _): state.started != nil && mostTyped[item] != nil
        case .typed(let item, _): state.typings[item] != nil
        // In a pause that nobody ordered a break has passed here that stood still there: one of no
        // minutes gives nothing.
        case .breakTaken: state.mayTakeBreak && (state.ownBreakLeft > .zero || !ungiven.isEmpty)
        default: state.started != nil
        }
    }

    private mutating func isWithinLimits(_ event: SittingEvent) -> Bool {
        guard let item = event.item, let typed = state.typings[item]?.typed else { return true }
        let most = limits[item] ?? mostTyped[item]?(typed.language) ?? 0
        limits[item] = most
        return typed.text.utf8.count <= most
    }
}

extension SittingState {
    /// Whether somebody who was given breaks may take one now, as far as there are minutes left.
    fileprivate var mayTakeBreak: Bool {
        isRunning && !stage.isOnBreak && typingUnderWay == nil && paper.heading.breakMinutes > 0
    }

    /// Whether a sitting may have begun then, by a rule for its window that may have been a little
    /// wider.
    fileprivate func mayStart(at wall: Instant) -> Bool {
        let tolerance = Duration.minutes(60)
        return (window.lowerBound - tolerance...window.upperBound + tolerance).contains(wall)
    }
}
