import CertCore

/// Which form `bank draw` was asked for.
struct FormOrder: Sendable {
    var paths: [String]
    /// Nil for the only one there is.
    var scheme: SchemeID?
    var part: PartID?
    var seed: String
    /// The files of forms whose items are avoided.
    var earlier: [String]
    var hasKey: Bool
    var output: String?
}
