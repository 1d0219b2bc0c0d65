import CertCore

/// All live items from one hand: what that author takes for granted, nobody else would.
enum SoleAuthor {
    /// Fewer items say nothing about who writes a bank.
    private static let fewest = 20

    static func remarks(on context: BankContext) -> [Remark] {
        guard let author = context.live.first(where: { _ in true })?.author,
            context.live.allSatisfy({ $0.author == author })
        else { return [] }
        let items = context.live.reduce(0) { count, _ in count + 1 }
        guard items >= fewest else { return [] }
        return [context.remark(.bank(.soleAuthor(author.brief, items: items)))]
    }
}
