/// Makes keys of the bytes that a terminal sends, however they are cut into pieces.
///
/// Sequences that are unknown, broken or too long are passed over, and nothing is ever held back
/// for long: what does not go on in time is given up by `flush`.
public struct KeyDecoder: Sendable {
    /// Bytes of a paste that are kept; the rest of it is dropped.
    static let longestPaste = 65_536
    private static let pasteEnd: [UInt8] = [0x1B] + Array("[201~".utf8)

    /// What cannot be told yet.
    private var pending: [UInt8] = []
    /// Text of a paste that goes on.
    private var pasted: [UInt8]?

    public init() {}

    /// How long to wait for more bytes before `flush`; nil where nothing is pending.
    public var patience: Duration? {
        // What a slow line still has to bring is text, and must not come to be keys.
        if pasted != nil { return .seconds(5) }
        if pending.isEmpty { return nil }
        // Behind Esc itself nothing comes, behind that of a sequence something does at once.
        return pending == [KeySequence.escape] ? .milliseconds(50) : .milliseconds(500)
    }

    /// The keys that are complete with these bytes.
    public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
        pending += bytes
        var keys: [Key] = []
        var rest = pending[...]
        while !rest.isEmpty {
            if pasted != nil {
                guard let key = takePaste(&rest) else { break }
                keys.append(key)
                continue
            }
            let sequence = KeySequence.first(in: rest)
            if sequence == .incomplete { break }
            switch sequence {
            case .read(let key, let length):
                if let key { keys.append(key) }
                rest = rest.dropFirst(length)
            case .pasteBegins(let length):
                pasted = []
                rest = rest.dropFirst(length)
            case .incomplete: break
            }
        }
        pending = Self.bounded(rest)
        return keys
    }

    /// The keys that pending bytes stand for if nothing follows them: Esc, a paste without end.
    public mutating func flush() -> [Key] {
        defer { pending = [] }
        if pasted != nil { return [finishPaste()] }
        return pending == [KeySequence.escape] ? [.escape] : []
    }

    /// A sequence without end keeps its beginning only, so that all of it is passed over.
    private static func bounded(_ rest: ArraySlice<UInt8>) -> [UInt8] {
        guard rest.count > KeySequence.longest else { return Array(rest) }
        return Array(rest.prefix(2)) + (rest.last == KeySequence.escape ? [rest.last!] : [])
    }

    /// Takes pasted text; its key when that is the end of it.
    private mutating func takePaste(_ rest: inout ArraySlice<UInt8>) -> Key? {
        while let place = rest.firstIndex(of: KeySequence.escape) {
            keep(rest[..<place])
            rest = rest[place...]
            if rest.starts(with: Self.pasteEnd) {
                rest = rest.dropFirst(Self.pasteEnd.count)
                return finishPaste()
            }
            if Self.pasteEnd.starts(with: rest) { return nil }
            rest = rest.dropFirst()
        }
        keep(rest)
        rest = []
        return nil
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        let room = Self.longestPaste - (pasted?.count ?? 0)
        pasted? += bytes.prefix(room)
    }

    private mutating func finishPaste() -> Key {
        let text = String(decoding: pasted ?? [], as: UTF8.self)
        pasted = nil
        var kept = String.UnicodeScalarView()
        for character in text.replacing("\r\n", with: "\n") {
            if character == "\r" || character == "\n" {
                kept.append("\n")
            } else if character == "\t" {
                kept.append(" ")
            } else {
                kept += character.unicodeScalars.filter {
                    $0.properties.generalCategory != .control && $0 != "\u{FFFD}"
                }
            }
        }
        return .paste(String(kept))
    }
}
