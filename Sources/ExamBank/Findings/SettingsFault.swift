/// What is wrong with what governs a check: settings, ignores, baselines.
public enum SettingsFault: Hashable, Sendable {
    case unknownCode(String, nearest: String?)
    /// A code, or a family of codes, that stays an error whatever is said of it.
    case fixedCode(String)
    /// A pattern for paths that leads out of its folder or names no files.
    case pathPattern(String)
    /// No file is there that a pattern for paths matches.
    case unmatchedPath(String)
    /// Nothing was found that the ignore would let stand.
    case unusedIgnore(FindingCode)
    /// What the baseline lets stand is not found any more.
    case staleEntry(String, item: String?)

    public var code: FindingCode {
        switch self {
        case .unknownCode: .unknownCode
        case .fixedCode: .fixedCode
        case .pathPattern: .pathPattern
        case .unmatchedPath: .unmatchedPath
        case .unusedIgnore: .unusedIgnore
        case .staleEntry: .staleEntry
        }
    }
}
