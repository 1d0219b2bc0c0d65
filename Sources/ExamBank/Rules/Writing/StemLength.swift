import CertCore

/// A stem that asks too little to be understood by itself, or makes reading the test.
enum StemLength {
    static let shortest = 5
    static let longest = 220
    /// A situation is told before it is asked about.
    static let longestSituation = 500

    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        let count = written.stem.filter { !$0.isSpace }.count
        let isTold = written.item.type == .situational || written.item.type == .shortText
        // A word of letters takes about three times the characters of one of ideographs.
        let isLatin = !written.stem.contains(where: \.isHan)
        let limit = (isTold ? longestSituation : longest) * (isLatin ? 3 : 1)
        if count < shortest {
            return [(.shortStem(count, atLeast: shortest), written.stemPlace)]
        }
        return count > limit ? [(.longStem(count, atMost: limit), written.stemPlace)] : []
    }
}
