/// The few words that help and the manual need beside those of the declarer, in the reader's
/// language and with their own punctuation.
public struct HelpLabels: Hashable, Sendable {
    /// Headings of the parts of a help page, such as "Usage:".
    public var usage, commands, arguments, options, sharedOptions, examples: String
    /// What stands before other names of a command: "Also: ".
    public var aliases: String
    /// What stands for the name of a command in a usage line: "command".
    public var command: String
    /// Remarks that follow an option's help directly, with what the language puts before them:
    /// " (required)", " (may be repeated)", "; one of: ".
    public var required, repeatable, choices: String
    /// What `--help` and `--version` do.
    public var showHelp, showVersion: String
    /// Headings of the manual, such as "NAME".
    public var manualName, manualSynopsis, manualDescription: String

    public init(
        usage: String, commands: String, arguments: String, options: String,
        sharedOptions: String, examples: String, aliases: String, command: String,
        required: String, repeatable: String, choices: String, showHelp: String,
        showVersion: String, manualName: String, manualSynopsis: String, manualDescription: String
    ) {
        self.usage = usage
        self.commands = commands
        self.arguments = arguments
        self.options = options
        self.sharedOptions = sharedOptions
        self.examples = examples
        self.aliases = aliases
        self.command = command
        self.required = required
        self.repeatable = repeatable
        self.choices = choices
        self.showHelp = showHelp
        self.showVersion = showVersion
        self.manualName = manualName
        self.manualSynopsis = manualSynopsis
        self.manualDescription = manualDescription
    }

    /// The options that every program has: `--version` is asked of the program alone.
    func builtIn(atRoot: Bool) -> [Parameter] {
        let help = Parameter.flag("help", "h", showHelp)
        return atRoot ? [help, .flag("version", nil, showVersion)] : [help]
    }

    /// The help of an option or argument with the remarks that belong to it.
    func remarked(_ parameter: Parameter) -> String {
        var text = parameter.help
        if parameter.kind == .option, parameter.isRequired { text += required }
        if parameter.kind == .option, parameter.isRepeatable { text += repeatable }
        let words = parameter.choices
        if !words.isEmpty, words.allSatisfy(\.help.isEmpty) {
            text += choices + words.map(\.text).joined(separator: " | ")
        }
        return String(text.drop { " ;；".contains($0) })
    }
}
