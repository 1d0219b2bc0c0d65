public import CertCore

extension Coding where Value == StandardFile {
    static var standardFile: Self {
        record(Field("kind", .word()), Field("id", .text), Field("digest", .code())) {
            StandardFile(kind: $0, id: $1, digest: $2)
        } parts: {
            ($0.kind, $0.id, $0.digest)
        }
    }
}

extension EventCoding where Event == StandardEvent {
    /// The events of a scheme's stream.
    public static let standard = EventCoding([
        shape(
            "standard.adopted", Field("scheme", .schemeReference), Field("title", .phrase),
            Field("files", .list(.standardFile))
        ) {
            StandardEvent.adopted($0, title: $1, files: $2)
        } parts: {
            if case .adopted(let scheme, let title, let files) = $0 {
                (scheme, title, files)
            } else {
                nil
            }
        }
    ])
}
