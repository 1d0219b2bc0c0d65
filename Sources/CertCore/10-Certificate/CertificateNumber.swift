/// A certificate's number as evidence or register shows it, and the form it has.
public struct CertificateNumber: Hashable, Sendable {
    public enum Form: Hashable, Sendable {
        case national(NationalCertificateNumber)
        /// Certificates before the present system: the level is digit 11, where it is one.
        case sixteenDigits(level: Int?)
        /// Forms of single regions, 20 letters and digits; the level is not in a known place.
        case localTwenty
        /// Another body's form, taken as it is.
        case other
    }

    /// Without spaces, ASCII for full-width forms, capitals.
    public let text: String
    public let form: Form

    /// Nil for no visible character and for more than 40.
    public init?(_ text: String) {
        self.text = DocumentNumber.normalised(text)
        guard (1...40).contains(self.text.count) else { return nil }
        form = CertificateNumber.form(of: self.text)
    }

    /// The level that the number tells, 1 to 5, where it does.
    public var level: Int? {
        switch form {
        case .national(let number): number.mark.level
        case .sixteenDigits(let level): level
        case .localTwenty, .other: nil
        }
    }

    private static func form(of text: String) -> Form {
        if let national = NationalCertificateNumber(text) { return .national(national) }
        let characters = Array(text)
        let isASCII = characters.allSatisfy { $0.isASCII }
        switch characters.count {
        case 16 where isASCII && characters.allSatisfy(\.isWholeNumber):
            let level = characters[10].wholeNumberValue
            return .sixteenDigits(level: level.flatMap { (1...5).contains($0) ? $0 : nil })
        case 20 where isASCII && characters.allSatisfy { $0.isLetter || $0.isWholeNumber }:
            return .localTwenty
        default: return .other
        }
    }
}

extension CertificateNumber: CustomStringConvertible {
    public var description: String { text }
}
