public import CertCore

/// A typing test that was begun.
public struct TypingRun: Hashable, Sendable {
    /// As far as it was kept.
    public internal(set) var typed: TypedText
    /// By the candidate, or by its time.
    public internal(set) var isOver = false
    /// What had been charged of the sitting's time when it began.
    var begun: Duration
}

/// The time of a typing test is that of the sitting: it stands still in a pause, and an outage takes
/// from it what it takes from the sitting.
extension SittingState {
    /// The typing test that is under way.
    public var typingUnderWay: ItemID? {
        isRunning ? typings.first { !$0.value.isOver }?.key : nil
    }

    /// The time that has passed for the typing test under way, up to all there is.
    public func typingTime(at reading: ClockReading) -> Duration? {
        guard let item = typingUnderWay, let run = typings[item], var clock else { return nil }
        clock.run(to: reading)
        return min(clock.charged - run.begun, typingTest(item)?.time ?? .zero)
    }

    /// What is left of the time of the typing test under way; nothing once it is over.
    public func typingLeft(at reading: ClockReading) -> Duration? {
        guard let item = typingUnderWay, let time = typingTime(at: reading) else { return nil }
        return (typingTest(item)?.time ?? .zero) - time
    }

    /// The typing test whose time is over and that is not on record as ended.
    func typingRunOut(at reading: ClockReading) -> ItemID? {
        typingLeft(at: reading) == .zero ? typingUnderWay : nil
    }

    func typingTest(_ id: ItemID) -> TypingTest? {
        paper.items.first { $0.id == id }?.typing
    }

    mutating func applyTyping(_ event: SittingEvent) {
        switch event {
        case .typingStarted(let item, let language):
            typings[item] = TypingRun(
                typed: TypedText(language: language), begun: clock?.charged ?? .zero)
        case .typed(let item, let edits):
            for edit in edits { typings[item]?.typed.apply(edit) }
            answers[item] = typings[item].flatMap {
                $0.typed.text.isEmpty ? nil : .typed($0.typed)
            }
        case .typingEnded(let item): typings[item]?.isOver = true
        default: break
        }
    }

    /// Before something that ends the typing test under way as well, so that the record says so.
    var endOfTyping: SittingEvent? { typingUnderWay.map { .typingEnded($0) } }

    var endingTyping: [SittingEvent] { endOfTyping.map { [$0] } ?? [] }

    /// What was left for good is typed no more.
    mutating func endTyping() {
        if let item = typingUnderWay { typings[item]?.isOver = true }
    }

    // MARK: Decisions

    func startTyping(
        _ item: PaperItem, _ language: Language
    ) throws(SittingRefusal) -> [SittingEvent] {
        let id = item.id
        guard item.typing != nil else { throw .unfit(id, .wrongKind(item.type)) }
        if let run = typings[id] { throw run.isOver ? .typingOver(id) : .typingUnderWay(id) }
        if let other = typingUnderWay { throw .typingUnderWay(other) }
        return [.typingStarted(id, language)]
    }

    /// The times of edits are held within what has passed since the last.
    func type(
        _ edits: [TypingEdit], in item: PaperItem, at reading: ClockReading
    ) throws(SittingRefusal) -> [SittingEvent] {
        let (test, run) = try requireTyping(item, at: reading)
        let now = Int((typingTime(at: reading) ?? .zero).wholeMilliseconds)
        var typed = run.typed
        var kept: [TypingEdit] = []
        for edit in edits {
            let last = max(typed.milliseconds, kept.last?.at ?? 0)
            let edit = TypingEdit(at: max(last, min(edit.at, now)), edit.change)
            typed.apply(edit)
            kept.append(edit)
        }
        let most = test.mostTyped(in: typed.language)
        let count = typed.text.count
        let mostBytes = test.mostBytesTyped(in: typed.language)
        if count > most || typed.text.utf8.count > mostBytes {
            throw .unfit(item.id, .tooLong(characters: count, limit: most))
        }
        return kept.isEmpty ? [] : [.typed(item.id, kept)]
    }

    @discardableResult
    func requireTyping(
        _ item: PaperItem, at reading: ClockReading
    ) throws(SittingRefusal) -> (TypingTest, TypingRun) {
        guard let test = item.typing, let run = typings[item.id] else {
            throw .typingNotStarted(item.id)
        }
        if run.isOver || typingRunOut(at: reading) == item.id { throw .typingOver(item.id) }
        return (test, run)
    }
}
