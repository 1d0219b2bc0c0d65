import CUtf8proc

/// Makes what hides in untrusted text visible: control characters as their pictures (`␛`), and
/// bidirectional and other invisible formatting characters by number (`⟦U+202E⟧`).
///
/// Joiners stay, since scripts and emoji need them. With `keepingLineFeeds` line feeds stay too.
public func visible(_ text: String, keepingLineFeeds: Bool = false) -> String {
    if PlainText.measure(text) != nil { return text }
    var result = ""
    for scalar in text.unicodeScalars {
        if scalar == "\n", keepingLineFeeds {
            result.unicodeScalars.append(scalar)
        } else {
            append(scalar, to: &result)
        }
    }
    return result
}

private func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.value {
    case 0x00..<0x20: result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value)!)
    case 0x7F: result.unicodeScalars.append("\u{2421}")
    case _ where isInvisible(scalar): result += "⟦\(scalar.codePoint)⟧"
    default: result.unicodeScalars.append(scalar)
    }
}

/// Tells controls, line and paragraph separators, and formatting characters that neither join
/// (U+200C, U+200D) nor stand before digits as a visible sign (the Arabic number signs).
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let code = utf8proc_int32_t(scalar.value)
    switch utf8proc_category(code) {
    case UTF8PROC_CATEGORY_CC, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP: return true
    case UTF8PROC_CATEGORY_CF:
        let boundary = unsafe utf8proc_get_property(code).pointee.boundclass
        return scalar.value != 0x200C && scalar.value != 0x200D
            && boundary != UTF8PROC_BOUNDCLASS_PREPEND.rawValue
    default: return false
    }
}
