public import CertCore
public import Ledger

/// One event of the ledger, read.
public struct LogEntry: Hashable, Sendable {
    public var recorded: RecordedEvent
    public var event: LedgerEvent

    public init(_ recorded: RecordedEvent) throws(AuthorityError) {
        self.recorded = recorded
        event = try LedgerEvent(recorded)
    }

    public var at: Instant { Instant(milliseconds: recorded.at) }
}

/// Which part of the ledger's log is read.
public struct LogRange: Hashable, Sendable {
    /// One stream; nil for all.
    public var subject: Identifier?
    /// The first sequence.
    public var since: Int64?
    /// How many of the newest events.
    public var limit: Int?

    public init(subject: Identifier? = nil, since: Int64? = nil, limit: Int? = nil) {
        self.subject = subject
        self.since = since
        self.limit = limit
    }
}

extension View {
    /// Hands over a part of the log, oldest first.
    ///
    /// - Parameter personal: whether what is sealed is opened where the key is still there.
    public func forEachEntry(
        of range: LogRange, personal: Bool, _ body: (LogEntry) throws -> Void
    ) throws {
        guard let subject = range.subject else {
            let last = try reader.lastCommit()?.last ?? 0
            let first = max(range.since ?? 1, range.limit.map { last - Int64($0) + 1 } ?? 1)
            guard first <= last else { return }
            try reader.forEachEvent(.sequences(first...last), personal: personal) {
                try body(LogEntry($0))
            }
            return
        }
        let since = range.since ?? 1
        let events = try reader.events(.stream(stream(of: subject)), personal: personal)
            .filter { $0.sequence >= since }
        for event in events.suffix(range.limit ?? events.count) { try body(LogEntry(event)) }
    }

    private func stream(of subject: Identifier) throws -> String {
        let stream =
            switch subject {
            case .caseFile(let id): Stream.caseFile(id)
            case .person(let id): Stream.person(id)
            case .round(let id): Stream.round(id)
            case .session(let id): Stream.session(id)
            case .certificate(let number): Stream.caseFile(try caseID(ofCertificate: number))
            }
        if try reader.version(of: stream) == 0 { throw try missing(subject) }
        return stream
    }
}
