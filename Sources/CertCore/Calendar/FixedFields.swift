/// Reads the fixed-width fields of ISO 8601 from the front of a text.
struct FixedFields {
    private let text: String
    private var at = 0

    init(_ text: String) {
        self.text = text
    }

    var isAtEnd: Bool { at == text.utf8.count }

    /// Takes exactly so many ASCII digits.
    mutating func number(digits: Int) -> Int? {
        let bytes = text.utf8.span
        guard bytes.count - at >= digits else { return nil }
        var value = 0
        for place in at..<at + digits {
            let digit = bytes[place] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        at += digits
        return value
    }

    /// Takes the mark if it is the next character.
    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        let bytes = text.utf8.span
        guard at < bytes.count, bytes[at] == UInt8(ascii: mark) else { return false }
        at += 1
        return true
    }

    /// How many ASCII digits come next, counted up to a limit.
    func digitsAhead(atMost limit: Int) -> Int {
        let bytes = text.utf8.span
        var count = 0
        while count < limit, at + count < bytes.count,
            bytes[at + count] &- UInt8(ascii: "0") < 10
        { count += 1 }
        return count
    }

    /// A number of at least so many digits, padded with zeros.
    static func padded(_ number: Int, digits: Int) -> String {
        let text = String(number.magnitude)
        let padding = String(repeating: "0", count: max(0, digits - text.count))
        return (number < 0 ? "-" : "") + padding + text
    }
}
