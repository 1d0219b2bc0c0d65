/// How a sitting went, beside its answers, as its journal proves it and, where it was not open, what
/// the desk had ordered meanwhile: what an appeal asks about.
public struct SittingAccount: Hashable, Sendable {
    /// SHA-256 of the journal as far as its records are whole.
    public var journal: FileDigest
    /// When the last record was kept, by the machine's clock.
    public var lastKept: Instant
    /// Bytes after it of a record that was never finished.
    public var torn: Int
    /// Time that counted against the limit.
    public var charged: Duration
    /// Time that was given back for outages.
    public var credited: Duration
    /// Time that stood still.
    public var stood: Duration
    /// How often the sitting was resumed.
    public var resumptions: Int
    /// How far the wall clock moved by itself, each time.
    public var jumps: [Duration]
    /// The invigilator's codes that were used, in their order.
    public var codes: [SittingCode]
    /// Those of them that the ledger does not know to have been told.
    public var untold: [SittingCode]
    /// Codes for a pause that were told, but used only long after that.
    public var late: [SittingCode]
    /// Orders that its journal has from the desk and that nobody there gave; their time does not
    /// count.
    public var ungiven: [SittingOrder]
    /// The names of the machines it was held on.
    public var hosts: Personal<[String]>

    public init(
        journal: FileDigest, lastKept: Instant, torn: Int, charged: Duration, credited: Duration,
        stood: Duration, resumptions: Int, jumps: [Duration], codes: [SittingCode],
        untold: [SittingCode], late: [SittingCode] = [], ungiven: [SittingOrder] = [],
        hosts: Personal<[String]>
    ) {
        self.journal = journal
        self.lastKept = lastKept
        self.torn = torn
        self.charged = charged
        self.credited = credited
        self.stood = stood
        self.resumptions = resumptions
        self.jumps = jumps
        self.codes = codes
        self.untold = untold
        self.late = late
        self.ungiven = ungiven
        self.hosts = hosts
    }
}
