import CertCore

/// What a key does to the field of an item.
enum FieldOutcome: Hashable {
    /// The field has no use for the key.
    case ignored
    /// Only what is shown changes.
    case changed
    case answer(Response)
    case clear
    case unreadable(RoomIntent.Problem)
}
