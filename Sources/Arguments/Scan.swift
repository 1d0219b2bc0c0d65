/// One pass over the words of a command line: which command, and which words for which option.
struct Scan {
    private(set) var path: [String] = []
    private(set) var wantsHelp = false
    private(set) var wantsVersion = false
    private var words: ArraySlice<String>
    private let shared: [Parameter]
    private var given = Given()
    private var positionals: [String] = []
    /// The options of the command reached so far that were given: none may stand before the name
    /// of a command below it.
    private var own: [Parameter] = []
    private var optionsEnded = false

    init(_ words: [String], shared: [Parameter]) {
        self.words = words[...]
        self.shared = shared
    }

    /// Everything given, once the words without a name are dealt to the arguments.
    func given(to parameters: [Parameter]) throws(ArgumentsError) -> Given {
        var given = given
        try given.deal(positionals, to: parameters.filter { $0.kind == .argument })
        return given
    }

    /// Reads every word, going down from `root` by the names of commands.
    mutating func command<Action>(
        from root: Command<Action>
    ) throws(ArgumentsError) -> Command<Action> {
        var command = root
        while let word = words.popFirst() {
            if !optionsEnded, word == "--" {
                optionsEnded = true
            } else if !optionsEnded, Self.isOption(word) {
                try takeOption(word, of: command.parameters)
            } else if isHelpCommand(word, in: root) {
                wantsHelp = true
            } else if let next = try step(from: command, by: word) {
                command = next
                path.append(next.name)
            } else {
                positionals.append(word)
            }
        }
        return command
    }

    /// The command below that `word` names; nothing when the word is an argument.
    private mutating func step<Action>(
        from command: Command<Action>, by word: String
    ) throws(ArgumentsError) -> Command<Action>? {
        guard !optionsEnded, positionals.isEmpty else { return nil }
        if let next = command.command(named: word) {
            if let option = own.first { throw .unknownOption(option.label, suggestions: []) }
            return next
        }
        let takesArguments = command.parameters.contains { $0.kind == .argument }
        if takesArguments || command.commands.isEmpty { return nil }
        throw .unknownCommand(word, suggestions: command.suggestions(for: word))
    }

    /// `help review accept` asks what `review accept --help` asks.
    private func isHelpCommand<Action>(_ word: String, in root: Command<Action>) -> Bool {
        word == "help" && path.isEmpty && positionals.isEmpty && !optionsEnded
            && root.command(named: word) == nil
    }

    private mutating func takeOption(
        _ word: String, of parameters: [Parameter]
    ) throws(ArgumentsError) {
        if word.hasPrefix("--") {
            let parts = word.dropFirst(2).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? String(parts[1]) : nil
            try takeLong(String(parts[0]), value: value, of: parameters)
        } else {
            try takeLetters(word.dropFirst(), of: parameters)
        }
    }

    private mutating func takeLong(
        _ name: String, value: String?, of parameters: [Parameter]
    ) throws(ArgumentsError) {
        if let parameter = (parameters + shared).first(where: { $0.isNamed(name) }) {
            if parameter.kind == .flag, let value {
                throw .unexpectedValue(option: parameter.label, given: value)
            }
            try take(parameter, value: value, of: parameters)
        } else if name == "help" {
            wantsHelp = true
        } else if name == "version", path.isEmpty {
            wantsVersion = true
        } else {
            let names = (parameters + shared).filter { $0.kind != .argument }.map(\.name)
            let near = suggestions(for: name, among: names + ["help"])
            throw .unknownOption("--\(name)", suggestions: near.map { "--\($0)" })
        }
    }

    /// Reads `-a`, `-ab` and `-nVALUE`.
    private mutating func takeLetters(
        _ letters: Substring, of parameters: [Parameter]
    ) throws(ArgumentsError) {
        var rest = letters
        while let letter = rest.popFirst() {
            guard let parameter = (parameters + shared).first(where: { $0.isNamed(letter) }) else {
                guard letter == "h" else { throw .unknownOption("-\(letter)", suggestions: []) }
                wantsHelp = true
                continue
            }
            let takesRest = parameter.kind == .option && !rest.isEmpty
            if takesRest, rest.first == "=" { rest.removeFirst() }
            try take(parameter, value: takesRest ? String(rest) : nil, of: parameters)
            if takesRest { return }
        }
    }

    private mutating func take(
        _ parameter: Parameter, value: String?, of parameters: [Parameter]
    ) throws(ArgumentsError) {
        var word = ""
        if parameter.kind == .option {
            if let value {
                word = value
            } else if let next = words.first, !Self.isOption(next), next != "--" {
                word = words.removeFirst()
            } else {
                throw .missingValue(option: parameter.label, value: parameter.valueName)
            }
        }
        try given.add(word, to: parameter)
        if !shared.contains(parameter) { own.append(parameter) }
    }

    /// Whether a word is meant as an option; `-` alone and negative numbers are values.
    static func isOption(_ word: String) -> Bool {
        let bytes = word.utf8.prefix(2)
        guard bytes.count == 2, bytes.first == UInt8(ascii: "-"), let second = bytes.last else {
            return false
        }
        return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
    }

    static func asksForHelp(_ words: [String]) -> Bool {
        words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
    }
}
