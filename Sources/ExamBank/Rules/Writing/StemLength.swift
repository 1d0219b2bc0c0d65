import CertCore

/// A stem that asks too little to be understood by itself, or makes reading the test.
enum StemLength {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        let count = written.stem.reduce(0) { $0 + ($1.isSpace ? 0 : 1) }
        let isTold = written.item.type == .situational || written.item.type == .shortText
        let limits = written.thresholds
        // A word of letters takes about three times the characters of one of ideographs.
        let isLatin = !written.stem.contains(where: \.isHan)
        let limit = (isTold ? limits.longestSituation : limits.longestStem) * (isLatin ? 3 : 1)
        if count < limits.shortestStem {
            return [(.shortStem(count, atLeast: limits.shortestStem), written.stemPlace)]
        }
        return count > limit ? [(.longStem(count, atMost: limit), written.stemPlace)] : []
    }
}
