import CertCore

/// Options put together from parts (甲和乙, 甲和丙 …): writers vary the right one, so that the option
/// which shares most with the others tends to be the key, and the test-wise choose it unread.
enum Convergence {
    /// The option that shares most parts with the others, by its place; nil where fewer than three
    /// options are put together from parts, or where several share as many.
    static func pick(of options: [[Unicode.Scalar]]) -> Int? {
        // Nearly all items are left here.
        guard areJoined(options) else { return nil }
        let parts = options.map(parts)
        let shared = parts.indices.map { one in
            parts[one].reduce(0) { sum, part in
                sum + parts.indices.count { $0 != one && parts[$0].contains(part) }
            }
        }
        guard let most = shared.max(), most > 1, shared.count(where: { $0 == most }) == 1 else {
            return nil
        }
        return shared.firstIndex(of: most)
    }

    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.type == .single, let key = written.right.first,
            pick(of: written.options) == key
        else { return [] }
        return [(.convergence, written.place(ofOption: key))]
    }

    /// Whether three or more are put together; most options need not be looked at for that.
    private static func areJoined(_ options: [[Unicode.Scalar]]) -> Bool {
        var most = options.count
        for option in options where most > 2 && !isJoined(option) { most -= 1 }
        return most > 2
    }

    private static func isJoined(_ option: [Unicode.Scalar]) -> Bool {
        option.indices.contains { jointLength(at: $0, in: option) > 0 }
    }

    /// What an option lists, each once, without spaces and the end mark.
    private static func parts(of option: [Unicode.Scalar]) -> Set<[Unicode.Scalar]> {
        var parts: Set<[Unicode.Scalar]> = []
        var start = 0
        func end(at place: Int) {
            let part = Array(option[start..<max(start, place)]).bare.map(smallLetter)
            if !part.isEmpty { parts.insert(part) }
        }
        var place = 0
        while place < option.count {
            let length = jointLength(at: place, in: option)
            if length > 0 {
                end(at: place)
                start = place + length
            }
            place += max(1, length)
        }
        end(at: option.count)
        return parts
    }

    /// How long what joins two parts is, 0 where nothing does: a sign, 和 and its like, or " and ".
    private static func jointLength(at place: Int, in option: [Unicode.Scalar]) -> Int {
        switch option[place] {
        case "、", "，", ",", "；", ";", "＋", "+", "/", "和", "与", "及", "并", "或": return 1
        case " ":
            let rest = option[(place + 1)...]
            let word = words.first { rest.starts(with: $0) }
            return word.map { $0.count + 1 } ?? 0
        default: return 0
        }
    }

    private static func smallLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar
    }

    private static let words = ["and ", "or ", "plus "].map { Array($0.unicodeScalars) }
}
