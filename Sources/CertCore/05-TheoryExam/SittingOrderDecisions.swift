extension CaseFile {
    /// What follows where something is ordered of the candidate's sitting.
    func order(
        _ kind: SittingOrder.Kind, _ scope: SittingCode.Scope, of part: PartID, _ minutes: Int,
        _ words: String, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        try requireAnswering(part)
        if kind == .extend { try requireSeat(in: part) }
        try kind.requireFit(words, minutes: minutes)
        guard attendance(of: part).orders.isNews(kind, scope) else {
            return kind == .resume && scope == .own
                ? try resumeAgain(part, in: circumstances) : []
        }
        let order = SittingOrder(
            kind, scope, at: circumstances.now, minutes: minutes, words: Personal(words))
        return [.attendance(.ordered(part, order))]
    }

    /// What the room was ordered and the candidate, who was not among those awaited, was not.
    func ordersMissed(
        _ part: PartID, in circumstances: Circumstances
    ) -> [CaseEvent] {
        let session = attendance(of: part).session.flatMap { circumstances.sessions[$0] }
        let known = attendance(of: part).orders
        let time = session?.orders.extensions(unknownTo: known) ?? []
        return time.map { .attendance(.ordered(part, $0)) }
            + pausesMissed(part, in: circumstances)
    }

    /// Who comes into a pause is in it as well, and who missed the end of one goes on as the others
    /// do.
    private func pausesMissed(
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
        let missed = pausesMissed(part, in: circumstances)
        if orders.leavePause(of: .room), !missed.isEmpty { return missed }
        if orders.pauses(of: .own).isEmpty { throw .attendance(.notPaused(part)) }
        return []
    }

    /// Refuses more time for somebody who has no session: it holds for one.
    private func requireSeat(in part: PartID) throws(Refusal) {
        if attendance(of: part).session == nil { throw .attendance(.notScheduled(part)) }
    }
}

extension Session {
    /// Orders something of all sittings of the session; nil if they are in such a pause already, or
    /// out of it again.
    ///
    /// A pause can be ended after the session was closed: nobody is to stand in one for good.
    ///
    /// More time is given to everybody who sits here, whoever is checked in later included.
    ///
    /// - Parameters:
    ///   - minutes: of an extension.
    ///   - words: of a notice, or else the reason.
    public func order(
        _ kind: SittingOrder.Kind, minutes: Int = 0, words: String,
        in circumstances: Circumstances
    ) throws(Refusal) -> SessionEvent? {
        try circumstances.require(.invigilator, .examOfficer)
        if kind != .extend, circumstances.scheme.part(part)?.theory == nil {
            throw .session(.withoutPapers(part))
        }
        if isClosed, kind != .resume { throw .session(.closed(id)) }
        try kind.requireFit(words, minutes: minutes)
        guard orders.isNews(kind, .room) else {
            if kind == .resume, orders.pauses(of: .room).isEmpty {
                throw .session(.notPaused(id))
            }
            return nil
        }
        return .ordered(
            SittingOrder(
                kind, .room, at: circumstances.now, minutes: minutes, words: Personal(words)))
    }
}

extension SittingOrder.Kind {
    fileprivate func requireFit(_ words: String, minutes: Int) throws(Refusal) {
        let most = SittingOrder.mostCharacters
        if self == .notice, words.count > most {
            throw .session(.noticeTooLong(characters: words.count, most: most))
        }
        let longest = SittingOrder.mostMinutes
        if self == .extend, !(1...longest).contains(minutes) {
            throw .attendance(.minutesOutOfRange(minutes, maximum: longest))
        }
    }
}
