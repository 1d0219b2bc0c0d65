import CertCore

/// All live items from one hand: what that author takes for granted, nobody else would.
enum SoleAuthor {
    /// Fewer items say nothing about who writes a bank.
    private static let fewest = 20

    static func remarks(on context: BankContext) -> [Remark] {
        guard let author = context.live.first(where: { _ in true })?.author.trimmed,
            context.live.allSatisfy({ $0.author.trimmed == author })
        else { return [] }
        let items = context.live.reduce(0) { count, _ in count + 1 }
        guard items >= fewest else { return [] }
        return [context.remark(.bank(.soleAuthor(String(author).brief, items: items)))]
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: Substring {
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return self[...last].drop(while: \.isWhitespace)
    }
}
