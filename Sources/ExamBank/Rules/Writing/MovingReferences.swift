import CertCore
import TextFormats

/// Options that speak of others by their places, in banks whose options a scheme shuffles.
enum MovingReferences {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.parts.flatMap { part, _ -> [Remark] in
            guard let plan = part.theory, plan.blueprint.shufflesOptions,
                let bank = context.allBanks[plan.bank]
            else { return [] }
            return remarks(on: bank, under: context.scheme.id)
        }
    }

    private static func remarks(on bank: Document<BankFile>, under scheme: SchemeID) -> [Remark] {
        var remarks: [Remark] = []
        for (item, listed) in zip(bank.value.items, bank.value.list.listed)
        where item.status != .retired && listed.has([.type, .stem, .optionTexts, .fixed])
            && !item.options.allSatisfy(\.isFixed)
        {
            remarks += WrittenItem.remarks(on: item, listed.node) { written in
                places(in: written.options, under: written.stem).compactMap { index in
                    let isOfAll = speaksOfAllBefore(index, of: written.options)
                    // Whatever their order, those before it are the same.
                    if isOfAll, item.options[index...].allSatisfy(\.isFixed) { return nil }
                    let fault = WritingFault.movingReference(scheme, isOfAll: isOfAll)
                    return bank.remark(.writing(fault), at: written.place(ofOption: index))
                }
            }
        }
        return remarks
    }

    /// "以上都对", but not "以上两项都对" behind three.
    private static func speaksOfAllBefore(
        _ index: Int, of options: [[Unicode.Scalar]]
    ) -> Bool {
        guard AboveOptions.kind(of: options[index]) != nil else { return false }
        let words: [Unicode.Scalar: Int] = ["两": 2, "二": 2, "三": 3, "四": 4, "五": 5]
        return options[index].compactMap { words[$0] }.allSatisfy { $0 == index }
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
