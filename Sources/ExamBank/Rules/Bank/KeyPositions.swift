import CertCore

/// A place at which the key stands too often: whoever knows it guesses better than chance.
///
/// Looked at for each number of options by itself. Where every form shuffles options the places
/// in the file are nobody's to see.
enum KeyPositions {
    static func remarks(on context: BankContext) -> [Remark] {
        guard !context.isAlwaysShuffled else { return [] }
        var counts: [Int: [Int]] = [:]
        for item in context.live {
            guard case .single(let key) = item.key,
                let place = item.options.firstIndex(where: { $0.id == key })
            else { continue }
            let number = item.options.count
            counts[number, default: [Int](repeating: 0, count: number)][place] += 1
        }
        return counts.sorted { $0.key < $1.key }.compactMap { number, counts in
            guard ChiSquare.isUneven(counts), let most = counts.max(),
                let place = counts.firstIndex(of: most),
                ChiSquare.exceeds(most, of: counts, byPoints: context.thresholds.keyExcess)
            else { return nil }
            let fault = GuessingFault.keyPositions(
                options: number, place: place, count: most, of: counts.reduce(0, +))
            return context.remark(.guessing(fault))
        }
    }
}
