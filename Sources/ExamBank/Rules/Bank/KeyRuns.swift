import CertCore

/// The same key again and again, in the order of the file: longer than chance has it.
///
/// The chance of a run as long anywhere among n items is at most the number of places where it
/// could begin times the chance of one there; a run is told where that bound is under .01.
enum KeyRuns {
    static func remarks(on context: BankContext) -> [Remark] {
        guard !context.isAlwaysMixed else { return [] }
        let choices = context.isAlwaysShuffled ? [] : context.live.compactMap(choice)
        return [choices, context.live.compactMap(statement)].flatMap { keys in
            runs(in: keys).compactMap { remark(on: keys[$0], of: keys.count, context) }
        }
    }

    /// One item of the row: where its key is, among how many.
    private struct Key {
        let item: ItemID
        let place: Int
        let among: Int
        let answer: GuessingFault.Answer
    }

    private static func choice(_ item: Item) -> Key? {
        guard case .single(let key) = item.key,
            let place = item.options.firstIndex(where: { $0.id == key })
        else { return nil }
        return Key(item: item.id, place: place, among: item.options.count, answer: .option(place))
    }

    private static func statement(_ item: Item) -> Key? {
        guard case .trueFalse(let key) = item.key else { return nil }
        return Key(item: item.id, place: key ? 0 : 1, among: 2, answer: key ? .right : .wrong)
    }

    private static func runs(in keys: [Key]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for index in keys.indices.dropFirst() where keys[index].place != keys[start].place {
            runs.append(start..<index)
            start = index
        }
        if start < keys.count { runs.append(start..<keys.count) }
        return runs
    }

    private static func remark(
        on run: ArraySlice<Key>, of total: Int, _ context: BankContext
    ) -> Remark? {
        guard let first = run.first, let last = run.last,
            let rarity = rarity(of: run, among: total), rarity > 100
        else { return nil }
        let fault = GuessingFault.keyRun(
            first.answer, length: run.count, through: last.item, oneIn: rarity)
        return context.remark(.guessing(fault), on: first.item, at: "key")
    }

    /// What is rarer is told as this.
    private static let rarest: Int128 = 1_000_000

    /// Chance makes such a run in one of so many files at most; nil where it is no rarity at all.
    private static func rarity(of run: ArraySlice<Key>, among total: Int) -> Int? {
        let starts = Int128(total - run.count + 1)
        var ways: Int128 = 1
        // The first key may be anywhere, the others where it is.
        for key in run.dropFirst() {
            ways *= Int128(key.among)
            if ways >= starts * rarest { return Int(rarest) }
        }
        return ways > starts ? Int(ways / starts) : nil
    }
}
