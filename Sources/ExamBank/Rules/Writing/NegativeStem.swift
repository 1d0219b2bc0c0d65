import CertCore

/// A stem that asks for what is not so, where the word is easily read over; and options that negate
/// once more.
enum NegativeStem {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        var remarks = twice(in: written)
        guard written.isChoice, remarks.isEmpty,
            let question = NegativeQuestion(asking: written.stem)
        else { return remarks }
        let word = question.word.text
        if !question.isEmphasised { remarks.append((.negativeStem(word), written.stemPlace)) }
        for (index, option) in written.options.enumerated() {
            guard let negation = Negation.beginning(option) else { continue }
            remarks.append((.doubleNegative(word, negation.text), written.place(ofOption: index)))
            break
        }
        return remarks
    }

    /// Statements, questions and options that negate twice by themselves.
    private static func twice(in written: WrittenItem) -> [WritingRemark] {
        guard written.isChoice || written.type == .trueFalse else { return [] }
        var remarks: [WritingRemark] = []
        if let words = Negation.twice(in: written.stem) {
            remarks.append((.negatedTwice(words.text), written.stemPlace))
        }
        for (index, option) in written.options.enumerated() {
            guard let words = Negation.twice(in: option) else { continue }
            remarks.append((.negatedTwice(words.text), written.place(ofOption: index)))
        }
        return remarks
    }
}
