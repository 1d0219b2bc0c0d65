extension ProgramDescription {
    /// The help page of the command that `path` leads to, or of the nearest one above it.
    public func help(
        for path: [String] = [], labels: HelpLabels, layout: HelpLayout
    ) -> [String] {
        var path = path[...]
        while root.command(at: path) == nil { path.removeLast() }
        guard let command = root.command(at: path) else { return [] }
        var page = HelpPage(labels: labels, layout: layout)
        page.paragraph(command.summary)
        page.usage(usage(of: command, at: path, labels: labels))
        page.paragraphs(command.discussion)
        page.aliases(command.aliases)
        page.parameters(labels.arguments, command.arguments)
        page.parameters(labels.options, command.options)
        page.commands(command.commands)
        let builtIn = labels.builtIn(atRoot: path.isEmpty)
        page.parameters(labels.sharedOptions, shared + builtIn)
        page.examples(command.examples)
        return page.lines
    }

    /// The ways to call a command, each in pieces that stay whole.
    func usage(
        of command: CommandDescription, at path: some Collection<String>, labels: HelpLabels
    ) -> [[String]] {
        let call = ([name] + path).joined(separator: " ")
        var ways: [[String]] = []
        if command.isCommand {
            let required = command.options.filter(\.isRequired)
            let others = command.options.filter { !$0.isRequired }
            ways.append([call] + (command.arguments + required + others).map(\.usage))
        }
        if !command.commands.isEmpty { ways.append([call, "<\(labels.command)>"]) }
        return ways
    }
}

/// A help page as it grows: blocks with an empty line between them.
private struct HelpPage {
    let labels: HelpLabels
    let layout: HelpLayout
    private(set) var lines: [String] = []

    init(labels: HelpLabels, layout: HelpLayout) {
        self.labels = labels
        self.layout = layout
    }

    private mutating func block(_ heading: String? = nil, _ content: [String]) {
        guard !content.isEmpty else { return }
        if !lines.isEmpty { lines.append("") }
        if let heading { lines.append(layout.heading(heading)) }
        lines += content
    }

    mutating func paragraph(_ text: String) {
        if !text.isEmpty { block(nil, layout.wrap(text, layout.width)) }
    }

    /// Text whose lines are paragraphs, as long as they are not empty.
    mutating func paragraphs(_ text: String) {
        for line in text.split(separator: "\n") { paragraph(String(line)) }
    }

    mutating func usage(_ ways: [[String]]) {
        block(labels.usage, ways.flatMap { layout.fill($0, indent: 6) })
    }

    mutating func aliases(_ names: [String]) {
        if !names.isEmpty { block(nil, [labels.aliases + names.joined(separator: ", ")]) }
    }

    mutating func parameters(_ heading: String, _ parameters: [Parameter]) {
        let lettered = parameters.contains { $0.short != nil }
        var rows: [Row] = []
        for parameter in parameters {
            var term = parameter.synopsis
            if let short = parameter.short {
                term = "-\(short), " + term
            } else if lettered {
                term = "    " + term
            }
            rows.append(Row(term: term, text: labels.remarked(parameter)))
            if parameter.choices.contains(where: { !$0.help.isEmpty }) {
                let margin = lettered ? "      " : "  "
                rows += parameter.choices.map { Row(term: margin + $0.text, text: $0.help) }
            }
        }
        block(heading, laidOut(rows))
    }

    /// The commands of a group under their headings, in the order in which these first occur.
    mutating func commands(_ commands: [CommandDescription]) {
        var headings: [String] = []
        for command in commands where !headings.contains(command.heading) {
            headings.append(command.heading)
        }
        let column = column(for: commands.map(\.name))
        for heading in headings {
            let rows = commands.filter { $0.heading == heading }
            let content = rows.flatMap { layout.row($0.name, $0.summary, column: column) }
            block(heading.isEmpty ? labels.commands : heading, content)
        }
    }

    mutating func examples(_ examples: [Example]) {
        let content = examples.flatMap { example in
            ["  $ " + example.line]
                + layout.wrap(example.explanation, layout.width - 4)
                .filter { !$0.isEmpty }.map { "    " + $0 }
        }
        block(labels.examples, content)
    }

    private struct Row {
        let term: String
        let text: String
    }

    private func laidOut(_ rows: [Row]) -> [String] {
        let column = column(for: rows.map(\.term))
        return rows.flatMap { layout.row($0.term, $0.text, column: column) }
    }

    /// Where the texts beside the terms begin; terms that are too long do not count.
    private func column(for terms: [String]) -> Int {
        let limit = min(28, layout.width / 2 - 4)
        return (terms.map(layout.measure).filter { $0 <= limit }.max() ?? 4) + 4
    }
}
