import Authority
public import CertCore
public import Seals
import TextFormats

/// What a synthetic candidate knows and can do: shares of what could be earned.
public struct SyntheticAbility: Hashable, Sendable {
    /// Of theory items, in percent.
    public var theory: Int
    /// Of practical criteria, in percent.
    public var practical: Int

    public init(theory: Int, practical: Int) {
        self.theory = theory
        self.practical = practical
    }
}

/// Answers of people who do not exist, from the keys of their own forms.
public struct SyntheticAnswers {
    private let bank: Bank
    private let items: [ItemID: Item]
    private var stream: KeyedStream

    public init(bank: Bank, seed: SecretKey) {
        self.bank = bank
        items = Dictionary(bank.items.map { ($0.id, $0) }) { first, _ in first }
        stream = KeyedStream(key: seed, context: "answers")
    }

    /// A sheet for `exam import-responses`: ticket, item, response.
    public mutating func csv(
        _ cases: [CaseFile], part: PartID, ability: (CaseFile) -> SyntheticAbility
    ) -> [UInt8] {
        var writer = CSVWriter(header: ["ticket", "item", "response"])
        for caseFile in cases {
            guard let form = caseFile.theory[part]?.form else { continue }
            let percent = UInt32(ability(caseFile).theory)
            for id in form.items {
                // No sheet holds what was typed against the clock.
                guard let item = items[id], item.type != .typing else { continue }
                let isRight = stream.next(below: 100) < percent
                writer.append([form.ticket, id.text, answer(to: item, isRight: isRight)])
            }
        }
        return writer.bytes
    }

    /// What is typed at `certify take`, one line per item, letters standing for ids as given.
    public mutating func answer(to item: Item, isRight: Bool) -> String {
        switch item.key {
        case .single(let key): return isRight ? key.text : wrong(item, than: [key])
        case .multiple(let key):
            return isRight
                ? key.sorted().map(\.text).joined(separator: " ") : wrong(item, than: key)
        case .trueFalse(let key): return key == isRight ? "true" : "false"
        case .fillIn(let key): return isRight ? key.accepted[0] : "不清楚"
        case .numeric(let value, _): return isRight ? value.plain : "0"
        case .situational(let scores):
            let best = scores.max { $0.value.score < $1.value.score }?.key ?? ""
            return isRight ? best.text : wrong(item, than: [best])
        case .shortText(let key): return isRight ? key.answer : "请您稍等，我查一下再回复您。"
        case .ordering(let key):
            return (isRight ? key : key.reversed()).map(\.text).joined(separator: " ")
        case .matching(let key):
            return key.sorted { $0.key < $1.key }
                .map { option, target in
                    let shown = isRight ? target : other(than: target, of: item)
                    return "\(option)=\(shown)"
                }
                .joined(separator: " ")
        case .typing(let test): return test.text(in: bank.language)
        }
    }

    private func other(than target: OptionID, of item: Item) -> OptionID {
        item.targets.map(\.id).first { $0 != target } ?? target
    }

    /// The lines a candidate types in the exam room, letters as their own paper shows them.
    public mutating func typed(_ form: Form, ability: SyntheticAbility) -> [String] {
        var lines = ["start"]
        for entry in form.entries {
            guard let item = items[entry.item] else { continue }
            let isRight = stream.next(below: 100) < UInt32(ability.theory)
            let ids = answer(to: item, isRight: isRight)
            // Line by line, once they have begun.
            if item.type == .typing {
                lines.append("start")
                lines += ids.split(separator: "\n").map(String.init)
                continue
            }
            guard !entry.options.isEmpty else {
                lines.append(ids)
                continue
            }
            let letters = ids.split(separator: " ").map { Self.letter(of: $0, in: entry) }
            lines.append(letters.joined(separator: " "))
        }
        return lines
    }

    /// "b" or "b=t1" as the paper shows it: "C", "C2".
    private static func letter(of name: Substring, in entry: Form.Entry) -> String {
        let ids = name.split(separator: "=")
        let letter = entry.options.firstIndex { $0.text == ids[0] }.map { String(letters[$0]) }
        let number = entry.targets.firstIndex { $0.text == ids.last ?? "" }.map { String($0 + 1) }
        return (letter ?? "") + (number ?? "")
    }

    private static let letters = Array("ABCDEFGHIJ")

    private mutating func wrong(_ item: Item, than key: Set<OptionID>) -> String {
        let others = item.options.map(\.id).filter { !key.contains($0) }
        guard !others.isEmpty else { return "" }
        return others[Int(stream.next(below: UInt32(others.count)))].text
    }

    /// A sheet for `exam mark`: what people would give for the short texts.
    public mutating func textMarks(
        _ cases: [CaseFile], part: Part, ability: (CaseFile) -> SyntheticAbility
    ) -> [UInt8] {
        var writer = CSVWriter(header: ["case", "item", "marks", "note"])
        for caseFile in cases {
            guard let exam = caseFile.theory[part.id], let form = exam.form, exam.ending != nil
            else { continue }
            for id in form.items where items[id]?.type == .shortText {
                guard let points = part.theory?.blueprint.points(for: .shortText) else { continue }
                let share = Exact(ability(caseFile).theory, over: 100)
                let marks = (points * share).rounded(0, .halfUp)
                writer.append([caseFile.id.text, id.text, marks.plain, "要点基本齐全"])
            }
        }
        return writer.bytes
    }
}
