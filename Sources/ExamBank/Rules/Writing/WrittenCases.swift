import CertCore
import TextFormats

/// The writing of the texts that items share.
enum WrittenCases {
    static func remarks(on bank: Document<BankFile>) -> [Remark] {
        guard let cases = bank.json.root["cases"] else { return [] }
        let limit = bank.settings.thresholds.longestSituation
        return cases.elements.flatMap { one in
            texts(of: one).flatMap { place, text in
                faults(in: text, at: place, atMost: limit).map { fault, range in
                    bank.remark(.writing(fault), at: range)
                }
            }
        }
    }

    /// What can be read of a case, in one language or in both.
    private static func texts(of one: JSONNode) -> [(place: JSONNode, text: [Unicode.Scalar])] {
        guard let text = one["text"] else { return [] }
        let places =
            text.kind == .object ? Language.allCases.compactMap { text[$0.rawValue] } : [text]
        return places.compactMap { place in
            guard let string = place.string, !Reading<String>.isBlank(string) else { return nil }
            return (place, Array(scalars: string))
        }
    }

    private static func faults(
        in text: [Unicode.Scalar], at place: JSONNode, atMost limit: Int
    ) -> [(fault: WritingFault, range: Range<Int>)] {
        var told: [(fault: WritingFault, range: Range<Int>)] = []
        for fault in [LookAlikes.fault(in: text), StraySpaces.fault(in: text)] {
            guard let remark = fault.map({ PlacedRemark($0, of: place) }) else { continue }
            told.append((remark.fault, remark.range))
        }
        if let fault = StemLength.excess(of: text, over: limit) {
            told.append((fault, place.range))
        }
        return told
    }
}
