public import Seals

/// What a check of the whole chain found.
public enum Verification: Hashable, Sendable {
    /// Every event is as it was written and every commit is signed by its operator.
    ///
    /// The head shows the events before it, not that none was cut off after it: hold it against one
    /// that was noted elsewhere.
    case sound(events: Int64, commits: Int, head: Digest)
    /// The first event that is wrong, or the sequence where one is missing.
    case broken(sequence: Int64, Fault)

    /// What is wrong with an event or with the commit it belongs to.
    public enum Fault: Hashable, Sendable {
        /// The event is not there.
        case missing
        /// The event is not what its hash was made of.
        case altered
        /// No commit covers the event.
        case uncommitted
        /// The commit says another head than its last event has.
        case otherHead
        /// The commit is earlier than the one before.
        case timeRunsBack
        /// Nobody of this name had a key at that time.
        case unknownOperator(String)
        /// The operator's key did not sign this commit.
        case badSignature(String)
        /// A commit covers events that another commit covers.
        case strayCommit
    }
}

extension LedgerStore {
    /// Recomputes every link of the chain and checks every signature, as of one moment.
    public func verify(key: (Commit) throws -> VerifyingKey?) throws -> Verification {
        try read { try $0.verify(key: key) }
    }
}

extension Reader {
    /// Recomputes every link of the chain and checks every signature.
    ///
    /// - Parameter key: the key that the operator of a commit had when it was written; nil for
    ///   somebody who had none then.
    public func verify(key: (Commit) throws -> VerifyingKey?) throws -> Verification {
        var events = try EventCursor(.all, personal: false, pending: nil, on: connection)
        var verifier = Verifier(connection: connection)
        while let event = try events.nextStored() {
            if let fault = try verifier.fault(in: event, key: key) {
                return .broken(sequence: verifier.next, fault)
            }
        }
        return try verifier.finish()
    }
}

/// Walks along the chain and remembers where it stands.
private struct Verifier {
    let connection: Connection
    /// The sequence that must come next.
    var next: Int64 = 1
    private var head = Digest.zero
    private var commits = 0
    private var lastTime = Int64.min
    /// The commit whose events are being passed.
    private var commit: Commit?

    init(connection: Connection) {
        self.connection = connection
    }

    /// What is wrong with the next event; nil passes on to the one after.
    mutating func fault(
        in event: StoredEvent, key: (Commit) throws -> VerifyingKey?
    ) throws -> Verification.Fault? {
        guard event.sequence == next else { return .missing }
        let found = try commit ?? connection.commit(first: next)
        guard let commit = found, event.commitFirst == commit.first else { return .uncommitted }
        let link = event.link(after: head, in: commit.header)
        guard link.bytes == event.hash else { return .altered }
        guard commit.at >= lastTime else { return .timeRunsBack }
        if next == commit.last {
            if let fault = try self.fault(in: commit, head: link, key: key) { return fault }
            commits += 1
            lastTime = commit.at
        }
        self.commit = next == commit.last ? nil : commit
        head = link
        next += 1
        return nil
    }

    private func fault(
        in commit: Commit, head: Digest, key: (Commit) throws -> VerifyingKey?
    ) throws -> Verification.Fault? {
        guard commit.head == head else { return .otherHead }
        guard let key = try key(commit) else {
            return .unknownOperator(commit.operatorName)
        }
        return commit.isSigned(by: key) ? nil : .badSignature(commit.operatorName)
    }

    /// Looks for what should have come after the last event.
    func finish() throws(LedgerError) -> Verification {
        guard commit == nil else { return .broken(sequence: next, .missing) }
        var rows = try connection.query("SELECT count(*), max(last) FROM commits")
        guard try rows.next(), rows.integer() == commits else {
            return try strayCommit()
        }
        return .sound(events: next - 1, commits: commits, head: head)
    }

    private func strayCommit() throws(LedgerError) -> Verification {
        var rows = try connection.query(
            """
            SELECT min(first) FROM commits \
            WHERE first NOT IN (SELECT commit_first FROM events)
            """)
        let first = try rows.next() ? rows.integer() : next
        return .broken(sequence: first, first >= next ? .missing : .strayCommit)
    }
}
