extension ProgramDescription {
    func fishCompletions(_ places: [Place]) -> [String] {
        let function = "__\(name)_at"
        var lines = [
            "function \(function)", "    set -l place ''", "    set -l skip ''",
            "    for word in (commandline -opc)[2..-1]",
            "        if test -n \"$skip\"; set skip ''; continue; end",
            "        switch \"$place $word\"",
        ]
        for place in places {
            for step in place.steps {
                let words = step.words.map { fishQuoted("\(place.name) \($0)") }
                lines.append("            case \(words.joined(separator: " "))")
                lines.append("                set place \(fishQuoted(step.place))")
            }
            let skipped = valued(place.options, at: place.name)
            if !skipped.isEmpty { lines += ["            case \(skipped)", skip] }
        }
        let skipped = valued(shared, at: "*")
        if !skipped.isEmpty { lines += ["            case \(skipped)", skip] }
        lines += ["        end", "    end", "    test \"$place\" = \"$argv[1]\"", "end"]
        lines.append("complete -c \(name) -f")
        for option in shared { lines.append(offer(option, when: "")) }
        lines.append("complete -c \(name) -s h -l help")
        for place in places {
            let condition = " -n " + fishQuoted("\(function) \(fishQuoted(place.name))")
            for word in place.words {
                lines.append(
                    "complete -c \(name)\(condition) -a \(fishQuoted(word.text))" + about(word.help)
                )
            }
            switch place.completion {
            case .choices: break
            case .files: lines.append("complete -c \(name)\(condition) -F")
            case .folders: lines.append("complete -c \(name)\(condition) -a \(folders)")
            }
            for option in place.options { lines.append(offer(option, when: condition)) }
        }
        return lines
    }

    private var folders: String { "'(__fish_complete_directories)'" }
    private var skip: String { "                set skip 1" }

    private func valued(_ options: [Parameter], at place: String) -> String {
        options.filter { $0.kind == .option }.flatMap(\.spellings)
            .map { fishQuoted("\(place) \($0)") }.joined(separator: " ")
    }

    private func offer(_ option: Parameter, when condition: String) -> String {
        var line = "complete -c \(name)\(condition) -l \(option.name)"
        if let short = option.short { line += " -s \(short)" }
        if option.kind == .option {
            switch option.completion {
            case .choices: line += " -x"
            case .files: line += " -r -F"
            case .folders: line += " -x -a \(folders)"
            }
        }
        if !option.choices.isEmpty {
            let words = option.choices.map(\.text).joined(separator: " ")
            line += " -a \(fishQuoted(words))"
        }
        return line + about(option.help)
    }
}

private func about(_ help: String) -> String { help.isEmpty ? "" : " -d " + fishQuoted(help) }

/// Text in single quotes, as fish reads it.
private func fishQuoted(_ text: String) -> String {
    var quoted = "'"
    for character in text {
        if character == "'" || character == "\\" { quoted.append("\\") }
        quoted.append(character)
    }
    return quoted + "'"
}
