/// The document by which a person is known, its number in one spelling.
public struct IdentityDocument: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// 居民身份证, GB 11643.
        case residentID = "resident-id"
        /// 港澳台居民居住证: 81, 82 or 83 followed by 0000.
        case residencePermit = "residence-permit"
        /// 外国人永久居留身份证: 18 characters from 9, or the older three letters and 12 digits.
        case foreignResidentID = "foreign-resident-id"
        case passport
        case other
    }

    public let kind: Kind
    /// Without spaces, ASCII for full-width letters and digits, capitals: "…002x" becomes "…002X".
    public let number: String

    public init(_ kind: Kind, number: String) {
        self.kind = kind
        self.number = DocumentNumber.normalised(number)
    }

    /// The text that is equal for the same document, for keyed look-up.
    ///
    /// The 18-character kinds share one numbering, so that a document filed under the wrong one of
    /// them is still found. A passport's country is left out: a rare false alarm is looked into, a
    /// double application that slips through is not.
    public var key: String {
        switch kind {
        case .residentID, .residencePermit, .foreignResidentID: "national:" + number
        case .passport, .other: kind.rawValue + ":" + number
        }
    }

    /// The number for public lists: area and end stay, the birth date does not
    /// ("110105********002X"); of other numbers at least half is hidden.
    public var masked: String {
        let characters = Array(number)
        let count = characters.count
        if nationalDigits != nil {
            return String(characters[..<6]) + "********" + String(characters[14...])
        }
        let hidden = min(count, max(4, (count + 1) / 2))
        let tail = (count - hidden + 1) / 2
        let head = count - hidden - tail
        return String(characters[..<head]) + String(repeating: "*", count: hidden)
            + String(characters[(count - tail)...])
    }

    /// The birth date within an 18-character number, where it is a date.
    public var birthDate: Day? {
        guard let digits = nationalDigits else { return nil }
        let fields = digits[6..<14].reduce(0) { $0 * 10 + $1 }
        return Day(year: fields / 10_000, month: fields / 100 % 100, day: fields % 100)
    }

    /// The sex within an 18-character number: the seventeenth digit is odd for men.
    public var sex: Sex? {
        nationalDigits.map { $0[16] % 2 == 1 ? .male : .female }
    }

    /// The values of an 18-character number, where it has that shape (the check may be wrong).
    var nationalDigits: [Int]? {
        guard kind.isNational, number.utf8.count == 18 else { return nil }
        let digits = number.utf8.enumerated().compactMap { index, byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "X") where index == 17: 10
            default: nil
            }
        }
        return digits.count == 18 ? digits : nil
    }
}

extension IdentityDocument.Kind {
    /// Whether the kind shares the 18-character numbering of GB 11643.
    var isNational: Bool {
        switch self {
        case .residentID, .residencePermit, .foreignResidentID: true
        case .passport, .other: false
        }
    }
}
