import CertCore
import TextFormats

extension Reading where Value == String {
    /// Text with something to see in it.
    static var text: Reading { Reading({ _ in .text }, blank: "", text) }

    @Sendable fileprivate static func text(_ node: JSONNode, _ notes: Notes) -> String? {
        guard let text = node.string else {
            notes.lose(.wrongType(.text, found: node.kind), at: node.range)
            return nil
        }
        if isBlank(text) {
            notes.lose(.emptyText, at: node.range)
        } else if text.utf8.count > Shape.longestText {
            let count = text.unicodeScalars.count
            if count > Shape.longestText {
                notes.lose(.longText(count, atMost: Shape.longestText), at: node.range)
            }
        }
        if TextCharacters.mayBeBad(text) { loseBadCharacters(of: node, notes) }
        return text
    }

    /// The first of those that stand side by side.
    private static func loseBadCharacters(of node: JSONNode, _ notes: Notes) {
        var isInRun = false
        for character in node.characters {
            let isBad = TextCharacters.isBad(character.scalar)
            if isBad, !isInRun { notes.lose(.character(character.scalar), at: character.range) }
            isInRun = isBad
        }
    }

    /// Tells, mostly without a closer look, that there is nothing to say about a text.
    static func isPlain(_ bytes: Span<UInt8>) -> Bool {
        hasRoom(bytes) && !TextCharacters.mayBeBad(bytes)
    }

    /// Neither blank nor too long.
    static func hasRoom(_ bytes: Span<UInt8>) -> Bool {
        !isBlank(bytes) && bytes.count <= Shape.longestText
    }

    static func isBlank(_ text: String) -> Bool { isBlank(text.utf8.span) }

    /// Nearly every text begins with something to see, which needs no table to be told.
    private static func isBlank(_ bytes: Span<UInt8>) -> Bool {
        if !bytes.isEmpty, (0x21...0x7E).contains(bytes[0]) || beginsVisibly(bytes) { return false }
        return String(utf8: bytes).unicodeScalars.allSatisfy(isUnseen)
    }

    /// With an ideograph or what comes behind them, in full width for one; what little takes no room
    /// there lies in U+FE00 to U+FEFF and behind U+FFC0.
    private static func beginsVisibly(_ bytes: Span<UInt8>) -> Bool {
        if bytes[0] == 0xEF { return bytes[1] < 0xB8 || (0xBC...0xBE).contains(bytes[1]) }
        return (0xE4...0xEE).contains(bytes[0])
    }

    /// A space, or a mark without a width. Of those that are bad wherever they stand, that is told.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isWhitespace
            || properties.isDefaultIgnorableCodePoint && !TextCharacters.isBad(scalar)
    }

    /// Text that is an identifier.
    static var identifier: Reading { Reading({ _ in .identifier }, blank: "", identifier) }

    @Sendable fileprivate static func identifier(_ node: JSONNode, _ notes: Notes) -> String? {
        let before = notes.losses
        guard let text = text(node, notes) else { return nil }
        if notes.losses == before, !Identifier.isWellFormed(text) {
            notes.lose(.badIdentifier(text.brief), at: node.range)
        }
        return text
    }
}

extension Reading {
    static func id<Subject>() -> Reading where Value == Code<Subject> {
        Reading({ _ in .identifier }, blank: Code("")) { node, notes in
            Reading<String>.identifier(node, notes).map { Code($0) }
        }
    }
}

extension Reading where Value == Bool {
    static var flag: Reading {
        Reading({ _ in .flag }, blank: false) { node, notes in
            if let flag = node.boolean { return flag }
            notes.lose(.wrongType(.flag, found: node.kind), at: node.range)
            return nil
        }
    }
}

