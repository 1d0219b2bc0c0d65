/// How a body numbers its certificates; the national number is
/// "{issuer}{body}{province}{site}{year:2}{level}{serial:6}".
///
/// A scheme may be shared by bodies, so their codes are fields filled in from each. Outside the
/// braces stand ASCII capitals, digits and hyphens; the serial occurs once.
public struct CertificateNumberLayout: Hashable, Sendable {
    public enum Piece: Hashable, Sendable {
        case fixed(String)
        /// A code of the body that issues, in the order of the national number.
        case issuer, body, province, site
        /// The last two digits, or all four.
        case year(digits: Int)
        /// The level's digit, or the letter that stands for it.
        case level
        /// Padded with zeros.
        case serial(digits: Int)
    }

    public let pieces: [Piece]

    /// Nil for an unknown or unclosed field, other characters, or not exactly one serial.
    public init?(_ pattern: String) {
        var pieces: [Piece] = []
        var rest = pattern[...]
        while let first = rest.first {
            if first == "{" {
                guard let end = rest.firstIndex(of: "}"),
                    let piece = Self.field(rest[rest.index(after: rest.startIndex)..<end])
                else { return nil }
                pieces.append(piece)
                rest = rest[rest.index(after: end)...]
            } else {
                let text = rest.prefix { $0 != "{" }
                guard text.allSatisfy(Self.isFixed) else { return nil }
                pieces.append(.fixed(String(text)))
                rest = rest[text.endIndex...]
            }
        }
        guard pieces.count(where: \.isSerial) == 1 else { return nil }
        self.pieces = pieces
    }

    /// The number of a serial, or nil where it does not fit its places: never one twice.
    public func number(
        of codes: AuthorityCodes, year: Int, level: Character, serial: Int
    ) -> String? {
        var text = ""
        for piece in pieces {
            guard let part = piece.text(of: codes, year: year, level: level, serial: serial)
            else { return nil }
            text += part
        }
        return text
    }

    /// What the numbers of one series have in common: serials are dense and unique within it.
    public func series(of codes: AuthorityCodes, year: Int, level: Character) -> String {
        pieces.map { piece in
            piece.isSerial ? "#" : piece.text(of: codes, year: year, level: level, serial: 0) ?? ""
        }.joined()
    }

    private static func field(_ text: Substring) -> Piece? {
        switch text {
        case "issuer": return .issuer
        case "body": return .body
        case "province": return .province
        case "site": return .site
        case "year:2": return .year(digits: 2)
        case "year:4": return .year(digits: 4)
        case "level": return .level
        default:
            guard text.hasPrefix("serial:"), let digits = Int(text.dropFirst(7)),
                text.utf8.count == 8, digits > 0
            else { return nil }
            return .serial(digits: digits)
        }
    }

    private static func isFixed(_ character: Character) -> Bool {
        switch character {
        case "A"..."Z", "0"..."9", "-": character.isASCII
        default: false
        }
    }
}

extension CertificateNumberLayout.Piece {
    var isSerial: Bool {
        if case .serial = self { true } else { false }
    }

    func text(
        of codes: AuthorityCodes, year: Int, level: Character, serial: Int
    ) -> String? {
        switch self {
        case .fixed(let text): return text
        case .issuer: return String(codes.issuer.rawValue)
        case .body: return codes.body
        case .province: return codes.province
        case .site: return codes.site
        case .level: return String(level)
        case .year(let digits):
            let text = FixedFields.padded(year, digits: 4)
            return String(text.suffix(digits))
        case .serial(let digits):
            let text = FixedFields.padded(serial, digits: digits)
            return serial >= 0 && text.utf8.count == digits ? text : nil
        }
    }
}
