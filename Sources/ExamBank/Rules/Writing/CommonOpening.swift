/// Options that all begin alike: what they share belongs into the stem.
enum CommonOpening {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.isChoice, written.options.count > 2, let first = written.options.first,
            written.options.allSatisfy({ $0.first == first.first })
        else { return [] }
        let shared = written.options.dropFirst().reduce(first[...]) { shared, option in
            shared.prefix(zip(shared, option).prefix { $0.0 == $0.1 }.count)
        }
        let limits = written.thresholds
        let isHan = shared.contains(where: \.isHan)
        let least = isHan ? limits.commonOpening : limits.commonOpeningLatin
        guard shared.count >= least, written.options.allSatisfy({ $0.count > shared.count }) else {
            return []
        }
        return [(.commonOpening(Array(shared).text), written.place(ofOption: 0))]
    }
}
