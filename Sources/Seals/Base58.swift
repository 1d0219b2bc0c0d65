/// Base 58 with Bitcoin's alphabet (no 0, O, I, l), the encoding of W3C keys and proofs.
public enum Base58 {
    private static let alphabet = Array(
        "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

    /// Longest text that is decoded: the work grows with the square of the length.
    private static let longest = 1_024

    /// Encodes bytes; each leading zero byte is a leading `1`.
    public static func encode(_ bytes: [UInt8]) -> String {
        let zeros = bytes.prefix { $0 == 0 }.count
        let digits = convert(bytes.dropFirst(zeros), from: 256, to: 58)
        let text = [UInt8](repeating: alphabet[0], count: zeros) + digits.map { alphabet[Int($0)] }
        return String(decoding: text, as: UTF8.self)
    }

    /// Decodes text; nil when a character is not of the alphabet or the text is over 1,024 long.
    public static func decode(_ text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.count <= longest else { return nil }
        var digits: [UInt8] = []
        for unit in text.utf8 {
            guard let digit = alphabet.firstIndex(of: unit) else { return nil }
            digits.append(UInt8(digit))
        }
        let zeros = digits.prefix { $0 == 0 }.count
        let bytes = convert(digits.dropFirst(zeros), from: 58, to: 256)
        return [UInt8](repeating: 0, count: zeros) + bytes
    }

    /// Encodes with the multibase prefix that names this encoding.
    static func multibase(_ bytes: [UInt8]) -> String { "z" + encode(bytes) }

    /// Decodes text with the multibase prefix `z`; nil for any other.
    static func decode(multibase text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.first == UInt8(ascii: "z") else { return nil }
        return decode(text.dropFirst())
    }

    /// Rewrites a number from one base to another, most significant digit first, no leading zeros.
    private static func convert(_ digits: ArraySlice<UInt8>, from: Int, to: Int) -> [UInt8] {
        var result: [UInt8] = []  // least significant first
        for digit in digits {
            var carry = Int(digit)
            for index in result.indices {
                carry += Int(result[index]) * from
                result[index] = UInt8(carry % to)
                carry /= to
            }
            while carry > 0 {
                result.append(UInt8(carry % to))
                carry /= to
            }
        }
        return result.reversed()
    }
}
