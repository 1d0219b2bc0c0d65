import TextFormats

/// A pattern for the paths of files below a folder.
///
/// `*` stands for anything within a name, `?` for one character of it, and `**` between slashes
/// for any number of folders, none included.
struct PathPattern: Hashable, Sendable {
    private let steps: [[Unicode.Scalar]]

    static let everything = PathPattern(steps: [])

    private init(steps: [[Unicode.Scalar]]) {
        self.steps = steps
    }

    /// Nil for what leads out of the folder or names a folder rather than files.
    init?(_ text: String) {
        let steps = text.split(separator: "/", omittingEmptySubsequences: false)
        guard !steps.contains(where: { ["", ".", ".."].contains($0) || $0.contains("\\") }) else {
            return nil
        }
        self.init(steps: steps.map { Array($0.unicodeScalars) })
    }

    /// Tells whether all that it can match lies in a folder, "" for the one it starts from.
    func staysWithin(_ folder: String) -> Bool {
        let names = folder.split(separator: "/").map { Array($0.unicodeScalars) }
        return steps.count > names.count
            && zip(steps, names).allSatisfy { step, name in
                step == name && !step.contains("*") && !step.contains("?")
            }
    }

    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map { Array($0.unicodeScalars) }
        return Self.matches(steps, names) { step, name in
            Self.matches(step, name) {
                $0 == "?" || $0 == $1
            } isAny: {
                $0 == "*"
            }
        } isAny: {
            $0 == ["*", "*"]
        }
    }

    /// Compares a pattern with what it may stand for; when something differs, only what the last
    /// wildcard stood for is taken back, so that it never takes long.
    private static func matches<Element>(
        _ pattern: [Element], _ subject: [Element], isAlike: (Element, Element) -> Bool,
        isAny: (Element) -> Bool
    ) -> Bool {
        var (at, place) = (0, 0)
        var last: (pattern: Int, subject: Int)?
        while place < subject.count {
            if at < pattern.count, isAny(pattern[at]) {
                last = (at, place)
                at += 1
            } else if at < pattern.count, isAlike(pattern[at], subject[place]) {
                at += 1
                place += 1
            } else if let wildcard = last {
                last = (wildcard.pattern, wildcard.subject + 1)
                (at, place) = (wildcard.pattern + 1, wildcard.subject + 1)
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy(isAny)
    }
}

extension PathPattern {
    static var reading: Reading<PathPattern> {
        Reading({ _ in .text }, blank: .everything) { node, notes in
            let before = notes.losses
            let text = Reading<String>.text.read(node, notes)
            guard notes.losses == before else { return nil }
            if let pattern = PathPattern(text) { return pattern }
            notes.lose(.settings(.pathPattern(text.brief)), at: node.range)
            return nil
        }
    }
}
