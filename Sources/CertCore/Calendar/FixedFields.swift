/// Reads the fixed-width fields of ISO 8601 from the front of a text.
struct FixedFields {
    private var bytes: Substring.UTF8View

    init(_ text: String) {
        bytes = text.utf8[...]
    }

    var isAtEnd: Bool { bytes.isEmpty }

    /// Takes exactly so many ASCII digits.
    mutating func number(digits: Int) -> Int? {
        let field = bytes.prefix(digits)
        guard field.count == digits else { return nil }
        var value = 0
        for byte in field {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        bytes.removeFirst(digits)
        return value
    }

    /// Takes the mark if it is the next character.
    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard bytes.first == UInt8(ascii: mark) else { return false }
        bytes.removeFirst()
        return true
    }

    /// How many ASCII digits come next, counted up to a limit.
    func digitsAhead(atMost limit: Int) -> Int {
        bytes.prefix(limit).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    }

    /// A number of at least so many digits, padded with zeros.
    static func padded(_ number: Int, digits: Int) -> String {
        let text = String(number.magnitude)
        let padding = String(repeating: "0", count: max(0, digits - text.count))
        return (number < 0 ? "-" : "") + padding + text
    }
}
