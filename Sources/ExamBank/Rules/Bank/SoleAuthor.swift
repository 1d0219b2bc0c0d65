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
        if hasVisibleEnds { return self[...] }
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return self[...last].drop(while: \.isWhitespace)
    }

    /// Tells of nearly every text, from single bytes, that it neither begins nor ends with a space.
    private var hasVisibleEnds: Bool {
        let bytes = utf8.span
        guard let last = bytes.indices.last else { return true }
        let ascii: ClosedRange<UInt8> = 0x21...0x7E
        // All spaces lie below U+4000.
        let ideographs: ClosedRange<UInt8> = 0xE4...0xEF
        return (ascii.contains(bytes[0]) || ideographs.contains(bytes[0]))
            && (ascii.contains(bytes[last]) || last >= 2 && ideographs.contains(bytes[last - 2]))
    }
}
