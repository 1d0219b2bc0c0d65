/// What a reader of many records may leave out.
public struct Detail: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// What assessors recorded, mark by mark.
    public static let marks = Detail(rawValue: 1)
    /// How scores and decisions came about.
    public static let derivations = Detail(rawValue: 2)
}
