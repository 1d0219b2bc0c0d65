/// Why a command line cannot be carried out: evidence for a sentence, not the sentence.
///
/// Options are named with their dashes (`--reason`), arguments in angle brackets (`<case>`).
public enum ArgumentsError: Error, Hashable, Sendable {
    /// A group of commands was named, and none of its commands.
    case missingCommand
    /// Suggestions may be several words long (`review accept`).
    case unknownCommand(String, suggestions: [String])
    case unknownOption(String, suggestions: [String])
    /// The option stands at the end or before another option; `value` is its value's name.
    case missingValue(option: String, value: String)
    /// A flag was given a value.
    case unexpectedValue(option: String, given: String)
    case missingOption(String)
    case missingArgument(String)
    /// None of the inputs was given of which one is needed; thrown by a command's own `make`.
    case missingOneOf([String])
    case unexpectedArgument(String)
    case badValue(of: String, given: String, ValueFault)
    /// An option that may be given once was given again.
    case repeated(option: String)
    /// Inputs that exclude one another; thrown by a command's own `make`.
    case conflicting([String])
    /// What a command's own `make` threw.
    case because(Cause)
}

/// Why a word cannot be read as a value.
public enum ValueFault: Error, Hashable, Sendable {
    case malformed
    case notAmong([String], suggestions: [String])
    case outside(ClosedRange<Int>)
    /// A span whose end is before its start.
    case reversed
    /// Nothing, or nothing but space, where words are wanted.
    case empty
    /// What the reader of a domain type threw.
    case because(Cause)
}

extension ValueFault {
    /// A word that is none of those known, with the nearest of them.
    public static func unknown(_ word: String, among words: [String]) -> ValueFault {
        .notAmong(words, suggestions: suggestions(for: word, among: words))
    }
}

/// An error of another layer, carried as it is; equal when type and description are.
public struct Cause: Hashable, Sendable {
    public let error: any Error

    public init(_ error: any Error) { self.error = error }

    public static func == (one: Cause, other: Cause) -> Bool {
        String(reflecting: one.error) == String(reflecting: other.error)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(String(reflecting: error)) }
}

/// What is wrong with a command line, and the command it was found in.
public struct UsageError: Error, Hashable, Sendable {
    /// The names from below the program to the command; empty at the program itself.
    public let command: [String]
    public let problem: ArgumentsError

    public init(command: [String], problem: ArgumentsError) {
        self.command = command
        self.problem = problem
    }
}
