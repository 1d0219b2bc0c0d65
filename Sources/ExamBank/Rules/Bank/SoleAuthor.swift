import CertCore

/// All live items from one hand: what that author takes for granted, nobody else would.
enum SoleAuthor {
    /// Fewer items say nothing about who writes a bank.
    private static let fewest = 20

    static func remarks(on context: BankContext) -> [Remark] {
        guard context.live.count >= fewest, let author = context.live.first?.author,
            context.live.allSatisfy({ $0.author == author })
        else { return [] }
        return [context.remark(.bank(.soleAuthor(author, items: context.live.count)))]
    }
}
