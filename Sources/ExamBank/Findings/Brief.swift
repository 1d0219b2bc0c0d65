extension String {
    /// The text as evidence of a finding: a longer one by its first 80 characters and `…`.
    ///
    /// Identifiers that are well-formed have at most 64.
    var brief: String {
        guard utf8.count > 80,
            let end = unicodeScalars.index(startIndex, offsetBy: 80, limitedBy: endIndex),
            end < endIndex
        else { return self }
        return String(unicodeScalars[..<end]) + "…"
    }
}
