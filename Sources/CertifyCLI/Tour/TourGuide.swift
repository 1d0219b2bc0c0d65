import CertCore
import Disk
import Terminal
import Wording

/// Walks through a script of ordinary commands: prints each, runs it, and stops when one does
/// not end as the script says.
struct TourGuide {
    let context: Context
    /// This program, which every command of the tour runs as.
    let program: String
    private var clock = ""

    init(context: Context) throws {
        self.context = context
        program = try Path.absolute("/proc/self/exe")
    }

    /// A heading between the steps.
    func heading(_ phrase: Phrase) {
        let style = context.output.style
        context.print(["", style("── \(phrase.in(context.language)) ", .bold)])
    }

    /// A remark before a command.
    func say(_ phrase: Phrase) {
        context.print(["", phrase.in(context.language)])
    }

    /// The commands that follow happen at this time.
    mutating func at(_ time: String) {
        clock = time
    }

    /// Runs one command line as it would be typed.
    ///
    /// - Parameters:
    ///   - name: the operator who acts; nil where none is needed.
    ///   - code: how the command is to end.
    ///   - input: a file that is typed into it.
    ///   - isShown: false for a command that repeats many times.
    func run(
        _ line: String, as name: String? = nil, ending code: ExitCode = .done,
        typing input: String? = nil, isShown: Bool = true
    ) throws {
        var words = line.split(separator: " ").map { String($0.replacing("␣", with: " ")) }
        if let name { words += ["--as", name] }
        if !clock.isEmpty { words += ["--now", clock] }
        if isShown { show(words, input: input) }
        let ending = try Child.run(
            program, words, input: input, output: isShown ? nil : "/dev/null")
        guard ending.code == code.rawValue else {
            throw CommandFailure(
                .bug, zh: "导览中断：该命令以 \(ending.code) 结束，应为 \(code.rawValue)。",
                en: "The tour stops: the command ended with \(ending.code), not \(code.rawValue).")
        }
    }

    private func show(_ words: [String], input: String?) {
        let quoted = words.map { $0.contains(" ") || $0.isEmpty ? "'\($0)'" : $0 }
        let redirection = input.map { " < \($0)" } ?? ""
        let line = "$ certify " + quoted.joined(separator: " ") + redirection
        context.print(["", context.output.style(line, .bold)])
    }
}
