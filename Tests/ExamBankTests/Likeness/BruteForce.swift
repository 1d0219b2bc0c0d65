import TestKit
import TextFormats

/// Likeness worked out the long way, with strings and sets.
enum BruteForce {
    static func shingles(_ texts: [String]) -> Set<String> {
        var all: Set<String> = []
        for text in texts {
            let characters = compared(text)
            let hasIdeographs = characters.contains { $0.unicodeScalars.first!.value >= 0x2E80 }
            let length = min(hasIdeographs ? 3 : 5, characters.count)
            guard length > 0 else { continue }
            for start in 0...characters.count - length {
                all.insert(String(characters[start..<start + length]))
            }
        }
        return all
    }

    static func jaccard(_ one: [String], _ other: [String]) -> (shared: Int, all: Int) {
        let (left, right) = (shingles(one), shingles(other))
        return (left.intersection(right).count, left.union(right).count)
    }

    /// Folded, without punctuation; a space where two words of letters were apart.
    private static func compared(_ text: String) -> [Character] {
        var result: [Character] = []
        var hasGap = false
        for character in folded(text) {
            let kept =
                character.isLetter || character.isNumber || character.isSymbol
                || "%#&*-/@\\".contains(character)
            guard kept, character != "`" else {
                hasGap = true
                continue
            }
            let isWide = { (character: Character) in character.unicodeScalars.first!.value >= 0x2E80
            }
            if hasGap, let last = result.last, !isWide(last), !isWide(character) {
                result.append(" ")
            }
            hasGap = false
            result.append(character)
        }
        return result
    }
}

extension SeededGenerator {
    /// A text of words that recur, with punctuation and other scripts strewn in.
    mutating func text(of length: Int) -> String {
        let words = [
            "客户", "投诉", "退款", "致歉", "核对", "订单", "时限", "说明", "，", "。", "CRM", "ＡＨＴ", " ",
            "refund ", "order-", "3.5", "“转接”", "é", "工单", "？", "、", "🙂", "(", "％",
        ]
        return (0..<length).map { _ in words.randomElement(using: &self)! }.joined()
    }

    /// So many ideographs, any of 20,000.
    mutating func ideographs(_ count: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<count {
            text.append(Unicode.Scalar(UInt32.random(in: 0x4E00...0x9C00, using: &self))!)
        }
        return String(text)
    }

    /// The same text with some of its characters exchanged.
    mutating func copy(of text: String, changing count: Int) -> String {
        var characters = Array(text)
        for _ in 0..<count where !characters.isEmpty {
            characters[Int.random(in: characters.indices, using: &self)] =
                Array("改换甲乙丙x9").randomElement(using: &self)!
        }
        return String(characters)
    }
}
