public import CertCore
import Records
public import TextFormats

extension [Reason] {
    /// Every step on a line of its own, in order; what belongs to a measure stands under it.
    public func lines(under standard: Standard, _ language: Language) -> [String] {
        map { reason in
            let indent = reason.isDetail ? "  " : ""
            return indent + reason.phrase(under: standard).in(language)
        }
    }

    /// The steps that decided, on one line: what became of the parts and the composite, what was
    /// missed and why, vetoes.
    public func summary(under standard: Standard) -> Phrase {
        var items = filter(\.isHeadline).map { $0.phrase(under: standard) }
        items += missedGates(under: standard)
        items += filter { !$0.isHeadline && !$0.isGate && !$0.isVeto && $0.isMet == false }
            .map { $0.phrase(under: standard) }
        let vetoes = filter(\.isVeto)
        items += vetoes.map { $0.phrase(under: standard) }
        let hasVetoes = standard.scheme.parts.contains { $0.practical?.vetoes.isEmpty == false }
        if vetoes.isEmpty, hasVetoes { items.append(Phrase(zh: "一票否决：无", en: "vetoes: none")) }
        return Phrase(
            zh: items.map(\.zh).joined(separator: " · "),
            en: items.map(\.en).joined(separator: " · "))
    }

    /// The gates: those missed with what else the measure cost, or one word that all are met.
    private func missedGates(under standard: Standard) -> [Phrase] {
        let gates = filter(\.isGate)
        guard !gates.isEmpty else { return [] }
        let missed = gates.filter { $0.isMet == false }
        if missed.isEmpty {
            return [Phrase(zh: "门槛：全部达到 ✓", en: "gates: all met ✓")]
        }
        return missed.map { gate in
            let costs = filter { $0.deductedMeasure == gate.gatedMeasure }
                .map { $0.phrase(under: standard) }
            let words =
                Phrase(zh: "门槛：", en: "gate: ") + gate.phrase(under: standard)
            guard !costs.isEmpty else { return words }
            return words
                + Phrase(
                    zh: "（\(costs.map(\.zh).joined(separator: "；"))）",
                    en: " (\(costs.map(\.en).joined(separator: "; ")))")
        }
    }

    /// For programs: each step as it is recorded, with its words.
    public func json(under standard: Standard) -> JSON {
        .array(
            map { reason in
                let words = reason.phrase(under: standard)
                return [
                    "step": Coding.reason.json(reason), "zh": .string(words.zh),
                    "en": .string(words.en),
                ]
            })
    }
}

extension Reason {
    /// Concerns a whole part or the whole case.
    var isHeadline: Bool {
        switch self {
        case .standing, .notAdmitted, .cut, .partFloor, .composite, .dimensionFloor, .panel,
            .penalty:
            true
        default: false
        }
    }

    /// Says how the step before it came about.
    var isDetail: Bool {
        switch self {
        case .assessors, .deduction, .gate, .measureFloor, .keySkill, .starred, .withheldSource:
            true
        default: false
        }
    }

    var isGate: Bool { gatedMeasure != nil }

    var isVeto: Bool {
        if case .veto = self { true } else { false }
    }

    var gatedMeasure: MeasureID? {
        if case .gate(let id, _, _, _) = self { id } else { nil }
    }

    var deductedMeasure: MeasureID? {
        if case .deduction(let id, _, _, _) = self { id } else { nil }
    }
}
