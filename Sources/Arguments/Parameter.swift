/// What help, completions and the manual know of one input of a command.
public struct Parameter: Hashable, Sendable {
    /// How the words of an input are recognised.
    public enum Kind: Hashable, Sendable {
        /// By position.
        case argument
        /// By name, followed by a value.
        case option
        /// By name alone.
        case flag
    }

    /// What a shell may offer while the value is being typed.
    public enum Completion: Hashable, Sendable {
        /// Nothing but the choices, if there are any.
        case choices
        /// Files and folders.
        case files
        /// Folders only.
        case folders
    }

    public let kind: Kind
    /// The name without dashes; of an argument, the word shown for it in the reader's language.
    public let name: String
    /// The letter of `-n`.
    public let short: String?
    /// What stands for the value in help, in the reader's language; empty for flags.
    public let valueName: String
    public let help: String
    /// How often the input may be given: a lower bound above 0 means that it must be.
    public let count: ClosedRange<Int>
    /// The words allowed as the value, or as its beginning; empty when any may be given.
    public let choices: [Word]
    public let completion: Completion

    /// The name as a reader meets it: `--reason` or `<case>`.
    public var label: String { kind == .argument ? "<\(name)>" : "--\(name)" }

    public var isRequired: Bool { count.lowerBound > 0 }
    public var isRepeatable: Bool { count.upperBound > 1 }

    /// The name with its value and without brackets: `--reason <text>`, `<case>...`.
    public var synopsis: String {
        switch kind {
        case .argument: isRepeatable ? label + "..." : label
        case .option: "\(label) <\(valueName)>"
        case .flag: label
        }
    }

    /// The name with the form of one value, without repetition.
    var form: String { kind == .option ? "\(label) <\(valueName)>" : label }

    /// The synopsis as a usage line shows it: in brackets when it may be left out.
    public var usage: String {
        let repeated = isRepeatable && kind == .option ? "..." : ""
        return (isRequired ? synopsis : "[\(synopsis)]") + repeated
    }

    /// Whether a word or letter, written without its dashes, names this option or flag.
    func isNamed(_ word: String) -> Bool { kind != .argument && name == word }
    func isNamed(_ letter: Character) -> Bool { kind != .argument && short == String(letter) }
}

/// A word that may be given as a value, and what it stands for.
public struct Word: Hashable, Sendable {
    public let text: String
    /// What the word means, in the reader's language; may be empty.
    public let help: String

    public init(_ text: String, help: String = "") {
        self.text = text
        self.help = help
    }
}
