/// Something wrong with the file of a ledger, as against what stands in it.
public enum LedgerProblem: Hashable, Sendable {
    /// The engine found the file damaged, in its own words.
    case damaged(String)
    /// A row refers to another that is not there.
    case danglingReference(table: String)
    /// A stream's versions have a gap.
    case gap(stream: String)
    /// A table, index or trigger was changed, removed or added.
    case schema(object: String)
    /// A setting is not what the ledger relies on.
    case setting(name: String, found: String, wanted: String)
    /// The tables for listing are of another version.
    case staleProjections
}

extension LedgerStore {
    /// Looks over the whole file: its structure, references, schema and settings.
    ///
    /// A changed byte inside a value is beyond this check: that is what `verify` is for.
    public func check() throws -> [LedgerProblem] {
        try read { try $0.check() }
    }
}

extension Reader {
    /// Looks over the whole file, as of the moment of this reader.
    public func check() throws(LedgerError) -> [LedgerProblem] {
        let stale: [LedgerProblem] =
            try connection.hasStaleProjections() ? [.staleProjections] : []
        let damage = try texts("PRAGMA integrity_check").filter { $0 != "ok" }
        let dangling = try texts("PRAGMA foreign_key_check")
        let gaps = try texts(
            """
            SELECT stream FROM events GROUP BY stream \
            HAVING count(*) <> max(stream_version) ORDER BY stream
            """)
        return try damage.map { .damaged($0) }
            + dangling.map { .danglingReference(table: $0) }
            + gaps.map { .gap(stream: $0) }
            + changedObjects(projections: stale.isEmpty).map { .schema(object: $0) }
            + wrongSettings() + stale
    }

    /// Compares what the file declares with what a new ledger declares.
    private func changedObjects(projections: Bool) throws(LedgerError) -> [String] {
        let fresh = try Connection(":memory:", flags: LedgerStore.memoryFlags, patience: 0)
        try fresh.run(script: Schema.kept + Schema.projections, to: "compare")
        let wanted = try fresh.declarations()
        let found = try connection.declarations()
        let names = Set(wanted.keys).union(found.keys)
        let changed = names.filter { name in
            let table = (wanted[name] ?? found[name])?.table ?? name
            guard projections || Schema.lasting.contains(table) else { return false }
            return wanted[name] != found[name]
        }
        return changed.sorted()
    }

    private func wrongSettings() throws(LedgerError) -> [LedgerProblem] {
        let wanted = [
            ("foreign_keys", "1"), ("recursive_triggers", "1"), ("secure_delete", "1"),
            ("synchronous", "2"), ("trusted_schema", "0"),
        ]
        var problems: [LedgerProblem] = []
        for (name, value) in wanted {
            let found = try texts("PRAGMA \(name)").first ?? ""
            if found != value {
                problems.append(.setting(name: name, found: found, wanted: value))
            }
        }
        return problems
    }

    /// The first column of every row.
    private func texts(_ sql: String) throws(LedgerError) -> [String] {
        var rows = try connection.query(sql)
        var texts: [String] = []
        while try rows.next() { texts.append(rows.text()) }
        return texts
    }
}

extension Connection {
    /// A table, index or trigger as the file declares it.
    struct Declaration: Hashable {
        var table: String
        var sql: String
    }

    func declarations() throws(LedgerError) -> [String: Declaration] {
        var rows = try query(
            "SELECT name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        )
        var declarations: [String: Declaration] = [:]
        while try rows.next() {
            declarations[rows.text()] = Declaration(table: rows.text(), sql: rows.text())
        }
        return declarations
    }
}
