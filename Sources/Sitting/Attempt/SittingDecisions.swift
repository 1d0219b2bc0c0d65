import CertCore

extension SittingState {
    /// What follows from a command at a moment: events, or none if nothing changes.
    public func decide(
        _ command: SittingCommand, at reading: ClockReading
    ) throws(SittingRefusal) -> [SittingEvent] {
        if command == .start { return try start(at: reading) }
        try requireRunning(at: reading)
        if isPaused { try requirePossibleInPause(command) }
        switch command {
        case .start: return []
        case .code(let typed): return [.codeUsed(try usable(typed))]
        case .show(let item):
            try requireKnown(item)
            return current == item ? [] : [.shown(item)]
        case .startTyping(let item, let language):
            return try startTyping(item, language)
        case .type(let item, let edits): return try type(edits, in: item, at: reading)
        case .endTyping(let item):
            try requireTyping(item, at: reading)
            return [.typingEnded(item)]
        case .answer(let id, let response):
            let item = try requireKnown(id)
            do { try item.check(response) } catch { throw .unfit(id, error) }
            return answers[id] == response ? [] : [.answered(id, response)]
        case .clear(let item):
            if try requireKnown(item).type == .typing { throw .unfit(item, .onlyTyped) }
            return answers[item] == nil ? [] : [.cleared(item)]
        case .flag(let item, let isOn):
            try requireKnown(item)
            return flags.contains(item) == isOn ? [] : [.flagged(item, isOn)]
        case .leave: return [.left]
        case .submit:
            try requireLateEnough(at: reading)
            return [.submitted]
        }
    }

    private func start(at reading: ClockReading) throws(SittingRefusal) -> [SittingEvent] {
        if let ending { throw .ended(ending) }
        if started != nil { throw .alreadyStarted }
        if reading.wall < window.lowerBound { throw .windowNotOpen(from: window.lowerBound) }
        if reading.wall >= window.upperBound { throw .windowClosed(since: window.upperBound) }
        return [.started]
    }

    private func requireRunning(at reading: ClockReading) throws(SittingRefusal) {
        if let ending { throw .ended(ending) }
        guard let clock else { throw .notStarted }
        if clock.left(at: reading) <= .zero { throw .timeOver }
    }

    private func requirePossibleInPause(_ command: SittingCommand) throws(SittingRefusal) {
        switch command {
        case .code, .leave: return
        default: throw .paused
        }
    }

    private func usable(_ typed: String) throws(SittingRefusal) -> SittingCode {
        guard let code = paper.codes?.find(typed: typed) else { throw .unknownCode }
        if codes.contains(where: { $0.isSameButForMinutes(as: code) }) {
            throw .codeUsedBefore(code)
        }
        if let stop = code.endedStop, !stops.contains(stop) { throw .nothingToEnd(code) }
        return code
    }

    private func requireLateEnough(at reading: ClockReading) throws(SittingRefusal) {
        guard var clock else { throw .notStarted }
        clock.run(to: reading)
        let wait = Duration.minutes(paper.rules.earliestSubmission) - clock.charged
        if wait > .zero { throw .tooEarlyToSubmit(wait: wait) }
    }

    @discardableResult
    func requireKnown(_ id: ItemID) throws(SittingRefusal) -> PaperItem {
        guard let item = paper.items.first(where: { $0.id == id }) else {
            throw .unknownItem(id)
        }
        return item
    }
}
