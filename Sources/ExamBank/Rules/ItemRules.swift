import CertCore
import TextFormats

/// What one item shows by itself, looked at as it is read.
///
/// Of an item that could not be read whole, nothing is told that asks for what was lost.
struct ItemRules {
    private let item: Item
    private let node: JSONNode
    private let notes: Notes
    private let lost: ItemMembers

    static func check(
        _ item: Item, _ node: JSONNode, _ notes: Notes, lost: ItemMembers = []
    ) {
        let rules = ItemRules(item: item, node: node, notes: notes, lost: lost)
        if rules.has(.keyAndItsOwn) { rules.checkKey() } else { rules.checkReadableKey() }
        rules.checkOptions()
        rules.checkLeaks()
        if rules.has(.review) { rules.checkReview() }
        if rules.has(.id) { rules.checkOwnEnemy() }
        if rules.has(.texts), let remark = PartialTranslation.remark(on: item, node) {
            rules.add(remark.fault, at: remark.place.range)
        }
    }

    private func has(_ members: ItemMembers) -> Bool { lost.isDisjoint(with: members) }

    private var key: JSONNode { node["key"] ?? node }

    private func checkKey() {
        switch item.key {
        case .single(let right) where item.options.contains { $0.id == right }: return
        default: checkKey(among: item.options.map(\.id))
        }
    }

    /// Of a key of which an entry could not be read, the others.
    private func checkReadableKey() {
        guard has([.type, .optionIDs, .targetIDs]), node["key"] != nil else { return }
        let options = item.options.map(\.id)
        switch item.key {
        case .multiple, .ordering:
            checkNamed(key.elements.map { OptionID($0.string ?? "") }, options)
        case .matching: checkPairs(options)
        case .situational: checkScored(options)
        case .single, .trueFalse, .fillIn, .numeric, .shortText, .typing: break
        }
    }

    private func checkKey(among options: [OptionID]) {
        switch item.key {
        case .single, .multiple:
            checkNamed(key.elements.map { OptionID($0.string ?? "") }, options)
            if case .multiple(let right) = item.key, right == Set(options) {
                add(.allOptionsRight, at: key.range)
            }
        case .situational(let scores): checkScores(scores, options)
        case .shortText(let answer):
            guard let maximum = item.maximumLength, answer.answer.count > maximum else { return }
            let place = key["answer"] ?? key
            add(.answerTooLong(answer.answer.count, maximum: maximum), at: place.range)
        case .ordering(let order):
            checkNamed(order, options)
            // An option that is there twice is told already.
            if order.count == Set(order).count { checkComplete(order, options) }
        case .matching(let pairs):
            if checkPairs(options) { checkComplete(Array(pairs.keys), options) }
        case .typing(let test): checkPassage(of: test)
        case .trueFalse, .fillIn, .numeric: break
        }
    }

    private func checkPassage(of test: TypingTest) {
        guard case .court(let rule) = test.rule, let place = node["passage"] else { return }
        for language in item.languages {
            let count = test.text(in: language).count
            // One text for both languages is told once.
            if count >= rule.expected || (language == .en && test.passage.isOneText) { continue }
            add(
                .passageTooShort(count, expected: rule.expected),
                at: place.text(in: language).range)
        }
    }

    private func checkNamed(_ named: [OptionID], _ options: [OptionID]) {
        // With an identifier that is there twice, which is meant was told already.
        if Set(options).count < options.count { return }
        for (id, place) in zip(named, key.elements) { checkNamed(id, at: place.range, options) }
    }

    /// One that is no identifier was told already.
    private func checkNamed(_ id: OptionID, at place: Range<Int>, _ options: [OptionID]) {
        if options.contains(id) || !Identifier.isWellFormed(id.text) { return }
        add(.keyNotOption(id, options: options), at: place)
    }

    /// Whether what a matching key names is there; false where that cannot be told.
    @discardableResult
    private func checkPairs(_ options: [OptionID]) -> Bool {
        let targets = item.targets.map(\.id)
        if Set(options).count < options.count || Set(targets).count < targets.count { return false }
        for member in key.members where !ObjectReader.isFree(member) {
            checkNamed(OptionID(member.name), at: member.nameRange, options)
            if let name = member.value.string, Identifier.isWellFormed(name),
                !targets.contains(OptionID(name))
            {
                add(.keyNotTarget(OptionID(name), targets: targets), at: member.value.range)
            }
        }
        return true
    }

    /// An option that is named wrongly is told already.
    private func checkComplete(_ named: [OptionID], _ options: [OptionID]) {
        let left = options.filter { !named.contains($0) }
        if !left.isEmpty, named.allSatisfy({ options.contains($0) }) {
            add(.keyLeavesOut(left), at: key.range)
        }
    }

    private func checkScored(_ options: [OptionID]) {
        for member in key.members where !ObjectReader.isFree(member) {
            checkNamed(OptionID(member.name), at: member.nameRange, options)
        }
    }

