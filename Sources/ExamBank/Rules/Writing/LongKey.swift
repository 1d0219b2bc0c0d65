import CertCore

/// A key that is markedly longer than every distractor: on public items in Chinese the option that
/// was alone so long was the key in 41 % of the cases (chance 25 %).
enum LongKey {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.item.type == .single, let key = written.right.first,
            written.options.count > 2
        else { return [] }
        let length = written.options[key].count
        let others = written.options.indices.filter { $0 != key }.map { written.options[$0].count }
        guard let next = others.max() else { return [] }
        let margin = written.options[key].contains(where: \.isHan) ? 4 : 10
        // At least one and a half times the mean, without a division.
        let isLong = 2 * length * others.count >= 3 * others.reduce(0, +)
        guard isLong, length >= next + margin else { return [] }
        return [(.longKey(length, next: next), written.place(ofOption: key))]
    }
}
