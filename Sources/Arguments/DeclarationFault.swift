/// A mistake in the declaration of commands; a test of the program expects to find none.
public enum DeclarationFault: Hashable, Sendable {
    /// Two commands of one group answer to the same name or alias.
    case sameCommandName(String, path: [String])
    /// Two inputs of a command, or one of its own and a shared one, have the same name or letter.
    case sameInputName(String, path: [String])
    /// `--help`, `-h` and, for shared options, `--version` are taken.
    case reservedName(String, path: [String])
    /// More than one argument takes any number of words, or one that may be left out stands
    /// before such a one.
    case ambiguousArguments(path: [String])
    /// A group below this one and the group's own arguments compete for the next word.
    case argumentsBesideCommands(path: [String])
    case noSummary(path: [String])
    /// A name is empty, begins with a dash, or holds a space or an equals sign; or what should be
    /// one letter is not.
    case badName(String, path: [String])
    /// An example does not begin with the program's name or the command's, or cannot be parsed.
    case badExample(String, path: [String])
}

extension Program {
    /// Every mistake in the declaration, in the order of the tree.
    public func declarationFaults() -> [DeclarationFault] {
        description.root.tree.flatMap { path, command in
            faults(of: command, at: path)
                + command.examples.filter { !leads($0, to: path) }
                .map { .badExample($0.line, path: path) }
        }
    }

    private func faults(of command: CommandDescription, at path: [String]) -> [DeclarationFault] {
        var faults: [DeclarationFault] = []
        let commandNames = command.commands.flatMap { [$0.name] + $0.aliases }
        faults += repeated(commandNames).map { .sameCommandName($0, path: path) }

        let options = (command.parameters + shared).filter { $0.kind != .argument }
        let labels = (command.parameters + shared).map(\.label)
        let letters = options.compactMap(\.short).map { "-\($0)" }
        faults += repeated(labels + letters).map { .sameInputName($0, path: path) }
        let reserved = path.isEmpty ? ["--help", "-h", "--version"] : ["--help", "-h"]
        faults += (labels + letters).filter(reserved.contains)
            .map { .reservedName($0, path: path) }

        let names = commandNames + options.map(\.name)
        faults += names.filter { !isPlain($0) }.map { .badName($0, path: path) }
        faults += letters.filter { $0.count != 2 }.map { .badName($0, path: path) }
        if command.summary.isEmpty { faults.append(.noSummary(path: path)) }
        if !areUnambiguous(command.arguments) { faults.append(.ambiguousArguments(path: path)) }
        if !command.arguments.isEmpty, !command.commands.isEmpty {
            faults.append(.argumentsBesideCommands(path: path))
        }
        return faults
    }

    /// Whether the example's line is understood, and as a call of the command it stands at.
    private func leads(_ example: Example, to path: [String]) -> Bool {
        let words = shellWords(of: example.line)
        guard words.first == description.name, let outcome = try? parse(Array(words.dropFirst()))
        else { return false }
        switch outcome {
        case .run: return path.isEmpty || words.contains(path[path.count - 1])
        case .help, .version: return true
        }
    }
}

/// Each name that occurs again, once.
private func repeated(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    var again: [String] = []
    for name in names where !seen.insert(name).inserted && !again.contains(name) {
        again.append(name)
    }
    return again
}

private func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("-") && !name.contains { $0.isWhitespace || $0 == "=" }
}

/// Whether it is plain which word belongs to which argument: of those that vary in number only
/// the last ones do, and at most one takes any number.
private func areUnambiguous(_ arguments: [Parameter]) -> Bool {
    let varying = arguments.filter { $0.count.lowerBound != $0.count.upperBound }
    let unbounded = varying.filter(\.isRepeatable)
    guard unbounded.count < 2 else { return false }
    return unbounded.isEmpty || varying.last == unbounded.first
}

/// The words of a line as a shell would split it, up to the first pipe, redirection or `;`.
func shellWords(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
        if let open = quote {
            if character == open { quote = nil } else { word?.append(character) }
        } else if character == "'" || character == "\"" {
            quote = character
            word = word ?? ""
        } else if "|<>;&".contains(character) {
            break
        } else if character == " " {
            if let complete = word { words.append(complete) }
            word = nil
        } else {
            word = (word ?? "") + String(character)
        }
    }
    return words + (word.map { [$0] } ?? [])
}