    private func checkScores(_ scores: [OptionID: SituationalScore], _ options: [OptionID]) {
        checkScored(options)
        let unscored = options.filter { scores[$0] == nil }
        if !unscored.isEmpty, scores.keys.allSatisfy(options.contains) {
            add(.unscoredOptions(unscored), at: key.range)
        }
        if scores.values.allSatisfy({ $0.score <= 0 }) { add(.noBestOption, at: key.range) }
    }

    private func checkOptions() {
        checkAlike(item.options, at: "options") { .sameOptionText($0, $1) }
        if !item.targets.isEmpty {
            checkAlike(item.targets, at: "targets") { .sameTargetText($0, $1) }
        }
    }

    /// Options that read the same once case, width and spelling are folded, and letters of their own
    /// are taken away.
    private func checkAlike(
        _ options: [AnswerOption], at member: String,
        _ fault: (OptionID, OptionID) -> BankFault
    ) {
        for language in item.languages {
            let texts = OwnMarks.removed(
                from: options.map { $0.text.in(language) }, under: item.stem.in(language))
            guard AlikeTexts.mayBeAmong(texts), let places = node[member] else { continue }
            let forms = texts.map(AlikeTexts.form)
            for (index, place) in zip(forms.indices, places.elements) {
                // A text that was lost is like no other, and what has no identifier is not named.
                guard !texts[index].isEmpty, !options[index].id.text.isEmpty,
                    let other = forms[..<index].firstIndex(of: forms[index]),
                    !options[other].id.text.isEmpty
                else { continue }
                let isToldAlready =
                    language == .en && options[index].text.isOneText
                    && options[other].text.isOneText
                if isToldAlready { continue }
                add(
                    fault(options[index].id, options[other].id),
                    at: (place["text"] ?? place).text(in: language).range)
            }
        }
    }

    /// Words that give the answer away in what candidates read.
    private func checkLeaks() {
        for language in item.languages {
            checkLeak(in: item.stem, of: "stem", language)
            for (list, options) in [("options", item.options), ("targets", item.targets)] {
                for (index, option) in options.enumerated() {
                    checkLeak(in: option.text, of: list, at: index, language)
                }
            }
        }
    }

    private func checkLeak(
        in phrase: Phrase, of member: String, at index: Int? = nil, _ language: Language
    ) {
        // One text for both languages is told once.
        if language == .en, phrase.isOneText { return }
        let text = phrase.in(language)
        guard
            let words = LeakedKey.words(in: text, isOption: index != nil)
                ?? (index == nil
                    ? LeakedKey.filledBlank(in: text, with: answersInBlanks)
                        ?? quotedRationale(in: text, language) : nil)
        else { return }
        let list = node[member] ?? node
        let option = index.flatMap { index in
            list.elements.dropFirst(index).first { _ in true }?["text"]
        }
        add(.leakedKey(words), at: (option ?? list).text(in: language).range)
    }

    /// How the answer would be written into the brackets of a stem, case and width folded.
    private var answersInBlanks: [String] {
        guard has([.key, .optionIDs]) else { return [] }
        return switch item.key {
        case .single(let right): letters(of: [right])
        case .multiple(let right): letters(of: right)
        case .trueFalse(true): ["√", "✓", "✔", "对", "正确", "是", "true", "t"]
        case .trueFalse(false): ["×", "✗", "✘", "错", "错误", "否", "false", "f"]
        default: []
        }
    }

    private func letters(of right: Set<OptionID>) -> [String] {
        let letters = zip("abcdefghijklmnopqrstuvwxyz", item.options)
            .filter { right.contains($1.id) }.map(\.0)
        return letters.isEmpty ? [] : [String(letters)]
    }

    /// A statement to be judged may be its own reason.
    private func quotedRationale(in text: String, _ language: Language) -> String? {
        let rationale = item.rationale.in(language)
        guard item.type != .trueFalse,
            LeakedKey.quotes(rationale.utf8.span, in: text.utf8.span)
        else { return nil }
        return rationale
    }

    private func checkReview() {
        guard item.status == .live else { return }
        guard let reviewer = item.reviewer, item.reviewed != nil else {
            return add(.unreviewed, at: (node["status"] ?? node).range)
        }
        guard reviewer.trimmed == item.author.trimmed, let place = node["reviewer"] else { return }
        add(.reviewedByAuthor(reviewer.brief), at: place.range)
    }

    private func checkOwnEnemy() {
        guard item.enemies.contains(item.id), let places = node["enemies"] else { return }
        for (enemy, place) in zip(item.enemies, places.elements) where enemy == item.id {
            add(.ownEnemy, at: place.range)
        }
    }

    private func add(_ fault: BankFault, at range: Range<Int>) {
        notes.add(.bank(fault), at: range)
    }
}
