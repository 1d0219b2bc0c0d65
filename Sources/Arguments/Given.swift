/// The words of a command line, sorted by the parameter that they belong to.
struct Given: Sendable {
    private var words: [String: [String]] = [:]

    subscript(parameter: Parameter) -> [String] { words[parameter.label] ?? [] }

    /// Takes one more word for an option; a flag's is empty, and giving it twice says no more.
    mutating func add(_ word: String, to parameter: Parameter) throws(ArgumentsError) {
        let count = self[parameter].count
        if count < parameter.count.upperBound {
            words[parameter.label, default: []].append(word)
        } else if parameter.kind == .option {
            throw .repeated(option: parameter.label)
        }
    }

    /// Deals the words without a name to the arguments, those that must be given first.
    mutating func deal(_ positionals: [String], to arguments: [Parameter]) throws(ArgumentsError) {
        var rest = positionals[...]
        var needed = arguments.reduce(0) { $0 + $1.count.lowerBound }
        for argument in arguments {
            needed -= argument.count.lowerBound
            let free = Swift.max(0, rest.count - needed)
            let taken = Swift.max(
                Swift.min(free, argument.count.upperBound),
                Swift.min(rest.count, argument.count.lowerBound))
            words[argument.label] = Array(rest.prefix(taken))
            rest = rest.dropFirst(taken)
        }
        if let word = rest.first { throw .unexpectedArgument(word) }
    }
}
