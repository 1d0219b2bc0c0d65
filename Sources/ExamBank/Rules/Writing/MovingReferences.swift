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

    private static func remarks(on bank: Document<Bank>, under scheme: SchemeID) -> [Remark] {
        var remarks: [Remark] = []
        for (item, node) in zip(bank.value.items, bank.elements)
        where item.status != .retired {
            remarks += WrittenItem.remarks(on: item, node) { written in
                written.options.indices.filter { refers(written.options[$0]) }.map { index in
                    let fault = WritingFault.movingReference(scheme)
                    return bank.remark(.writing(fault), at: written.place(ofOption: index))
                }
            }
        }
        return remarks
    }

    private static let places = ["以上", "上述", "前两项", "前三项", "前面各项", "上面", "下面"]
        .map { Array($0.unicodeScalars) }

    private static func refers(_ option: [Unicode.Scalar]) -> Bool {
        if AboveOptions.kind(of: option) != nil { return true }
        if CombinedOptions.isCombination(option), option.contains(where: \.isLatin) { return true }
        return places.contains { option.starts(with: $0) && option.count <= 16 }
    }
}
