/// How one word of the command line becomes a value, and which words a reader may choose from.
///
/// Kinds of value that recur are declared once, beside their type:
/// `extension ValueReader where Value == Day { static let day = ValueReader { Day($0) } }`.
public struct ValueReader<Value: Sendable>: Sendable {
    let read: @Sendable (String) throws(ValueFault) -> Value
    let choices: [Word]
    let completion: Parameter.Completion

    /// Reads with `parse`, whose `nil` says that the word is malformed.
    public init(
        completion: Parameter.Completion = .choices,
        _ parse: @escaping @Sendable (String) -> Value?
    ) {
        read = { word throws(ValueFault) in
            guard let value = parse(word) else { throw .malformed }
            return value
        }
        choices = []
        self.completion = completion
    }

    /// Reads with `parse`, whose error becomes the fault: a `ValueFault` as it is, another as
    /// `.because`.
    public init(
        completion: Parameter.Completion = .choices,
        trying parse: @escaping @Sendable (String) throws -> Value
    ) {
        read = { word throws(ValueFault) in
            do {
                return try parse(word)
            } catch let fault as ValueFault {
                throw fault
            } catch {
                throw .because(Cause(error))
            }
        }
        choices = []
        self.completion = completion
    }

    /// Reads with `parse` what begins with one of the words that help is to list.
    public init(listing words: [Word], _ parse: @escaping @Sendable (String) throws -> Value) {
        let reader = ValueReader(trying: parse)
        read = reader.read
        choices = words
        completion = .choices
    }

    /// Reads one of the given words and no other.
    private init(choices: [Choice<Value>]) {
        let words = choices.map(\.word)
        let texts = words.map(\.text)
        read = { given throws(ValueFault) in
            guard let choice = choices.first(where: { $0.word.text == given }) else {
                throw .notAmong(texts, suggestions: suggestions(for: given, among: texts))
            }
            return choice.value
        }
        self.choices = words
        completion = .choices
    }

    /// One of the given words and no other.
    public static func choice(_ choices: [Choice<Value>]) -> Self { Self(choices: choices) }
}

/// A word that may be given, the value it stands for and what it means.
public struct Choice<Value: Sendable>: Sendable {
    let word: Word
    let value: Value

    public init(_ word: String, _ value: Value, help: String = "") {
        self.word = Word(word, help: help)
        self.value = value
    }
}

extension ValueReader where Value == String {
    /// Any text, as it stands.
    public static let text = Self { $0 }
    /// A path; shells offer files.
    public static let file = Self(completion: .files) { $0 }
    /// A path; shells offer folders.
    public static let folder = Self(completion: .folders) { $0 }

    /// One of the given words and no other.
    public static func words(_ words: [String]) -> Self { choice(words.map { Choice($0, $0) }) }
}

extension ValueReader where Value == Int {
    /// A whole number within bounds.
    public static func integer(in bounds: ClosedRange<Int>) -> Self {
        Self(trying: { word in
            guard let number = Int(word) else { throw ValueFault.malformed }
            guard bounds.contains(number) else { throw ValueFault.outside(bounds) }
            return number
        })
    }
}
