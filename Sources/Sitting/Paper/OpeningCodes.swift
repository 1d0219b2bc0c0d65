public import Seals

/// The two codes that open a carried paper: the room's, which is released when the exam begins, and
/// the candidate's own, which stands on the admission ticket.
///
/// Neither is of use without the other: before the release nobody reads a paper, and after it
/// nobody reads somebody else's. Each has so many bits that guessing is out of the question.
public struct OpeningCodes: Hashable, Sendable {
    /// 100 bits.
    public static let roomCount = 20
    /// 60 bits.
    public static let ownCount = 12

    /// In capitals, without hyphens.
    public var room: String
    public var own: String

    public init(room: String, own: String) {
        self.room = room
        self.own = own
    }

    /// What somebody typed, in either order, since their lengths tell them apart; nil for what no
    /// such codes look like.
    public init?(typed first: String, _ second: String) {
        let codes = [first, second].compactMap { HumanCode.normalized($0) }
        guard let room = codes.first(where: { $0.utf8.count == Self.roomCount }),
            let own = codes.first(where: { $0.utf8.count == Self.ownCount })
        else { return nil }
        self.init(room: room, own: own)
    }

    /// The key of a ticket's paper.
    public func key(of ticket: String) -> SecretKey {
        var digester = Digester(domain: "certify-paper/2")
        for part in [room, own, ticket] { digester.field(part) }
        guard let key = SecretKey(digester.finish().bytes) else {
            preconditionFailure("a digest has as many bytes as a key")
        }
        return key
    }
}
