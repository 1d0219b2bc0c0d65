extension CaseFile {
    /// What follows where something is ordered of the candidate's sitting.
    func order(
        _ kind: SittingOrder.Kind, _ scope: SittingCode.Scope, of part: PartID, _ minutes: Int,
        _ words: String, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        try kind.requireFit(words)
        if kind == .extend {
            try requireExtendable(part, by: minutes)
        } else {
            try requireAnswering(part)
        }
        guard attendance(of: part).orders.isNews(kind, scope) else {
            return kind == .resume && scope == .own
                ? try resumeAgain(part, in: circumstances) : []
        }
        let order = SittingOrder(
            kind, scope, at: circumstances.now, minutes: minutes, words: Personal(words))
        return [.attendance(.ordered(part, order))]
    }

    /// What the room was ordered while the candidate did not belong to it: who comes into a pause is
    /// in it as well, and who missed the end of one goes on as the others do.
    func ordersMissed(
        _ part: PartID, in circumstances: Circumstances
    ) -> [CaseEvent] {
        let session = attendance(of: part).session.flatMap { circumstances.sessions[$0] }
        guard let room = session?.orders.pauses(of: .room), let newest = room.last else {
            return []
        }
        var missed = newest.kind == .pause ? [newest] : []
        if let last = attendance(of: part).orders.pauses(of: .room).last, last.kind == .pause {
            let place = room.lastIndex { $0.isSame(as: last) }
            missed = place.map { Array(room[($0 + 1)...]) } ?? [newest]
        }
        return missed.map { .attendance(.ordered(part, $0)) }
    }

    /// Who is still in a pause that the room has left goes on with it. Who was paused alone and went
    /// on is told so again.
    private func resumeAgain(
        _ part: PartID, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        let orders = attendance(of: part).orders
        let missed = ordersMissed(part, in: circumstances)
        if orders.leavePause(of: .room), !missed.isEmpty { return missed }
        if orders.pauses(of: .own).isEmpty { throw .attendance(.notPaused(part)) }
        return []
    }

    private func requireExtendable(_ part: PartID, by minutes: Int) throws(Refusal) {
        guard attendance(of: part).standing == .present else {
            throw .attendance(.notPresent(part, attendance(of: part).standing))
        }
        if theory[part]?.ending != nil { throw .attendance(.alreadyCollected(part)) }
        let most = SittingOrder.mostMinutes
        guard (1...most).contains(minutes) else {
            throw .attendance(.minutesOutOfRange(minutes, maximum: most))
        }
    }
}

extension Session {
    /// Orders something of all sittings of the session; nil if they are in such a pause already, or
    /// out of it again.
    ///
    /// A pause can be ended after the session was closed: nobody is to stand in one for good.
    ///
    /// - Parameter words: of a notice, or else the reason.
    public func order(
        _ kind: SittingOrder.Kind, words: String, in circumstances: Circumstances
    ) throws(Refusal) -> SessionEvent? {
        try circumstances.require(.invigilator, .examOfficer)
        if circumstances.scheme.part(part)?.theory == nil { throw .session(.withoutPapers(part)) }
        if isClosed, kind != .resume { throw .session(.closed(id)) }
        try kind.requireFit(words)
        guard orders.isNews(kind, .room) else {
            if kind == .resume, orders.pauses(of: .room).isEmpty {
                throw .session(.notPaused(id))
            }
            return nil
        }
        return .ordered(
            SittingOrder(kind, .room, at: circumstances.now, words: Personal(words)))
    }
}

extension SittingOrder.Kind {
    fileprivate func requireFit(_ words: String) throws(Refusal) {
        let most = SittingOrder.mostCharacters
        if self == .notice, words.count > most {
            throw .session(.noticeTooLong(characters: words.count, most: most))
        }
    }
}
