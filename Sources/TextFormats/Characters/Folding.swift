import CUtf8proc
import Glibc

/// The composed normal form (NFC) of `text`: one spelling for what looks and means the same.
public func normalized(_ text: String) -> String {
    if PlainText.measure(text) != nil { return text }
    return mapped(text, UTF8PROC_STABLE, UTF8PROC_COMPOSE)
}

/// The form to compare texts by where case, width and invisible characters do not matter
/// (Unicode's NFKC_Casefold): `Ａｂ１` becomes `ab1`.
public func folded(_ text: String) -> String {
    if let plain = foldedPlain(text) { return plain }
    return mapped(
        text, UTF8PROC_STABLE, UTF8PROC_COMPOSE, UTF8PROC_COMPAT, UTF8PROC_CASEFOLD,
        UTF8PROC_IGNORE)
}

/// Folds text of plain characters: letters to lower case, full-width forms (U+FF01–U+FF5E) to the
/// ASCII they are twins of, … to three points, everything else as it is.
private func foldedPlain(_ text: String) -> String? {
    let bytes = text.utf8.span
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
        let length = PlainText.length(at: place, of: bytes)
        switch (length, bytes[place]) {
        case (0, _): return nil
        case (1, let byte): result.append(lowercased(byte))
        case (_, 0xEF):
            let code = (bytes[place + 1] & 0x3) << 6 | bytes[place + 2] & 0x3F
            result.append(lowercased(code &+ 0x20))
        case (_, 0xE2) where bytes[place + 2] == 0xA6: result.append(contentsOf: "...".utf8)
        default: for step in 0..<3 { result.append(bytes[place + step]) }
        }
        place += length
    }
    return String(decoding: result, as: UTF8.self)
}

private func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}

/// `text` as utf8proc maps it; stops the program when memory is out, the only way it can fail on
/// text that is UTF-8.
private func mapped(_ text: String, _ options: utf8proc_option_t...) -> String {
    let flags = utf8proc_option_t(options.reduce(0) { $0 | $1.rawValue })
    var text = text
    return text.withUTF8 { source in
        var result: UnsafeMutablePointer<UInt8>?
        let length = unsafe utf8proc_map(source.baseAddress, source.count, &result, flags)
        defer { unsafe free(result) }
        precondition(length >= 0, "utf8proc_map failed")
        return unsafe String(
            decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
    }
}
