import CertCore
import Ledger
import Records
import Seals

/// Which key each operator signed with, and when, as the ledger's own events tell.
///
/// The first operator signs their own entry; every other takes an administrator.
struct OperatorKeys {
    /// How long a key counts, by sequence.
    private struct Term {
        var key: VerifyingKey
        var isAdministrator: Bool
        var from: Int64
        var to: Int64?
    }

    private var terms: [String: Term] = [:]

    init(_ reader: Reader) throws {
        let events = try reader.events(.streams(prefix: Stream.operator("")))
        for event in events.sorted(by: { $0.sequence < $1.sequence }) {
            // What cannot be read was altered: the chain tells where.
            guard case .operator(let name, let change) = try? LedgerEvent(event),
                event.sequence == Self.first || isAdministrator(event)
            else { continue }
            apply(change, to: name.text, at: event.sequence)
        }
    }

    /// The first operator's entry comes right after the founding.
    private static let first: Int64 = 2

    private mutating func apply(_ change: OperatorEvent, to name: String, at sequence: Int64) {
        switch change {
        case .added(let roles, let key, _, _):
            guard terms[name] == nil, let key = VerifyingKey(hex: key) else { return }
            terms[name] = Term(
                key: key, isAdministrator: roles.contains(.administrator), from: sequence)
        case .retired:
            terms[name]?.to = sequence
        }
    }

    private func isAdministrator(_ event: RecordedEvent) -> Bool {
        guard let term = terms[event.operatorName] else { return false }
        return term.isAdministrator && term.to == nil
    }

    /// The key of a commit's operator, if they had one when it was written.
    func key(for commit: Commit) -> VerifyingKey? {
        guard let term = terms[commit.operatorName] else { return nil }
        let isFounding = commit.first < Self.first
        guard isFounding || term.from < commit.first else { return nil }
        // The commit that retires an operator may be their own.
        if let to = term.to, commit.first > to { return nil }
        return term.key
    }

    /// Operators by name, with the key each one has, retired or not.
    var keys: [String: VerifyingKey] { terms.mapValues(\.key) }
}
