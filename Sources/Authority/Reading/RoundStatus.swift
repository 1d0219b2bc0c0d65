public import CertCore
public import Ledger

/// How far the cases of a round have come.
public struct RoundStatus: Hashable, Sendable {
    /// One step of the scheme.
    public struct Stage: Hashable, Sendable {
        public var step: Step
        /// Cases that have the step behind them.
        public var done = 0
        /// Cases that stand at the step and go on from there.
        public var waiting = 0
        public var remarks: [Remark] = []
    }

    /// Cases that stand out.
    public struct Remark: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            case state(CaseFile.State)
            case absent
        }

        public var kind: Kind
        public var count: Int
        /// The first of them.
        public var first: CaseID
    }

    public var round: RoundRow
    public var scheme: SchemeRow
    public var title: Phrase
    public var cases: Int
    public var stages: [Stage]

    /// Nothing is to be done any more.
    public var isFinished: Bool {
        round.state == "closed" && stages.allSatisfy { $0.waiting == 0 }
    }
}

extension View {
    /// Where the cases of one round or of all stand, from the tables for listing alone.
    public func roundStatuses(_ id: RoundID? = nil) throws -> [RoundStatus] {
        let rounds = try reader.rounds().filter { id == nil || $0.id == id?.text }
        if let id, rounds.isEmpty { throw try missing(.round(id)) }
        let counts = Dictionary(
            grouping: try reader.caseCounts(round: id?.text), by: \.round)
        return try rounds.map { try status(of: $0, counts[$0.id] ?? []) }
    }

    private func status(of round: RoundRow, _ counts: [CaseCount]) throws -> RoundStatus {
        guard let scheme = try reader.scheme(round.scheme),
            let summary = SchemeSummary(scheme.detail)
        else { throw AuthorityError.notFound(.scheme, round.scheme, known: []) }
        var stages = summary.steps.map { RoundStatus.Stage(step: $0) }
        for count in counts { stages.add(count) }
        return RoundStatus(
            round: round, scheme: scheme, title: summary.title,
            cases: counts.reduce(0) { $0 + $1.count }, stages: stages)
    }
}

extension [RoundStatus.Stage] {
    fileprivate mutating func add(_ count: CaseCount) {
        guard let at = firstIndex(where: { $0.step.rawValue == count.step }),
            let state = CaseFile.State(rawValue: count.state)
        else { return }
        for index in indices.prefix(at) { self[index].done += count.count }
        switch state.place(isLast: at == endIndex - 1) {
        case .waiting: self[at].waiting += count.count
        case .done: self[at].done += count.count
        case .ended: break
        }
        if state.isRemarkable { self[at].remark(.state(state), count) }
        if let missed = firstIndex(where: { $0.step.rawValue == count.missed }) {
            self[missed].remark(.absent, count)
        }
    }
}

extension RoundStatus.Stage {
    fileprivate mutating func remark(_ kind: RoundStatus.Remark.Kind, _ count: CaseCount) {
        let first = CaseID(count.first)
        guard let index = remarks.firstIndex(where: { $0.kind == kind }) else {
            remarks.append(RoundStatus.Remark(kind: kind, count: count.count, first: first))
            return
        }
        remarks[index].count += count.count
        if first.isBefore(remarks[index].first) { remarks[index].first = first }
    }
}

extension CaseFile.State {
    fileprivate enum Place {
        case waiting, done, ended
    }

    /// Whether a case in this state goes on from its step; past the last step it counts as done.
    fileprivate func place(isLast: Bool) -> Place {
        switch self {
        case .active, .returned, .absent, .voided, .objected, .passed: .waiting
        case .failed: isLast ? .ended : .waiting
        case .certified, .suspended, .revoked: .done
        case .deferred, .withdrawn, .rejected: .ended
        }
    }

    /// Whether lists speak of the state in particular.
    fileprivate var isRemarkable: Bool {
        switch self {
        case .active, .absent, .passed, .certified: false
        case .returned, .voided, .objected, .deferred, .withdrawn, .rejected, .failed,
            .suspended, .revoked:
            true
        }
    }
}
