import Records
import Seals

/// What stands before the records of a journal: whose it is, and its key, locked twice.
///
/// The key is drawn for the sitting. Under the paper's key it lets the sitting go on after an
/// interruption; sealed to the authority's public key it lets the authority, and nobody else who
/// has not the paper's key, read the answers.
struct JournalHead: Hashable {
    var ticket: String
    /// Of the sealed paper as a file.
    var paper: String
    /// The key in a `SealBox` under the paper's.
    var wrapped: [UInt8]
    /// The key, `SealedTo` the authority.
    var sealed: [UInt8]
}

/// Whose journal it must be, and what opens it.
struct JournalOwner {
    enum Access {
        /// The key of the paper.
        case paper(SecretKey)
        /// The secret half of whom the answers are sealed to.
        case collector(SigningKey)
    }

    var ticket: String
    var candidate: String
    var paper: Digest
    var access: Access
}

extension JournalHead {
    /// The head of a new journal.
    init(
        sealing key: SecretKey, for owner: JournalOwner, under paperKey: SecretKey,
        to collector: VerifyingKey, random: inout RandomSource
    ) throws(SealsError) {
        ticket = owner.ticket
        paper = owner.paper.hex
        sealed = try SealedTo.seal(key.bytes, to: collector)
        wrapped = []
        wrapped = SealBox.seal(
            key.bytes, under: Self.wrapping(paperKey), additional: additional, random: &random)
    }

    /// The journal's key, nil where the head was altered or the key is another.
    func key(for access: JournalOwner.Access) -> SecretKey? {
        let bytes: [UInt8]?
        switch access {
        case .paper(let key):
            bytes = try? SealBox.open(
                wrapped, under: Self.wrapping(key), additional: additional)
        case .collector(let key): bytes = try? SealedTo.open(sealed, with: key)
        }
        return bytes.flatMap { SecretKey($0) }
    }

    private static func wrapping(_ key: SecretKey) -> SecretKey { key.derived(for: "journal") }

    private var additional: [UInt8] { Array("\(ticket)\n\(paper)".utf8) }
}

extension Coding where Value == JournalHead {
    static var journalHead: Self {
        record(
            Field("ticket", .text), Field("paper", .text), Field("wrapped", .hex),
            Field("sealed", .hex)
        ) {
            JournalHead(ticket: $0, paper: $1, wrapped: $2, sealed: $3)
        } parts: {
            ($0.ticket, $0.paper, $0.wrapped, $0.sealed)
        }
    }
}

extension Coding where Value == [UInt8] {
    static var hex: Self {
        spelled("hex", \.hex) { [UInt8](hex: $0) }
    }
}
