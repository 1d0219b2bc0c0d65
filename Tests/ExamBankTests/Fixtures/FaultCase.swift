import ExamBank
import Testing

/// The mini files with a few edits, and what is then found: exactly at the marks, in order.
struct FaultCase: Sendable, CustomTestStringConvertible {
    /// Replaces a text that stands once in one of the files.
    struct Edit: Sendable {
        let path: String
        let old: String
        let new: String
    }

    let codes: [FindingCode]
    private(set) var edits: [Edit]
    var settings = CheckSettings()

    init(_ codes: FindingCode..., in path: String, _ changes: KeyValuePairs<String, String>) {
        self.codes = codes
        edits = changes.map { Edit(path: path, old: $0.key, new: $0.value) }
    }

    /// The same with edits of another file.
    func and(in path: String, _ changes: KeyValuePairs<String, String>) -> FaultCase {
        var one = self
        one.edits += changes.map { Edit(path: path, old: $0.key, new: $0.value) }
        return one
    }

    var testDescription: String {
        let edited = edits.map { String($0.new.prefix(200)) }
        return codes.map(\.rawValue).joined(separator: ", ") + ": "
            + edited.joined(separator: " … ")
    }

    /// The edited files, with the marked places of each.
    func files() throws -> [(path: String, text: MarkedText)] {
        try MiniFiles.texts.map { path, text in
            var text = text
            for edit in edits where edit.path == path {
                let parts = text.split(separator: edit.old, omittingEmptySubsequences: false)
                try #require(parts.count == 2, "\(edit.old) stands \(parts.count - 1) times")
                text = parts.joined(separator: edit.new)
            }
            return (path, MarkedText(text))
        }
    }
}
