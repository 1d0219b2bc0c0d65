/// The national number of a vocational skill certificate, 22 characters without a check digit.
public struct NationalCertificateNumber: Hashable, Sendable {
    /// Who assesses: position 1.
    public enum Issuer: Character, CaseIterable, Hashable, Sendable {
        case employer = "Y"
        case socialBody = "S"
    }

    /// Position 16.
    public enum Mark: Hashable, Sendable {
        /// 1 to 5.
        case level(Int)
        /// 特级技师: a letter instead of a level; which one is the scheme's data.
        case special(Character)

        public var level: Int? {
            if case .level(let level) = self { level } else { nil }
        }
    }

    public let issuer: Issuer
    /// Positions 2–5; "0000" where the body is filed with a province.
    public let body: String
    /// Positions 6–7, GB/T 2260.
    public let province: String
    /// Positions 8–13.
    public let site: String
    /// Positions 14–15, the year without its century.
    public let year: Int
    public let mark: Mark
    /// Positions 17–22.
    public let serial: Int

    /// Reads the 22 characters as printed, capitals and ASCII digits.
    public init?(_ text: String) {
        let characters = Array(text)
        guard characters.count == 22, let issuer = Issuer(rawValue: characters[0]),
            let body = Self.digits(characters[1..<5]),
            let province = Self.digits(characters[5..<7]),
            let site = Self.digits(characters[7..<13]),
            let year = Self.digits(characters[13..<15]).flatMap({ Int($0) }),
            let mark = Mark(characters[15]),
            let serial = Self.digits(characters[16..<22]).flatMap({ Int($0) })
        else { return nil }
        self.issuer = issuer
        self.body = body
        self.province = province
        self.site = site
        self.year = year
        self.mark = mark
        self.serial = serial
    }

    private static func digits(_ characters: ArraySlice<Character>) -> String? {
        let isNumber = characters.allSatisfy { $0.isASCII && $0.isWholeNumber }
        return isNumber ? String(characters) : nil
    }
}

extension NationalCertificateNumber.Mark {
    init?(_ character: Character) {
        switch character {
        case "1"..."5":
            guard let level = character.wholeNumberValue else { return nil }
            self = .level(level)
        case "A"..."Z" where character.isASCII: self = .special(character)
        default: return nil
        }
    }
}
