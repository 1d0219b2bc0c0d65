import TextFormats

/// A finding that an author lets stand, with the reason, as the object it is in says:
/// `"ignore": [{ "code": "I-long-key", "reason": "…" }]`.
struct Ignore: Hashable, Sendable {
    var code: FindingCode
    var reason: String
    /// Where it stands.
    var place: Range<Int>
    /// The bytes of the object that has it; findings within them are meant.
    var covered: Range<Int>
}

extension Notes {
    /// Reads the `ignore` member of an object. Where a reason is missing, that is told, and not as
    /// well what the ignore was to let stand.
    func addIgnores(_ list: JSONNode, of owner: JSONNode) {
        let read = Reading.list(of: Ignore.reading(covering: owner.range), keepsLost: true)
            .read(list, self)
        ignores += read.compactMap(\.self)
    }
}

extension Ignore {
    fileprivate static func reading(covering covered: Range<Int>) -> Reading<Ignore?> {
        Reading({ _ in .anything }, blank: nil) { node, notes in
            let read = Reading<(code: FindingCode?, reason: String)>.object { object in
                (object.required("code", .code), object.required("reason", .text))
            }.read(node, notes)
            guard let code = read.code, let place = node["code"] else { return nil }
            return Ignore(code: code, reason: read.reason, place: place.range, covered: covered)
        }
    }
}

extension Reading where Value == FindingCode? {
    /// A code that may be ignored; what is none is noted, and loses nothing that is checked.
    fileprivate static var code: Reading {
        Reading({ _ in .identifier }, blank: nil) { node, notes in
            let before = notes.losses
            let text = Reading<String>.text.read(node, notes)
            guard notes.losses == before else { return nil }
            guard let code = FindingCode(rawValue: text) else {
                let close = nearest(to: text, among: FindingCode.allCases.map(\.rawValue))
                notes.add(.settings(.unknownCode(text.brief, nearest: close)), at: node.range)
                return nil
            }
            if !code.isFixed { return code }
            notes.add(.settings(.fixedCode(text.brief)), at: node.range)
            return nil
        }
    }
}
