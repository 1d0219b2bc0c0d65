/// A shell that can complete command lines.
public enum Shell: String, CaseIterable, Hashable, Sendable {
    case bash, zsh, fish
}

extension ProgramDescription {
    /// A script that teaches the shell to complete every command, option and choice.
    public func completions(for shell: Shell) -> String {
        let places = root.tree.map { Place(path: $0.path, command: $0.command) }
        let lines =
            switch shell {
            case .bash: bashCompletions(places)
            case .zsh: zshCompletions(places)
            case .fish: fishCompletions(places)
            }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// A command as the completion scripts see it: they walk from place to place, word by word.
struct Place {
    /// `/review/accept`; nothing at all for the program itself.
    let name: String
    let command: CommandDescription

    init(path: [String], command: CommandDescription) {
        name = path.map { "/" + $0 }.joined()
        self.command = command
    }

    /// The words that lead from here to a place below, with that place.
    var steps: [(words: [String], place: String)] {
        command.commands.map { ([$0.name] + $0.aliases, name + "/" + $0.name) }
    }

    /// The options that only this place takes.
    var options: [Parameter] {
        command.options + (name.isEmpty ? [.flag("version", nil, "")] : [])
    }

    /// Every word but options that may be typed here: commands below and choices of arguments.
    var words: [Word] {
        command.commands.map { Word($0.name, help: $0.summary) }
            + command.arguments.flatMap(\.choices)
    }

    /// What the shell itself may offer for the arguments.
    var completion: Parameter.Completion {
        let kinds = command.arguments.map(\.completion)
        if kinds.contains(.files) { return .files }
        return kinds.contains(.folders) ? .folders : .choices
    }
}

extension Parameter {
    /// The option as it may be typed, the long form first.
    var spellings: [String] { [label] + (short.map { ["-" + $0] } ?? []) }
}

/// The walk over the words before the one being typed, which bash and zsh have in common.
///
/// It ends with the place reached in `place`, and in `option` the option whose value is being
/// typed, if any.
func posixWalk(_ places: [Place], shared: [Parameter], word: String) -> [String] {
    var cases: [String] = []
    for place in places {
        for step in place.steps {
            let words = step.words.map { quoted("\(place.name) \($0)") }.joined(separator: "|")
            cases.append("\(words)) place=\(quoted(step.place)) ;;")
        }
        for option in place.options where option.kind == .option {
            let words = option.spellings.map { quoted("\(place.name) \($0)") }
            cases.append("\(words.joined(separator: "|"))) option=\(quoted(option.label)) ;;")
        }
    }
    for option in shared where option.kind == .option {
        let words = option.spellings.map { "*" + quoted(" \($0)") }.joined(separator: "|")
        cases.append("\(words)) option=\(quoted(option.label)) ;;")
    }
    return ["        if [[ -n $option ]]; then option=''; continue; fi"]
        + ["        case \"$place \(word)\" in"]
        + cases.map { "            " + $0 } + ["        esac"]
}

/// What is offered at each place and for the value of each option, one case apiece, in bash and
/// zsh; `assign` gives the assignments of what is not empty.
func posixOffers(
    _ places: [Place], shared: [Parameter],
    assign: (_ words: [Word], _ options: [Parameter], _ kind: Parameter.Completion) -> [String]
) -> [String] {
    var cases: [String] = []
    func add(_ pattern: String, _ assignments: [String]) {
        if !assignments.isEmpty {
            cases.append("\(pattern)) \(assignments.joined(separator: " ")) ;;")
        }
    }
    for place in places {
        add(quoted(place.name + " "), assign(place.words, place.options, place.completion))
        for option in place.options where option.kind == .option {
            let pattern = quoted("\(place.name) \(option.label)")
            add(pattern, assign(option.choices, [], option.completion))
        }
    }
    for option in shared where option.kind == .option {
        add("*" + quoted(" \(option.label)"), assign(option.choices, [], option.completion))
    }
    return ["    case \"$place $option\" in"] + cases.map { "        " + $0 } + ["    esac"]
}

/// Text in single quotes, as bash and zsh read it.
func quoted(_ text: String) -> String { "'" + text.replacing("'", with: #"'\''"#) + "'" }
