import CertCore
import TextFormats

/// The spelling of identifiers in files.
enum Identifier {
    /// 1 to 64 ASCII letters, digits, hyphens, points and underscores.
    static func isWellFormed(_ text: String) -> Bool { isWellFormed(text.utf8.span) }

    static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
        guard (1...64).contains(bytes.count) else { return false }
        for place in bytes.indices where !isAllowed(bytes[place]) { return false }
        return true
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension JSONNode {
    /// The identifiers in a list, with their places. What is none, or stands there again, was told
    /// already.
    func identifiers<Subject>(
        of _: Subject.Type = Subject.self
    ) -> [(id: Code<Subject>, place: JSONNode)] {
        var met: Set<String> = []
        return elements.compactMap { place in
            guard let text = place.string, Identifier.isWellFormed(text), met.insert(text).inserted
            else { return nil }
            return (Code(text), place)
        }
    }
}
