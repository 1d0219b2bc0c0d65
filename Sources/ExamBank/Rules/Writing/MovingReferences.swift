import CertCore
import TextFormats

/// Options that speak of others by their places, in banks whose options a scheme shuffles.
enum MovingReferences {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.parts.flatMap { part, _ -> [Remark] in
            guard let plan = part.theory, plan.blueprint.shufflesOptions,
                let bank = context.banks[plan.bank]
            else { return [] }
            return remarks(on: bank, under: context.scheme.id)
        }
    }

    private static func remarks(on bank: Document<BankFile>, under scheme: SchemeID) -> [Remark] {
        var remarks: [Remark] = []
        for (item, node) in zip(bank.value.items, bank.value.list.listed.lazy.map(\.node))
        where item.status != .retired {
            remarks += WrittenItem.remarks(on: item, node) { written in
                places(in: written.options, under: written.stem).map { index in
                    let fault = WritingFault.movingReference(scheme)
                    return bank.remark(.writing(fault), at: written.place(ofOption: index))
                }
            }
        }
        return remarks
    }

    /// Where the options stand that speak of others.
    static func places(in options: [[Unicode.Scalar]], under stem: [Unicode.Scalar]) -> [Int] {
        let combinations = NamedOthers.combinations(among: options)
        return options.indices.filter { index in
            names(options[index], isCombination: combinations.contains(index), under: stem)
                || PlaceWords.areIn(options[index], under: stem)
        }
    }

    /// "A和C", "只有A对": letters that the stem has as well are names of its own.
    private static func names(
        _ option: [Unicode.Scalar], isCombination: Bool, under stem: [Unicode.Scalar]
    ) -> Bool {
        guard let named = NamedOthers(option), named.kind == .letter,
            isCombination || named.speaksOfOptions
        else { return false }
        return !named.names.contains { stem.contains(word: $0) }
    }
}
