/// One input of a command: what it is called, and how its words become a value.
///
/// The factories name the form (`.argument`, `.option`, `.flag` …); `as:` names the kind of value,
/// text if left out. Arguments take their words in the order of declaration, and those that must
/// be given are served first: `.arguments("file")` before `.argument("folder")` leaves the last
/// word to the folder.
public struct Input<Value: Sendable>: Sendable {
    public let parameter: Parameter
    private let read: @Sendable ([String]) throws(ArgumentsError) -> Value

    init(
        _ parameter: Parameter, read: @escaping @Sendable ([String]) throws(ArgumentsError) -> Value
    ) {
        self.parameter = parameter
        self.read = read
    }

    func value(in given: Given) throws(ArgumentsError) -> Value {
        let words = given[parameter]
        guard words.count >= parameter.count.lowerBound else {
            throw parameter.kind == .argument
                ? .missingArgument(parameter.label) : .missingOption(parameter.label)
        }
        return try read(words)
    }
}

extension Parameter {
    static func argument<Value>(
        _ name: String, _ reader: ValueReader<Value>, _ help: String, _ count: ClosedRange<Int>
    ) -> Parameter {
        Parameter(
            kind: .argument, name: name, short: nil, valueName: name, help: help, count: count,
            choices: reader.choices, completion: reader.completion)
    }

    static func option<Value>(
        _ name: String, _ short: String?, _ valueName: String, _ reader: ValueReader<Value>,
        _ help: String, _ count: ClosedRange<Int>
    ) -> Parameter {
        Parameter(
            kind: .option, name: name, short: short, valueName: valueName, help: help,
            count: count, choices: reader.choices, completion: reader.completion)
    }

    static func flag(_ name: String, _ short: String?, _ help: String) -> Parameter {
        Parameter(
            kind: .flag, name: name, short: short, valueName: "", help: help, count: 0...1,
            choices: [], completion: .choices)
    }
}

// How many words an input takes decides the shape of its value.
extension Input {
    /// Exactly one word.
    static func one(_ parameter: Parameter, _ reader: ValueReader<Value>) -> Self {
        Self(parameter) { words throws(ArgumentsError) in
            try reader.value(of: parameter, words[0])
        }
    }

    /// One word or none.
    static func perhaps<One>(_ parameter: Parameter, _ reader: ValueReader<One>) -> Self
    where Value == One? {
        Self(parameter) { words throws(ArgumentsError) in
            guard let word = words.first else { return nil }
            return try reader.value(of: parameter, word)
        }
    }

    /// Any number of words.
    static func all<One>(_ parameter: Parameter, _ reader: ValueReader<One>) -> Self
    where Value == [One] {
        Self(parameter) { words throws(ArgumentsError) in
            try words.map { word throws(ArgumentsError) in try reader.value(of: parameter, word) }
        }
    }
}

extension ValueReader {
    fileprivate func value(of parameter: Parameter, _ word: String) throws(ArgumentsError) -> Value
    {
        do {
            return try read(word)
        } catch {
            let name = error == .malformed ? parameter.form : parameter.label
            throw .badValue(of: name, given: word, error)
        }
    }
}
