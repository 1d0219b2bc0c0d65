import Arguments
import CertCore
import Disk
import Terminal
import TextFormats
import Wording

/// The program: reads the words, carries out the command, tells what went wrong.
public enum Certify {
    public static let version = "0.1.0"

    /// Runs one command line, the program's name left out, and gives its exit code.
    public static func run(_ words: [String]) -> ExitCode {
        ignoreClosedPipes()
        let language = language(in: words)
        let program = program(Tongue(language: language))
        do throws(UsageError) {
            switch try program.parse(words) {
            case .help(let path):
                help(path, of: program.description(along: path), language)
                return .done
            case .version:
                try? Output.standard.write("certify \(version)\n")
                return .done
            case .run(let options, let action):
                return carryOut(action, Context(options: options, language: language))
            }
        } catch {
            try? Output.errors.write(lines: UsageWording(error).lines(language).map { visible($0) })
            return .usage
        }
    }

    private static func carryOut(_ action: Action, _ context: Context) -> ExitCode {
        do {
            return try action(context)
        } catch {
            let failure = Failure(error, naming: context.partTitles)
            if context.options.isJSON {
                try? context.errors.write(bytes: failure.json.pretty())
            } else {
                try? context.errors.write(lines: failure.lines(context.language))
            }
            return failure.code
        }
    }

    /// `--lang` before `CERTIFY_LANG` before the locale; Chinese where that says so.
    private static func language(in words: [String]) -> Language {
        if let word = value(ofOption: "lang", in: words) {
            return Language(rawValue: word) ?? .en
        }
        for name in ["CERTIFY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = Environment.variable(name), !value.isEmpty else { continue }
            return value.hasPrefix("zh") ? .zh : .en
        }
        return .en
    }

    private static func help(
        _ path: [String], of program: ProgramDescription, _ language: Language
    ) {
        let output = Output.standard
        let layout = HelpLayout(
            width: min(output.width ?? 80, 100), measure: { displayWidth(of: $0) },
            wrap: { wrap($0, to: $1) }, heading: { output.style($0, .bold) })
        try? output.write(
            lines: program.help(for: path, labels: .words(language), layout: layout))
    }
}
