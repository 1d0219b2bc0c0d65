/// A person's datum that can be erased for good while the record around it stays.
///
/// Also `erased` when a reader did not ask for personal data: nothing that decides may depend
/// on the difference.
public enum Personal<Value: Hashable & Sendable>: Hashable, Sendable {
    case known(Value)
    case erased

    public init(_ value: Value) {
        self = .known(value)
    }

    public var value: Value? {
        switch self {
        case .known(let value): value
        case .erased: nil
        }
    }
}
