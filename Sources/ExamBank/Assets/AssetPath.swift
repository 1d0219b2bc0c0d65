/// Where a bank says that the text of an asset stands: a path from the bank's own folder.
struct AssetPath: Sendable {
    /// What is shown of a file; a terminal shows nothing else.
    enum Form: String, Sendable, CaseIterable {
        case text = "txt"
        case table = "csv"
    }

    let text: String

    /// Whether it leads to a place within the folder, by its words alone: neither from the root or a
    /// drive, nor to the folder above, nor to another machine.
    var staysInside: Bool {
        let steps = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !text.utf8.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":") }
            && steps.allSatisfy { step in
                !step.isEmpty && !step.elementsEqual(".".utf8) && !step.elementsEqual("..".utf8)
            }
    }

    /// By the end of its name; nil for pictures, sounds and whatever else.
    var form: Form? {
        Form.allCases.first { text.lowercased().hasSuffix("." + $0.rawValue) }
    }
}
