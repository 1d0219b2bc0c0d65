import CertCore
import TextFormats

/// The kinds of files, as their `format` member tells them: "certify-bank/1".
enum FileFormat {
    static let version = 1

    /// The kinds that are written in JSON.
    private static let kinds = StandardFile.Kind.allCases.filter { $0 != .asset }
    static let names = kinds.map(name)

    static func name(of kind: StandardFile.Kind) -> String { "certify-\(kind.rawValue)/\(version)" }

    /// The kind that `root` says it is; otherwise notes why it cannot be told.
    static func kind(of root: JSONNode, _ notes: Notes) -> StandardFile.Kind? {
        index(of: root, among: names, notes).map { kinds[$0] }
    }

    /// Which of some formats `root` says it is; otherwise notes why it is none of them.
    static func index(of root: JSONNode, among names: [String], _ notes: Notes) -> Int? {
        guard root.kind == .object else {
            notes.lose(.wrongType(.object, found: root.kind), at: root.range)
            return nil
        }
        guard let place = root["format"] else {
            let brace = root.range.lowerBound..<(root.range.lowerBound + 1)
            notes.lose(.formatMissing(known: names), at: brace)
            return nil
        }
        guard let text = place.string else {
            notes.lose(.wrongType(.text, found: place.kind), at: place.range)
            return nil
        }
        let parts = text.split(separator: "/", maxSplits: 1)
        if parts.count == 2, let number = Int(parts[1]), number > version,
            names.contains("\(parts[0])/\(version)")
        {
            notes.lose(.formatNewer(text.brief, latest: version), at: place.range)
            return nil
        }
        guard let index = names.firstIndex(of: text) else {
            let close = ForeignFile.written.contains(text) ? nil : nearest(to: text, among: names)
            notes.lose(.formatUnknown(text.brief, known: names, nearest: close), at: place.range)
            return nil
        }
        return index
    }
}
