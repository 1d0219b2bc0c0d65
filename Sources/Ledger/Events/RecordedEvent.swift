public import Seals

/// An event as the ledger keeps it.
public struct RecordedEvent: Hashable, Sendable {
    /// The place among all events, from 1 without gaps; it, never time, orders.
    public var sequence: Int64
    public var stream: String
    /// The place in its stream, from 1 without gaps.
    public var streamVersion: Int
    public var type: String
    public var typeVersion: Int
    /// Milliseconds since 1970-01-01 UTC.
    public var at: Int64
    public var operatorName: String
    public var commandID: String
    /// The person whom the sealed part is about.
    public var subject: String?
    public var body: [UInt8]
    public var personal: Personal
    /// The link of the chain.
    public var hash: Digest

    /// The part about a person.
    public enum Personal: Hashable, Sendable {
        /// The event has none.
        case none
        case known([UInt8])
        /// The person's key was destroyed.
        case erased
        /// There is one, but it was not asked for.
        case withheld
    }
}
