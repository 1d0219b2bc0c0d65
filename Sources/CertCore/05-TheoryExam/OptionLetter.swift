/// Options are called A, B, C … in the order shown.
public enum OptionLetter {
    /// The letter of an option by its place from 0; no item has more than 26, so Z is the last.
    public static func letter(_ index: Int) -> Character {
        Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(clamping: min(index, 25))))
    }

    /// The place of an option by its letter in lower case.
    public static func index(of letter: Character) -> Int? {
        guard let value = letter.asciiValue, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(value)
        else { return nil }
        return Int(value - UInt8(ascii: "a"))
    }
}
