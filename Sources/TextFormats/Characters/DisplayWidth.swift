import CUtf8proc

/// How many terminal cells a text takes, summed over what a person sees as characters.
///
/// Ideographs, full-width forms and emoji take two cells, combining marks none, characters of
/// ambiguous width one. Control characters count nothing: make them visible first.
public func displayWidth(of text: String) -> Int {
    if let plain = PlainText.measure(text) { return plain.cells }
    return text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// How many terminal cells one character takes: 0, 1 or 2.
public func displayWidth(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    // U+FE0F asks for the picture where a character has both a picture and a letter form.
    if scalars.contains("\u{FE0F}"), scalars.first!.properties.isEmoji { return 2 }
    return min(2, scalars.reduce(0) { $0 + width(of: $1) })
}

private func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: return 1
    // Planes 2 and 3 are set aside for ideographs, also where none is assigned yet (UAX #11).
    case 0x20000..<0x40000: return 2
    default: break
    }
    let code = utf8proc_int32_t(scalar.value)
    // A terminal draws an unassigned character as a box.
    if utf8proc_category(code) == UTF8PROC_CATEGORY_CN { return 1 }
    return Int(utf8proc_charwidth(code))
}
