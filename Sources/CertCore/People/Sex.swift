/// Sex as identity documents state it.
public enum Sex: String, CaseIterable, Hashable, Sendable {
    case female, male
    /// Passports may leave it open ("X").
    case unspecified
}
