public import CertCore
import Records
public import Seals

/// What the authority releases at check-in: the key of the candidate's paper, and who let them in.
public struct Admission: Equatable, Sendable {
    public var ticket: String
    public var key: SecretKey
    public var candidate: String
    public var by: OperatorName
    public var at: Instant
    /// What the desk has ordered since, in its order.
    public var orders: [SittingOrder]
    /// The answers were taken in before the sitting had ended, so it cannot go on.
    public var isCollected: Bool

    public init(
        ticket: String, key: SecretKey, candidate: String, by: OperatorName, at: Instant,
        orders: [SittingOrder] = [], isCollected: Bool = false
    ) {
        self.ticket = ticket
        self.key = key
        self.candidate = candidate
        self.by = by
        self.at = at
        self.orders = orders
        self.isCollected = isCollected
    }
}

extension Coding where Value == Admission {
    static var admission: Self {
        record(
            Field("format", .mark("certify-admission/1")), Field("ticket", .text),
            Field("key", .secretKey), Field("candidate", .text), Field("by", .code()),
            Field("at", .instant), .usually("orders", .list(.sittingOrder), []),
            .usually("collected", .bool, false)
        ) {
            Admission(
                ticket: $1, key: $2, candidate: $3, by: $4, at: $5, orders: $6,
                isCollected: $7)
        } parts: {
            (
                "certify-admission/1", $0.ticket, $0.key, $0.candidate, $0.by, $0.at,
                $0.orders, $0.isCollected
            )
        }
    }
}

extension Coding where Value == SecretKey {
    static var secretKey: Self {
        spelled("key", \.bytes.hex) { text in
            [UInt8](hex: text).flatMap { SecretKey($0) }
        }
    }
}

extension Coding where Value == String {
    /// A text that is always the same, such as the kind of a file.
    static func mark(_ expected: String) -> Self {
        spelled("mark", \.self) { $0 == expected ? $0 : nil }
    }
}
