/// A part of the manual beside the commands, such as the exit statuses.
public struct ManualPart: Hashable, Sendable {
    public let heading: String
    /// Paragraphs, one a line.
    public let text: String

    public init(_ heading: String, _ text: String) {
        self.heading = heading
        self.text = text
    }
}

extension ProgramDescription {
    /// The manual page of the program in section 1, for `man`; a colon that ends a heading in help
    /// is left out.
    ///
    /// - Parameters:
    ///   - date: the day of the release, `2026-11-21`.
    ///   - source: the program and its version.
    public func manual(
        labels: HelpLabels, date: String, source: String, parts: [ManualPart] = []
    ) -> String {
        var page = ManualPage()
        page.begin(name.uppercased(), date: date, source: source)
        page.section(labels.manualName)
        page.text("\(name) – \(root.summary)")
        page.section(labels.manualSynopsis)
        page.usage(usage(of: root, at: [], labels: labels))
        page.section(labels.manualDescription)
        page.paragraphs(root.discussion)
        page.section(labels.sharedOptions)
        page.parameters(shared + labels.builtIn(atRoot: true), labels)
        page.section(labels.commands)
        for (path, command) in root.tree.dropFirst() {
            page.command(command, usage: usage(of: command, at: path, labels: labels), labels)
        }
        for part in parts {
            page.section(part.heading)
            page.paragraphs(part.text)
        }
        if !root.examples.isEmpty {
            page.section(labels.examples)
            page.examples(root.examples)
        }
        return page.lines.joined(separator: "\n") + "\n"
    }
}

/// A manual page as it grows, in the requests of man(7).
private struct ManualPage {
    private(set) var lines: [String] = []

    mutating func request(_ name: String, _ words: [String] = []) {
        let quoted = words.map { "\"" + roff($0).replacing("\"", with: "\\(dq") + "\"" }
        lines.append((["." + name] + quoted).joined(separator: " "))
    }

    /// The title, whose date has plain dashes; then text that is not justified or hyphenated.
    mutating func begin(_ title: String, date: String, source: String) {
        lines.append(".TH \"\(roff(title))\" \"1\" \"\(date)\" \"\(roff(source))\"")
        lines += [".ad l", ".nh"]
    }

    mutating func section(_ heading: String) {
        let isTitle = heading.hasSuffix(":") || heading.hasSuffix("\u{FF1A}")
        request("SH", [isTitle ? String(heading.dropLast()) : heading])
    }

    mutating func text(_ text: String) {
        if !text.isEmpty { lines.append(roff(text)) }
    }

    /// Begins a paragraph; a heading has begun one already.
    mutating func paragraph() {
        if lines.last?.hasPrefix(".S") != true { request("PP") }
    }

    mutating func paragraphs(_ text: String) {
        for line in text.split(separator: "\n") {
            paragraph()
            self.text(String(line))
        }
    }

    mutating func usage(_ ways: [[String]]) {
        for (index, way) in ways.enumerated() {
            if index > 0 { request("br") }
            text(way.joined(separator: " "))
        }
    }

    mutating func command(
        _ command: CommandDescription, usage ways: [[String]], _ labels: HelpLabels
    ) {
        request("SS", ways.last.map { [$0[0]] } ?? [])
        usage(ways)
        paragraph()
        text(command.summary)
        paragraphs(command.discussion)
        parameters(command.parameters, labels)
        examples(command.examples)
    }

    mutating func parameters(_ parameters: [Parameter], _ labels: HelpLabels) {
        for parameter in parameters {
            request("TP")
            text((parameter.short.map { "-\($0), " } ?? "") + parameter.synopsis)
            text(labels.remarked(parameter))
            for word in parameter.choices where !word.help.isEmpty {
                request("br")
                text("\(word.text) – \(word.help)")
            }
        }
    }

    mutating func examples(_ examples: [Example]) {
        for example in examples {
            paragraph()
            text(example.explanation)
            request("RS", ["4"])
            request("nf")
            text(example.line)
            request("fi")
            request("RE")
        }
    }
}

/// Text that roff prints as it stands.
private func roff(_ text: String) -> String {
    var escaped = ""
    for character in text {
        switch character {
        case "\\": escaped += "\\e"
        case "-": escaped += "\\-"
        default: escaped.append(character)
        }
    }
    // A dot or an apostrophe at the beginning of a line would be read as a request.
    let isRequest = escaped.hasPrefix(".") || escaped.hasPrefix("'")
    return isRequest ? "\\&" + escaped : escaped
}
