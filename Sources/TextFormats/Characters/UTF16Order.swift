/// The order of strings by their UTF-16 code units, found on their UTF-8.
enum UTF16Order {
    /// Tells whether `one` sorts before `other`.
    ///
    /// The order of UTF-8 bytes is that of code points. UTF-16 differs from it in one point only:
    /// characters beyond the BMP are spelled with surrogates (D800–DFFF) and so sort before
    /// U+E000–U+FFFF. Their lead bytes are F0–F4 against EE and EF.
    static func precedes(_ one: String, _ other: String) -> Bool {
        var rest = other.utf8.makeIterator()
        for byte in one.utf8 {
            guard let against = rest.next() else { return false }
            if byte == against { continue }
            let mixed = byte >= 0xEE && against >= 0xEE && (byte >= 0xF0) != (against >= 0xF0)
            return mixed ? byte >= 0xF0 : byte < against
        }
        return rest.next() != nil
    }
}
