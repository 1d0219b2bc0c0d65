import TextFormats

/// The fixes that are safe: they change how a text is written, never what it says.
enum TextFixes {
    /// - Parameter node: the value that a finding is about.
    static func fix(for fault: WritingFault, at node: JSONNode, in item: JSONNode) -> Fix? {
        switch fault {
        case .lookAlikes: ItemText(node, in: item).flatMap(LookAlikeFix.fix)
        case .straySpaces: ItemText(node, in: item).flatMap(StraySpaceFix.fix)
        case .letteredOption: LetteredOptionFix.fix(node, in: item)
        default: nil
        }
    }
}
