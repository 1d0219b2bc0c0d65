/// A character that is not the one that it looks like.
public struct LookAlike: Hashable, Sendable {
    public var scalar: Unicode.Scalar
    /// Empty where there should be none.
    public var meant: String
    /// A half-width mark in Chinese.
    public var isMark: Bool
    /// It may as well be the point of a foreign name, which has a mark of its own.
    public var mayBeInName: Bool

    public init(
        _ scalar: Unicode.Scalar, meant: String, isMark: Bool = false, mayBeInName: Bool = false
    ) {
        self.scalar = scalar
        self.meant = meant
        self.isMark = isMark
        self.mayBeInName = mayBeInName
    }
}
