import CertCore

extension SittingState {
    /// What follows from a command at a moment: events, or none if nothing changes.
    public func decide(
        _ command: SittingCommand, at reading: ClockReading
    ) throws(SittingRefusal) -> [SittingEvent] {
        if command == .start { return try start(at: reading) }
        if let ending { throw .ended(ending) }
        guard clock != nil else { throw .notStarted }
        let now = moved(to: reading)
        if now.ending != nil { throw .timeOver }
        return try now.decideNow(command, at: reading)
    }

    private func decideNow(
        _ command: SittingCommand, at reading: ClockReading
    ) throws(SittingRefusal) -> [SittingEvent] {
        if isPaused { try requirePossibleInPause(command) }
        if stage.isOnBreak { try requirePossibleInBreak(command, at: reading) }
        switch command {
        case .start: return []
        case .code(let typed): return [try using(typed)]
        case .show(let id):
            let place = try place(of: id)
            if current == id, placeShown == place { return [] }
            if paper.rules.navigation != .linear || place != nextPlace {
                try requireOpen(id, at: place)
            }
            return (paper.rules.navigation == .linear ? endingTyping : []) + [.shown(id)]
        case .startTyping(let item, let language):
            return try startTyping(requireOpen(item), language)
        case .type(let item, let edits):
            return try type(edits, in: requireOpen(item), at: reading)
        case .endTyping(let item):
            try requireTyping(requireOpen(item), at: reading)
            return [.typingEnded(item)]
        case .answer(let id, let response):
            let item = try requireOpen(id)
            do { try item.check(response) } catch { throw .unfit(id, error) }
            return answers[id] == response ? [] : [.answered(id, response)]
        case .clear(let item):
            if try requireOpen(item).type == .typing { throw .unfit(item, .onlyTyped) }
            return answers[item] == nil ? [] : [.cleared(item)]
        case .flag(let item, let isOn):
            try requireOpen(item)
            return flags.contains(item) == isOn ? [] : [.flagged(item, isOn)]
        case .leaveSection(let section):
            // Its time may have taken the candidate on before the key did.
            if section < stage.section { return [] }
            if isInLastSection { throw .lastSection }
            return endingTyping + [.sectionLeft(unused: unusedSectionTime(at: reading))]
        case .takeBreak:
            if ownBreakLeft <= .zero { throw .noBreakLeft }
            if let typing = typingUnderWay { throw .breakInTyping(typing) }
            return [.breakTaken]
        case .endBreak:
            if !stage.isOnBreak { throw .notOnBreak }
            return [.breakEnded]
        case .leave: return [.left]
        case .submit:
            try requireLateEnough(at: reading)
            return endingTyping + [.submitted]
        }
    }

    private func start(at reading: ClockReading) throws(SittingRefusal) -> [SittingEvent] {
        if let ending { throw .ended(ending) }
        if started != nil { throw .alreadyStarted }
        if isPaused { throw .paused }
        if reading.wall < window.lowerBound { throw .windowNotOpen(from: window.lowerBound) }
        if reading.wall >= window.upperBound { throw .windowClosed(since: window.upperBound) }
        return [.started]
    }

    private func requirePossibleInPause(_ command: SittingCommand) throws(SittingRefusal) {
        switch command {
        case .code, .leave: return
        default: throw .paused
        }
    }

    private func requirePossibleInBreak(
        _ command: SittingCommand, at reading: ClockReading
    ) throws(SittingRefusal) {
        switch command {
        case .code, .leave, .endBreak: return
        default: throw .onBreak(left: breakLeft(at: reading) ?? .zero)
        }
    }

    private func using(_ typed: String) throws(SittingRefusal) -> SittingEvent {
        guard let (code, text) = paper.codes?.used(typed) else { throw .unknownCode }
        if codes.contains(where: { $0.isSameButForMinutes(as: code) }) {
            throw .codeUsedBefore(code)
        }
        if let stop = code.endedStop, !stops.contains(stop) { throw .nothingToEnd(code) }
        return .codeUsed(code, typed: text)
    }

    /// Nobody is told to wait for longer than there is time, which a late start and sections left
    /// early shorten.
    private func requireLateEnough(at reading: ClockReading) throws(SittingRefusal) {
        guard var clock else { throw .notStarted }
        clock.run(to: reading)
        let wait = Duration.minutes(paper.rules.earliestSubmission) - clock.charged
        if wait > .zero {
            throw .tooEarlyToSubmit(wait: min(wait, timeLeft(at: reading)))
        }
    }

    private func place(of id: ItemID) throws(SittingRefusal) -> Int {
        guard let place = paper.items.firstIndex(where: { $0.id == id }) else {
            throw .unknownItem(id)
        }
        return place
    }

    @discardableResult
    private func requireOpen(_ id: ItemID) throws(SittingRefusal) -> PaperItem {
        let place = try place(of: id)
        try requireOpen(id, at: place)
        return paper.items[place]
    }

    private func requireOpen(_ id: ItemID, at place: Int) throws(SittingRefusal) {
        switch standing(ofItem: place) {
        case .open: return
        case .locked: throw .locked(id)
        case .outOfTime: throw .outOfTime(id)
        case .ahead: throw .notYet(id)
        }
    }
}
