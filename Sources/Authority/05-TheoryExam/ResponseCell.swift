import CertCore
import Sitting
import TextFormats

extension PaperItem {
    /// What a cell answers: options separated by spaces, commas or semicolons (letters may stand
    /// together), in their order where one is asked for; pairs such as `a=t1 b=t2` or, by letters
    /// and the numbers of the targets as shown, `A2 B1`; a judgement in a word or sign; or the
    /// text itself.
    func response(
        inSheet text: String, naming: OptionNaming
    ) throws(ResponseProblem) -> Response {
        let response: Response
        switch type {
        case .single, .multiple, .situational:
            response = .options(Set(try options(in: text, naming: naming)))
        case .trueFalse:
            guard let answer = Self.judgements[text.lowercased()] else {
                throw .wrongKind(type)
            }
            response = .boolean(answer)
        case .fillIn, .numeric, .shortText: response = .text(text)
        case .ordering: response = .order(try options(in: text, naming: naming))
        case .matching: response = .pairs(try pairs(in: text, naming: naming))
        case .typing: throw .onlyTyped
        }
        try check(response)
        return response
    }

    private func options(
        in text: String, naming: OptionNaming
    ) throws(ResponseProblem) -> [OptionID] {
        switch naming {
        case .id:
            return text.split { Self.separators.contains($0) }.map { OptionID(String($0)) }
        case .letter:
            var chosen: [OptionID] = []
            for letter in folded(text) where !Self.separators.contains(letter) {
                chosen.append(try option(lettered: letter))
            }
            return chosen
        }
    }

    private func pairs(
        in text: String, naming: OptionNaming
    ) throws(ResponseProblem) -> [OptionID: OptionID] {
        var names: [OptionID] = []
        switch naming {
        case .id:
            names = text.split { Self.separators.contains($0) || Self.joints.contains($0) }
                .map { OptionID(String($0)) }
        case .letter:
            for word in Self.lettersAndNumbers(of: text) {
                if word.first?.isWholeNumber == true {
                    names.append(try target(numbered: word))
                } else {
                    names.append(try option(lettered: Character(word)))
                }
            }
        }
        guard names.count.isMultiple(of: 2) else { throw .wrongKind(type) }
        var pairs: [OptionID: OptionID] = [:]
        for place in stride(from: 0, to: names.count, by: 2) {
            guard pairs.updateValue(names[place + 1], forKey: names[place]) == nil else {
                throw .repeatedOption(names[place])
            }
        }
        return pairs
    }

    private func option(lettered letter: Character) throws(ResponseProblem) -> OptionID {
        guard let value = letter.asciiValue, options.indices.contains(Int(value) - 0x61) else {
            // As it stands on paper, where all options are capitals.
            throw .unknownOption(OptionID(letter.uppercased()))
        }
        return options[Int(value) - 0x61].id
    }

    private func target(numbered digits: String) throws(ResponseProblem) -> OptionID {
        guard let number = Int(digits), targets.indices.contains(number - 1) else {
            throw .unknownTarget(OptionID(digits))
        }
        return targets[number - 1].id
    }

    /// `A2, b-1` as `a`, `2`, `b`, `1`.
    private static func lettersAndNumbers(of text: String) -> [String] {
        var words: [String] = []
        var isInNumber = false
        for character in folded(text) {
            let isDigit = character.isASCII && character.isWholeNumber
            if isDigit, isInNumber {
                words[words.count - 1].append(character)
            } else if isDigit || !gaps.contains(character) {
                words.append(String(character))
            }
            isInNumber = isDigit
        }
        return words
    }

    private static let separators: Set<Character> = [
        " ", ",", "\u{FF0C}", ";", "\u{FF1B}", "\u{3001}", "|", ">",
    ]

    /// What stands between an option and its target; a hyphen may belong to an id.
    private static let joints: Set<Character> = ["=", ":", "\u{FF1A}"]

    private static let gaps = separators.union(joints).union(["-"])

    private static let judgements: [String: Bool] = [
        "t": true, "true": true, "1": true, "对": true, "正确": true, "√": true, "✓": true,
        "f": false, "false": false, "0": false, "错": false, "错误": false, "×": false, "✗": false,
    ]
}
