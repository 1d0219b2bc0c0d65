import Seals

/// The place and hash of an event, as somebody noted it: `318:3f9c…`.
struct ChainHead: Sendable {
    let sequence: Int64
    let hash: Digest

    init?(_ text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let sequence = Int64(parts[0]), sequence > 0,
            let hash = Digest(hex: parts[1])
        else { return nil }
        self.sequence = sequence
        self.hash = hash
    }
}
