import Seals

/// Each person's own key, in rows outside the chain: destroying one erases what it seals.
struct PersonKeys {
    /// What is known of a person's key.
    enum Entry {
        case held(SecretKey)
        case destroyed

        var key: SecretKey? {
            switch self {
            case .held(let key): key
            case .destroyed: nil
            }
        }
    }

    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The key of a person, nil when nothing was ever sealed for them.
    func key(of person: String) throws(LedgerError) -> Entry? {
        var rows = try connection.query(
            "SELECT key FROM person_keys WHERE person = ?", [.text(person)])
        guard try rows.next() else { return nil }
        guard let bytes = rows.optionalBlob(), let key = SecretKey(bytes) else {
            return .destroyed
        }
        return .held(key)
    }

    /// The key of a person, drawn when this is the first time.
    func keyForSealing(
        of person: String, random: inout RandomSource
    ) throws(LedgerError) -> SecretKey {
        switch try key(of: person) {
        case .held(let key): return key
        case .destroyed: throw .erased(person: person)
        case nil: break
        }
        let key = SecretKey(from: &random)
        try connection.run(
            "INSERT INTO person_keys (person, key) VALUES (?, ?)",
            [.text(person), .blob(key.bytes)])
        return key
    }

    /// Destroys a key for good; a person without one is remembered as erased too.
    func destroy(of person: String) throws(LedgerError) {
        try connection.run(
            """
            INSERT INTO person_keys (person, key) VALUES (?, NULL) \
            ON CONFLICT (person) DO UPDATE SET key = NULL
            """,
            [.text(person)])
    }
}
