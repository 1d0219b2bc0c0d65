extension ProgramDescription {
    func zshCompletions(_ places: [Place]) -> [String] {
        let everywhere = shared.flatMap(entries) + ["--help"]
        var lines = ["#compdef \(name)", "_\(name)() {"]
        lines += [
            "    local place='' option='' index",
            "    local -a found options kind",
            "    for ((index = 2; index < CURRENT; index++)); do",
        ]
        lines += posixWalk(places, shared: shared, word: "${words[index]}")
        lines.append("    done")
        lines.append("    if [[ $PREFIX == --*=* ]]; then")
        lines.append("        option=${PREFIX%%=*}; compset -P '*='")
        lines.append("    fi")
        lines += posixOffers(places, shared: shared) { words, options, completion in
            let offered = [
                ("found", words.map(entry)), ("options", options.flatMap(entries)),
                ("kind", kind(completion)),
            ]
            return offered.filter { !$1.isEmpty }.map { "\($0)=(\(list($1)))" }
        }
        lines += [
            "    if [[ -z $option && $PREFIX == -* ]]; then",
            "        found=(\"${options[@]}\" \(list(everywhere))) kind=()",
            "    fi",
            "    if (( ${#found} )); then _describe '' found; fi",
            "    if (( ${#kind} )); then _files ${kind:#all}; fi",
            "}",
            "if [[ ${funcstack[1]} == _\(name) ]]; then _\(name) \"$@\"",
            "else compdef _\(name) \(name); fi",
        ]
        return lines
    }

    private func list(_ entries: [String]) -> String {
        entries.map(quoted).joined(separator: " ")
    }

    /// A word with its help, as `_describe` reads it.
    private func entry(_ word: Word) -> String {
        let text = word.text.replacing(":", with: #"\:"#)
        return word.help.isEmpty ? text : text + ":" + word.help
    }

    private func entries(_ option: Parameter) -> [String] {
        option.spellings.map { entry(Word($0, help: option.help)) }
    }

    /// The options of `_files`; "all" for none.
    private func kind(_ completion: Parameter.Completion) -> [String] {
        switch completion {
        case .choices: []
        case .files: ["all"]
        case .folders: ["-/"]
        }
    }
}
