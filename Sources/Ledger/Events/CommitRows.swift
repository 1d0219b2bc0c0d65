import Seals

extension Connection {
    /// The commit that starts with this sequence.
    func commit(first: Int64) throws(LedgerError) -> Commit? {
        try commit("WHERE first = ?", [.integer(first)])
    }

    /// The commit a command wrote.
    func commit(command: String) throws(LedgerError) -> Commit? {
        try commit("WHERE command = ?", [.text(command)])
    }

    /// The newest commit, nil in an empty ledger.
    func lastCommit() throws(LedgerError) -> Commit? {
        try commit("ORDER BY first DESC LIMIT 1", [])
    }

    func insert(_ commit: Commit) throws(LedgerError) {
        try run(
            """
            INSERT INTO commits (first, last, head, operator, command, at, signature) \
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(commit.first), .integer(commit.last), .blob(commit.head.bytes),
                .text(commit.operatorName), .text(commit.commandID), .integer(commit.at),
                .blob(commit.signature.bytes),
            ])
    }

    private func commit(_ clause: String, _ values: [Value]) throws(LedgerError) -> Commit? {
        var rows = try query("SELECT \(Commit.columns) FROM commits \(clause)", values)
        return try rows.next() ? Commit(&rows) : nil
    }
}

extension Commit {
    static let columns = "first, last, head, operator, command, at, signature"

    /// Reads a row; nil when its hash or signature has not the right length.
    init?(_ cursor: inout Cursor) {
        first = cursor.integer()
        last = cursor.integer()
        let headBytes = cursor.blob()
        operatorName = cursor.text()
        commandID = cursor.text()
        at = cursor.integer()
        guard let head = Digest(bytes: headBytes), let signature = Signature(bytes: cursor.blob())
        else { return nil }
        self.head = head
        self.signature = signature
    }
}
