import CertCore

/// A key that is markedly longer than every distractor: on public items in Chinese the option that
/// was alone so long was the key in 41 % of the cases (chance 25 %).
enum LongKey {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.type == .single, let key = written.right.first,
            written.options.count > 2
        else { return [] }
        let length = written.options[key].count
        var (sum, next, others) = (0, 0, 0)
        for index in written.options.indices where index != key {
            sum += written.options[index].count
            next = max(next, written.options[index].count)
            others += 1
        }
        let limits = written.thresholds
        let isHan = written.options[key].contains(where: \.isHan)
        let margin = isHan ? limits.longKeyMargin : limits.longKeyMarginLatin
        // A multiple of the mean, without a division.
        let isLong = 100 * length * others >= limits.longKeyPercent * sum
        guard isLong, length >= next + margin else { return [] }
        return [(.longKey(length, next: next), written.place(ofOption: key))]
    }
}
