import CertCore

/// Options put together from parts (甲和乙, 甲和丙 …): writers vary the right one, so that the option
/// which shares most with the others tends to be the key, and the test-wise choose it unread.
enum Convergence {
    /// The option that shares most parts with the others, by its place; nil where the options are
    /// not put together from parts, or where several share as many.
    static func pick(of options: [String]) -> Int? {
        let parts = options.map(parts)
        guard options.count > 2, parts.count(where: { $0.count > 1 }) > 2 else { return nil }
        var counts: [String: Int] = [:]
        for part in parts.joined() { counts[part, default: 0] += 1 }
        let shared = parts.map { $0.reduce(0) { $0 + counts[$1, default: 1] - 1 } }
        guard let most = shared.max(), most > 1, shared.count(where: { $0 == most }) == 1 else {
            return nil
        }
        return shared.firstIndex(of: most)
    }

    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.item.type == .single, let key = written.right.first,
            pick(of: written.options.map(\.text)) == key
        else { return [] }
        return [(.convergence, written.place(ofOption: key))]
    }

    /// What an option lists, each once.
    private static func parts(of option: String) -> Set<String> {
        var words = option.lowercased()[...]
        for word in [" and ", " or ", " plus "] { words = words.replacing(word, with: "、") }
        let parts = words.split { character in
            "、，,；;＋+和与及并或/".contains(character)
        }
        return Set(parts.map { $0.filter { !$0.isWhitespace && $0 != "。" && $0 != "." } })
    }
}
