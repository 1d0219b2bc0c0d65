import CertCore
import TextFormats

extension FindingDetail {
    /// The known name that a mistyped one most likely meant.
    public var nearest: String? {
        switch self {
        case .shape(.formatUnknown(_, _, let name)), .shape(.unknownMember(_, _, let name)),
            .shape(.unknownWord(_, _, let name)), .reference(.unknown(_, _, let name)):
            name
        case .reference(.competencyNotInScheme(_, _, let id)): id?.text
        case .bank(.unknownPoint(_, let id)): id?.text
        case .bank(.unknownBehaviour(_, let id)): id?.text
        case .bank(.keyNotOption(let id, let known)), .bank(.keyNotTarget(let id, let known)):
            ExamBank.nearest(to: id, among: known)?.text
        case .settings(.unknownCode(_, let code)): code
        case .form(.unknownItem(_, _, let id)): id?.text
        case .cases(.unknownCase(_, let id)): id?.text
        case .asset(.unknownAsset(_, let id)): id?.text
        default: nil
        }
    }

    /// The item that it is about besides its own.
    public var other: OtherItem? {
        if case .likeness(let fault) = self { fault.other } else { nil }
    }

    /// The bytes, in the same file, of what it repeats.
    public var first: Range<Int>? {
        switch self {
        case .shape(.duplicate(_, let first)): first
        case .shape(.syntax(.duplicateMember(_, let first))): first..<(first + 1)
        default: nil
        }
    }
}
