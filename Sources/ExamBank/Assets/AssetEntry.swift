import CertCore

/// What a bank says of an asset: what it is called, and where its text stands.
struct AssetEntry: Hashable, Sendable {
    /// How many a bank may have: each is a file to be read.
    static let most = 1000

    let id: AssetID
    let title: Phrase
    /// From the folder of the bank; one file for both languages, or one for each.
    let path: Phrase

    var paths: [String] { path.isOneText ? [path.zh] : [path.zh, path.en] }
}

extension AssetEntry {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()),
            title: object.required("title", .phrase),
            path: object.required("path", .phrase))
    }
}
