/// Which events to read, and in which order.
public enum EventSelection: Hashable, Sendable {
    /// Every event, in sequence.
    case all
    /// The events with these sequences, in sequence.
    case sequences(ClosedRange<Int64>)
    /// One stream, in its order.
    case stream(String)
    /// Every stream whose name starts so, stream by stream, each in its order.
    case streams(prefix: String)
    /// The streams of the cases that the filter passes, case by case, each in its order.
    case cases(CaseFilter)
    /// Every event with a sealed part about this person, in sequence.
    case subject(String)

    /// The end of a query over `events e`, with its values.
    var clause: (sql: String, values: [Value]) {
        switch self {
        case .all:
            return ("FROM events e ORDER BY e.sequence", [])
        case .sequences(let range):
            return (
                "FROM events e WHERE e.sequence BETWEEN ? AND ? ORDER BY e.sequence",
                [.integer(range.lowerBound), .integer(range.upperBound)]
            )
        case .stream(let name):
            return (
                "FROM events e WHERE e.stream = ? ORDER BY e.stream_version", [.text(name)]
            )
        case .streams(let prefix):
            // U+10FFFF is the last code point and no character: no name goes on with it.
            return (
                """
                FROM events e WHERE e.stream >= ? AND e.stream <= ? \
                ORDER BY e.stream, e.stream_version
                """,
                [.text(prefix), .text(prefix + "\u{10FFFF}")]
            )
        case .cases(let filter):
            // CROSS JOIN keeps the cases outside and their events inside.
            let condition = filter.condition
            return (
                """
                FROM cases c CROSS JOIN events e ON e.stream = '\(CaseRow.streamPrefix)' || c.id \
                \(condition.sql) ORDER BY c.id, e.stream_version
                """,
                condition.values
            )
        case .subject(let person):
            return ("FROM events e WHERE e.subject = ? ORDER BY e.sequence", [.text(person)])
        }
    }
}
