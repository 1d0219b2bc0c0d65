/// The families of rules that look beyond what a file must have to be read.
public struct Checks: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Members, values and what they refer to; looked at in every run.
    public static let structure = Checks([])
    /// How items are written.
    public static let writing = Checks(rawValue: 1)
    /// Items beside each other: whether they are alike, whether one gives away another.
    public static let likeness = Checks(rawValue: 2)
    /// Banks and blueprints as a whole.
    public static let balance = Checks(rawValue: 4)

    public static let all: Checks = [.writing, .likeness, .balance]
}
