/// Random codes that people read aloud and type: Crockford's base 32, without I, L, O and U.
public enum HumanCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Draws a code of `count` characters, five bits each.
    public static func random(_ count: Int, from source: inout RandomSource) -> String {
        code(count, of: source.bytes(count))
    }

    /// The code of `count` characters that bytes give, five bits of each; there must be as many.
    public static func code(_ count: Int, of bytes: [UInt8]) -> String {
        precondition(bytes.count >= count, "a code takes a byte for each character")
        return String(
            decoding: bytes.prefix(count).map { alphabet[Int($0 & 31)] }, as: UTF8.self)
    }

    /// A code in groups of four, as people read it aloud: `7K2M-9QXD-41`.
    public static func grouped(_ code: String) -> String {
        var groups: [Substring] = []
        var rest = code[...]
        while !rest.isEmpty {
            groups.append(rest.prefix(4))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: "-")
    }

    /// Full-width letters, digits, hyphens and spaces, as an input method gives them, in the usual
    /// width.
    public static func halfWidth(_ typed: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in typed.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: text.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case 0x3000: text.append(" ")
            case 0x2010...0x2015, 0x2212: text.append("-")
            default: text.append(scalar)
            }
        }
        return String(text)
    }

    /// What somebody meant: half width, capitals, I and L as 1, O as 0, hyphens and spaces left out.
    ///
    /// Nil when a character is none of a code's or nothing remains.
    public static func normalized(_ typed: String) -> String? {
        var code: [UInt8] = []
        for unit in halfWidth(typed).utf8 {
            switch unit {
            case UInt8(ascii: "-"), UInt8(ascii: " "): continue
            default:
                let meant = meaning(of: unit)
                guard alphabet.contains(meant) else { return nil }
                code.append(meant)
            }
        }
        return code.isEmpty ? nil : String(decoding: code, as: UTF8.self)
    }

    private static func meaning(of unit: UInt8) -> UInt8 {
        let lower = UInt8(ascii: "a")...UInt8(ascii: "z")
        let capital = lower.contains(unit) ? unit - 32 : unit
        switch capital {
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return UInt8(ascii: "1")
        case UInt8(ascii: "O"): return UInt8(ascii: "0")
        default: return capital
        }
    }
}
