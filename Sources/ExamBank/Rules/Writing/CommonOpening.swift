import CertCore

/// Options that all begin alike, or targets: what they share belongs into the stem.
enum CommonOpening {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        // What is said in a situation may well begin as it would there.
        guard written.isChoice || written.type == .matching else { return [] }
        return written.remarks(onLists: { options in
            opening(of: options.texts, written.thresholds).map { (.commonOpening($0), 0) }
        })
    }

    private static func opening(
        of options: [[Unicode.Scalar]], _ limits: CheckThresholds
    ) -> String? {
        guard options.count > 2, let first = options.first,
            options.allSatisfy({ $0.first == first.first })
        else { return nil }
        let shared = options.dropFirst().reduce(first[...]) { shared, option in
            shared.prefix(zip(shared, option).prefix { $0.0 == $0.1 }.count)
        }
        let isHan = shared.contains(where: \.isHan)
        let least = isHan ? limits.commonOpening : limits.commonOpeningLatin
        let isOpening =
            shared.count >= least && options.allSatisfy { $0.count > shared.count }
        return isOpening ? Array(shared).text.brief : nil
    }
}
