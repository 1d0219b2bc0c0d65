/// Writes XML 1.0 in UTF-8, element by element, a line and two spaces a level for each.
///
/// Text is escaped, and what XML cannot hold stands as U+FFFD; names of elements and attributes
/// are the caller's own. There must be as many ends as beginnings.
public struct XMLWriter: Sendable {
    /// What has been written so far.
    public private(set) var bytes = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)

    private var open: [String] = []
    /// The last tag still lacks its end, since nobody knows yet whether the element has content.
    private var isTagOpen = false
    /// The element at hand holds text, so that white space would count.
    private var holdsText = false

    public init() {}

    public mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        closeTag()
        breakLine()
        bytes += "<\(name)".utf8
        for (attribute, value) in attributes {
            bytes += " \(attribute)=\"".utf8
            append(value, isAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
        open.append(name)
        isTagOpen = true
        holdsText = false
    }

    public mutating func end() {
        let name = open.removeLast()
        if isTagOpen {
            bytes += "/>".utf8
            isTagOpen = false
        } else {
            if !holdsText { breakLine() }
            bytes += "</\(name)>".utf8
        }
        holdsText = false
        if open.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Writes text into the element that began last; no other element may follow in it.
    public mutating func text(_ text: String) {
        closeTag()
        append(text, isAttribute: false)
        holdsText = true
    }

    private mutating func closeTag() {
        if isTagOpen { bytes.append(UInt8(ascii: ">")) }
        isTagOpen = false
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: 2 * open.count)
    }

    private mutating func append(_ text: String, isAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            // Only "]]>" must not stand in text, but a lone ">" confuses people as well.
            case ">": bytes += "&gt;".utf8
            case "\"" where isAttribute: bytes += "&quot;".utf8
            // A reader turns bare ones into spaces or line feeds.
            case "\t" where isAttribute, "\n" where isAttribute, "\r":
                bytes += "&#\(scalar.value);".utf8
            default: bytes += UTF8.encode(Self.allowed(scalar))!
            }
        }
    }

    /// The character, or what stands for it where XML has no way to write it (XML 1.0 §2.2).
    private static func allowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...: scalar
        default: "\u{FFFD}"
        }
    }
}
