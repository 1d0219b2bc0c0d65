/// What people may read about a command and those below it.
public struct CommandDescription: Hashable, Sendable {
    public let name: String
    public let aliases: [String]
    public let summary: String
    public let discussion: String
    public let examples: [Example]
    public let heading: String
    public let parameters: [Parameter]
    public let commands: [CommandDescription]
    /// Whether it can be carried out by itself; false for a mere group.
    public let isCommand: Bool

    public var arguments: [Parameter] { parameters.filter { $0.kind == .argument } }
    public var options: [Parameter] { parameters.filter { $0.kind != .argument } }

    /// The command that a path of names leads to.
    public func command(at path: some Collection<String>) -> CommandDescription? {
        guard let name = path.first else { return self }
        return commands.first { $0.name == name }?.command(at: path.dropFirst())
    }

    /// This command and all below it with their paths, each before those below it.
    public var tree: [(path: [String], command: CommandDescription)] {
        commands.reduce(into: [(path: [], command: self)]) { tree, child in
            for entry in child.tree { tree.append(([child.name] + entry.path, entry.command)) }
        }
    }
}

/// A line to copy, and what it does.
public struct Example: Hashable, Sendable {
    /// The whole line, from the program's name on.
    public let line: String
    public let explanation: String

    public init(_ line: String, _ explanation: String) {
        self.line = line
        self.explanation = explanation
    }
}

/// What people may read about a program.
public struct ProgramDescription: Hashable, Sendable {
    public let root: CommandDescription
    /// The options that every command takes.
    public let shared: [Parameter]

    public var name: String { root.name }
}
