extension ProgramDescription {
    func bashCompletions(_ places: [Place]) -> [String] {
        let everywhere = shared.flatMap(\.spellings) + ["--help"]
        var lines = ["_\(name)() {"]
        lines += [
            "    local word=${COMP_WORDS[COMP_CWORD]} place='' option='' words='' options=''",
            "    local kind='' index",
            "    [[ $word == '=' ]] && word=''",
            "    for ((index = 1; index < COMP_CWORD; index++)); do",
        ]
        // Bash splits `--name=value` in three.
        lines.append("        [[ ${COMP_WORDS[index]} == '=' ]] && continue")
        lines += posixWalk(places, shared: shared, word: "${COMP_WORDS[index]}")
        lines.append("    done")
        lines += posixOffers(places, shared: shared) { words, options, completion in
            let offered = [
                ("words", words.map(\.text)), ("options", options.flatMap(\.spellings)),
                ("kind", kind(completion)),
            ]
            return offered.filter { !$1.isEmpty }
                .map { "\($0)=\(quoted($1.joined(separator: " ")))" }
        }
        lines += [
            "    if [[ -z $option && $word == -* ]]; then",
            "        words=\"$options \(everywhere.joined(separator: " "))\" kind=''",
            "    fi",
            "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))",
            "    if [[ -n $kind ]]; then compopt -o \"$kind\"; fi",
            "}",
            "complete -F _\(name) \(name)",
        ]
        return lines
    }

    /// The completion of bash that takes over where no word fits.
    private func kind(_ completion: Parameter.Completion) -> [String] {
        switch completion {
        case .choices: []
        case .files: ["default"]
        case .folders: ["dirnames"]
        }
    }
}
