/// A tree of commands, and the options that all of them share.
///
/// Parsing is pure: it prints nothing, ends nothing and asks no environment.
public struct Program<Shared: Sendable, Action: Sendable>: Sendable {
    /// What a command line asks for.
    public enum Outcome: Sendable {
        case run(Shared, Action)
        /// Help on the command that the path leads to; an empty path means the program.
        case help([String])
        case version
    }

    let root: Command<Action>
    let shared: [Parameter]
    let makeShared: @Sendable (Given) throws(ArgumentsError) -> Shared

    /// A program; `inputs` are the shared options, accepted before and after the command's name.
    public init<each Value: Sendable>(
        _ name: String, _ summary: String, discussion: String = "", examples: [Example] = [],
        commands: [Command<Action>], _ inputs: repeat Input<each Value>,
        make: @escaping @Sendable (repeat each Value) throws -> Shared
    ) {
        root = Command(
            name, summary, discussion: discussion, examples: examples, commands: commands)
        shared = allParameters(of: repeat each inputs)
        makeShared = making(repeat each inputs, make: make)
    }

    /// What completions and the manual are made of.
    public var description: ProgramDescription {
        ProgramDescription(root: root.description, shared: shared)
    }

    /// What the help page of the command that `path` leads to is made of.
    public func description(along path: [String]) -> ProgramDescription {
        ProgramDescription(root: root.description(along: path), shared: shared)
    }

    /// Reads the words after the program's name.
    ///
    /// `--help` wins over everything but an unknown command, so that who asks is answered.
    public func parse(_ words: [String]) throws(UsageError) -> Outcome {
        var scan = Scan(words, shared: shared)
        do throws(ArgumentsError) {
            return try outcome(of: &scan)
        } catch {
            if case .unknownCommand = error {
                throw UsageError(command: scan.path, problem: error)
            }
            if scan.wantsHelp || Scan.asksForHelp(words) { return .help(scan.path) }
            throw UsageError(command: scan.path, problem: error)
        }
    }

    private func outcome(of scan: inout Scan) throws(ArgumentsError) -> Outcome {
        let command = try scan.command(from: root)
        if scan.wantsHelp { return .help(scan.path) }
        if scan.wantsVersion { return .version }
        guard let make = command.make else { throw .missingCommand }
        let given = try scan.given(to: command.parameters)
        return .run(try makeShared(given), try make(given))
    }
}

/// The value of an option in a command line that has not been parsed, as the language must be
/// known before the commands can be described in it.
public func value(ofOption name: String, in words: [String]) -> String? {
    let words = words.prefix { $0 != "--" }
    for (word, next) in zip(words, words.dropFirst() + [""]) {
        if word == "--\(name)" { return next.isEmpty ? nil : next }
        if word.hasPrefix("--\(name)=") { return String(word.dropFirst(name.count + 3)) }
    }
    return nil
}
