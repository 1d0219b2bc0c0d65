/// The spelling under which numbers of documents and certificates are kept and compared.
enum DocumentNumber {
    /// Without spaces and invisible characters, ASCII for full-width forms, ASCII capitals.
    static func normalised(_ number: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in number.unicodeScalars where isVisible(scalar) {
            let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
            let narrow = isFullWidth ? scalar.value - 0xFEE0 : scalar.value
            let isSmall = (0x61...0x7A).contains(narrow)
            result.append(Unicode.Scalar(isSmall ? narrow - 0x20 : narrow) ?? scalar)
        }
        return String(result)
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
