public import CertCore

extension Item {
    /// What is right, options by the letters and targets by the numbers under which they are shown.
    private func keyText(
        showing options: [OptionID], targets: [OptionID], _ language: Language
    ) -> String {
        func letters(_ ids: some Collection<OptionID>) -> String {
            options.enumerated().filter { ids.contains($1) }.map { Self.letter($0.offset) }
                .joined(separator: " ")
        }
        switch key {
        case .single(let id): return letters([id])
        case .multiple(let ids): return letters(ids)
        case .ordering(let order):
            return order.compactMap { options.firstIndex(of: $0) }.map(Self.letter)
                .joined(separator: " ")
        case .matching(let pairs):
            return options.enumerated().map { place, option in
                let target = pairs[option].flatMap { targets.firstIndex(of: $0) }
                return Self.letter(place) + (target.map { String($0 + 1) } ?? "–")
            }.joined(separator: " ")
        case .trueFalse(let truth):
            return Phrase(zh: truth ? "对" : "错", en: truth ? "true" : "false").in(language)
        case .fillIn(let key): return key.accepted.joined(separator: " / ")
        case .numeric(let value, let tolerance):
            let margin = tolerance == 0 ? "" : " ± \(tolerance.plain)"
            return value.plain + margin + (unit.map { " " + $0.in(language) } ?? "")
        case .situational(let scores):
            return options.enumerated().map {
                "\(Self.letter($0.offset)) \(scores[$0.element]?.score ?? 0)"
            }.joined(separator: " · ")
        case .shortText(let key): return key.answer
        case .typing(let test): return test.rule.phrase.in(language)
        }
    }

    private static func letter(_ place: Int) -> String {
        String(OptionLetter.letter(place))
    }

    /// Below an item that is shown with its key.
    public func keyLines(
        showing options: [OptionID], targets: [OptionID], _ language: Language
    ) -> [String] {
        let key =
            Phrase(zh: "答案：", en: "Key: ")
            + Phrase(keyText(showing: options, targets: targets, language))
        let about = Phrase(
            zh: "（\(id) · \(point) · 难度 \(difficulty)）",
            en: " (\(id) · \(point) · difficulty \(difficulty))")
        return [
            (key + about).in(language),
            (Phrase(zh: "解析：", en: "Why: ") + rationale).in(language),
        ]
    }
}
