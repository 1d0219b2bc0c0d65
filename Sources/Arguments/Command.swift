/// A command: its inputs, and the action that they make; or a group of commands; or both.
///
/// `make` only builds a value; it may refuse what no single input can see by throwing an
/// `ArgumentsError` such as `.conflicting`.
public struct Command<Action: Sendable>: Sendable {
    public let name: String
    public let aliases: [String]
    public let summary: String
    public let discussion: String
    public let examples: [Example]
    /// The heading under which the parent's help lists the command; empty for the common one.
    public private(set) var heading = ""
    public let parameters: [Parameter]
    /// Made when they are asked for: most command lines go down one branch of the tree.
    private let below: @Sendable () -> [Command]
    /// Nothing where only the commands below can be carried out.
    let make: (@Sendable (Given) throws(ArgumentsError) -> Action)?

    /// A command, or with `commands` a group that is also a command by itself.
    public init<each Value: Sendable>(
        _ name: String, _ summary: String, aliases: [String] = [], discussion: String = "",
        examples: [Example] = [],
        commands: @escaping @autoclosure @Sendable () -> [Command] = [],
        _ inputs: repeat Input<each Value>,
        make: @escaping @Sendable (repeat each Value) throws -> Action
    ) {
        self.name = name
        self.aliases = aliases
        self.summary = summary
        self.discussion = discussion
        self.examples = examples
        below = commands
        parameters = allParameters(of: repeat each inputs)
        self.make = making(repeat each inputs, make: make)
    }

    /// A group of commands.
    public init(
        _ name: String, _ summary: String, aliases: [String] = [], discussion: String = "",
        examples: [Example] = [],
        commands: @escaping @autoclosure @Sendable () -> [Command]
    ) {
        self.name = name
        self.aliases = aliases
        self.summary = summary
        self.discussion = discussion
        self.examples = examples
        below = commands
        parameters = []
        make = nil
    }

    /// The commands below it.
    public var commands: [Command] { below() }

    /// The same command, listed by its parent under a heading of its own.
    public func under(_ heading: String) -> Command {
        var command = self
        command.heading = heading
        return command
    }

    /// The command below that answers to a name or an alias.
    func command(named name: String) -> Command? {
        commands.first { $0.name == name || $0.aliases.contains(name) }
    }

    /// What completions and the manual are made of.
    var description: CommandDescription { description(with: commands.map(\.description)) }

    /// The same with what a help page along the path needs: the commands beside it without those
    /// below them.
    func description(along path: some Collection<String>) -> CommandDescription {
        description(
            with: commands.map { child in
                child.name == path.first
                    ? child.description(along: path.dropFirst()) : child.description(with: [])
            })
    }

    private func description(with commands: [CommandDescription]) -> CommandDescription {
        CommandDescription(
            name: name, aliases: aliases, summary: summary, discussion: discussion,
            examples: examples, heading: heading, parameters: parameters, commands: commands,
            isCommand: make != nil)
    }
}

/// The parameters of some inputs, in order.
func allParameters<each Value: Sendable>(of inputs: repeat Input<each Value>) -> [Parameter] {
    var parameters: [Parameter] = []
    for input in repeat each inputs { parameters.append(input.parameter) }
    return parameters
}

/// What reads every input and then makes the result.
func making<each Value: Sendable, Result>(
    _ inputs: repeat Input<each Value>,
    make: @escaping @Sendable (repeat each Value) throws -> Result
) -> @Sendable (Given) throws(ArgumentsError) -> Result {
    { given throws(ArgumentsError) in
        do {
            return try make(repeat try (each inputs).value(in: given))
        } catch let problem as ArgumentsError {
            throw problem
        } catch {
            throw .because(Cause(error))
        }
    }
}