extension Reading where Value == Int {
    static func integer(in range: ClosedRange<Int>) -> Reading {
        Reading({ _ in .integer(range) }, blank: range.lowerBound) { node, notes in
            if let number = node.integer.map(Int.init) {
                if !range.contains(number) {
                    notes.lose(.outOfRange(Exact(number), Exact.range(range)), at: node.range)
                }
                return number
            }
            if let digits = node.manyDigits {
                notes.lose(.tooManyDigits(digits.brief, Exact.range(range)), at: node.range)
            } else {
                notes.lose(.wrongType(.integer, found: node.kind), at: node.range)
            }
            return nil
        }
    }
}

extension JSONNode {
    /// A whole number that is none of `Int64`.
    fileprivate var manyDigits: String? {
        guard kind == .number else { return nil }
        let text = sourceText
        return text.utf8.contains { "eE.".utf8.contains($0) } ? nil : text
    }
}

extension Exact {
    fileprivate static func range(_ range: ClosedRange<Int>) -> ClosedRange<Exact> {
        Exact(range.lowerBound)...Exact(range.upperBound)
    }
}

extension Reading where Value == Exact {
    /// An exact number: an integer, or text such as "59.5".
    static func decimal(in range: ClosedRange<Exact>) -> Reading {
        Reading({ _ in .decimal(range) }, blank: range.lowerBound) { node, notes in
            if let digits = node.manyDigits {
                notes.lose(.tooManyDigits(digits.brief, range), at: node.range)
                return nil
            }
            guard let number = number(node, notes) else { return nil }
            if !range.contains(number) {
                notes.lose(.outOfRange(number, range), at: node.range)
            }
            return number
        }
    }

    /// 0 to 100.
    static var percent: Reading { decimal(in: 0...100) }

    /// Any number that a file may hold.
    static var decimal: Reading { decimal(in: Shape.decimals) }

    private static func number(_ node: JSONNode, _ notes: Notes) -> Exact? {
        switch node.kind {
        case .integer: return node.integer.map { Exact(Int($0)) }
        case .number: notes.lose(.decimalAsNumber(node.sourceText.brief), at: node.range)
        case .string:
            let text = node.string ?? ""
            if let number = Exact(decimal: text) { return number }
            notes.lose(.badDecimal(text.brief), at: node.range)
        default: notes.lose(.wrongType(.decimal, found: node.kind), at: node.range)
        }
        return nil
    }
}

extension Reading where Value == Day {
    /// "2026-11-21".
    static var day: Reading {
        Reading({ _ in .day }, blank: Day(daysSinceEpoch: 0)) { node, notes in
            guard let text = node.string else {
                notes.lose(.wrongType(.text, found: node.kind), at: node.range)
                return nil
            }
            if let day = Day(text) { return day }
            notes.lose(.badDay(text.brief), at: node.range)
            return nil
        }
    }
}

extension Reading where Value == Phrase {
    /// Text in the file's language, or in both.
    static var phrase: Reading {
        Reading({ _ in .phrase }, blank: Phrase("")) { node, notes in
            switch node.kind {
            case .string: return Reading<String>.text(node, notes).map { Phrase($0) }
            case .object:
                return Reading<Phrase>.object { object in
                    Phrase(zh: object.required("zh", .text), en: object.required("en", .text))
                }.read(node, notes)
            default:
                notes.lose(.wrongType(.phrase, found: node.kind), at: node.range)
                return nil
            }
        }
    }
}

extension Reading where Value: RawRepresentable<String> & CaseIterable {
    /// One of the words that an enumeration knows.
    static var word: Reading {
        Reading({ _ in .word(Value.allCases.map(\.rawValue)) }, blank: Value.allCases.first!) {
            node, notes in
            guard let text = node.string else {
                notes.lose(.wrongType(.text, found: node.kind), at: node.range)
                return nil
            }
            if let value = Value(rawValue: text) { return value }
            let known = Value.allCases.map(\.rawValue)
            notes.lose(
                .unknownWord(
                    text.brief, known: known, nearest: nearest(to: text, among: known)),
                at: node.range)
            return nil
        }
    }
}
