import CertCore

/// A stem that asks too little to be understood by itself, or a text that makes reading the test.
enum StemLength {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        let limits = written.thresholds
        let count = count(of: written.stem)
        if count < limits.shortestStem {
            return [(.shortStem(count, atLeast: limits.shortestStem), written.stemPlace)]
        }
        let isTold = written.type == .situational || written.type == .shortText
        let limit = isTold ? limits.longestSituation : limits.longestStem
        return excess(of: written.stem, over: limit).map { [($0, written.stemPlace)] } ?? []
    }

    /// A word of letters takes about three times the characters of one of ideographs.
    static func excess(of text: [Unicode.Scalar], over limit: Int) -> WritingFault? {
        // Only of a text that long it matters what it is made of.
        if text.count <= limit { return nil }
        let count = count(of: text)
        let most = limit * (text.contains(where: \.isHan) ? 1 : 3)
        return count > most ? .longStem(count, atMost: most) : nil
    }

    /// Spaces apart.
    private static func count(of text: [Unicode.Scalar]) -> Int {
        text.reduce(0) { $0 + ($1.isSpace ? 0 : 1) }
    }
}
