import Seals

/// The tables: those that are kept for good, and those for listing, which are rebuilt at need.
enum Schema {
    /// Marks the file as a ledger ("Cert").
    static let applicationID: Int32 = 0x4365_7274

    /// The version of the tables that are kept for good.
    static let version: Int32 = 1

    /// Tables that a rebuild leaves alone.
    static let lasting: Set<String> = ["events", "commits", "person_keys", "counters", "settings"]

    /// Identifies the tables for listing: when it differs from what a file says, they are stale.
    static var projectionsDigest: String { Digest(of: Array(projections.utf8)).hex }

    /// Events, commits, keys of persons, counters of identifiers.
    static let kept = """
        CREATE TABLE person_keys (
            person TEXT PRIMARY KEY,
            key BLOB CHECK (length(key) = 32)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE events (
            sequence INTEGER PRIMARY KEY,
            commit_first INTEGER NOT NULL,
            stream TEXT NOT NULL,
            stream_version INTEGER NOT NULL CHECK (stream_version > 0),
            type TEXT NOT NULL,
            type_version INTEGER NOT NULL,
            subject TEXT REFERENCES person_keys (person),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            body BLOB NOT NULL,
            sealed BLOB,
            CHECK ((subject IS NULL) = (sealed IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX events_by_stream ON events (stream, stream_version);
        CREATE INDEX events_by_subject ON events (subject) WHERE subject IS NOT NULL;

        CREATE TABLE commits (
            first INTEGER PRIMARY KEY,
            last INTEGER NOT NULL CHECK (last >= first),
            head BLOB NOT NULL CHECK (length(head) = 32),
            operator TEXT NOT NULL,
            command TEXT NOT NULL UNIQUE,
            at INTEGER NOT NULL,
            signature BLOB NOT NULL CHECK (length(signature) = 64)
        ) STRICT;

        CREATE TABLE counters (kind TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TRIGGER events_stay BEFORE UPDATE ON events
            BEGIN SELECT raise(ABORT, 'events are append-only'); END;
        CREATE TRIGGER events_remain BEFORE DELETE ON events
            BEGIN SELECT raise(ABORT, 'events are append-only'); END;
        CREATE TRIGGER commits_stay BEFORE UPDATE ON commits
            BEGIN SELECT raise(ABORT, 'commits are append-only'); END;
        CREATE TRIGGER commits_remain BEFORE DELETE ON commits
            BEGIN SELECT raise(ABORT, 'commits are append-only'); END;
        CREATE TRIGGER erased_persons_remain BEFORE DELETE ON person_keys
            BEGIN SELECT raise(ABORT, 'erased persons are remembered'); END;
        CREATE TRIGGER keys_are_only_erased BEFORE UPDATE ON person_keys
            WHEN new.person <> old.person OR new.key IS NOT NULL
            BEGIN SELECT raise(ABORT, 'keys are only erased'); END;
        """

    /// Tables for listing.
    static let projections = """
        CREATE TABLE cases (
            id TEXT PRIMARY KEY, person TEXT NOT NULL, round TEXT NOT NULL, scheme TEXT NOT NULL,
            candidate_number TEXT, name TEXT NOT NULL, step TEXT NOT NULL, state TEXT NOT NULL,
            attention TEXT, missed TEXT, detail TEXT NOT NULL, previous TEXT,
            version INTEGER NOT NULL
        ) STRICT;
        -- Unique, so that the events of a round come in order without being sorted.
        CREATE UNIQUE INDEX cases_by_round ON cases (round, id);
        CREATE INDEX cases_by_person ON cases (person);
        CREATE UNIQUE INDEX cases_by_candidate_number ON cases (round, candidate_number)
            WHERE candidate_number IS NOT NULL;

        CREATE TABLE persons (
            id TEXT PRIMARY KEY, name TEXT NOT NULL, id_masked TEXT NOT NULL,
            id_lookup BLOB UNIQUE, barred_until INTEGER, version INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE operators (
            name TEXT PRIMARY KEY, roles TEXT NOT NULL, state TEXT NOT NULL,
            version INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE schemes (
            digest TEXT PRIMARY KEY, id TEXT NOT NULL, version TEXT NOT NULL,
            title TEXT NOT NULL, state TEXT NOT NULL, detail TEXT NOT NULL
        ) STRICT;
        CREATE INDEX schemes_by_id ON schemes (id);

        CREATE TABLE rounds (
            id TEXT PRIMARY KEY, scheme TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL,
            opens INTEGER, closes INTEGER, detail TEXT NOT NULL, version INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE sessions (
            id TEXT PRIMARY KEY, round TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
            opens INTEGER, closes INTEGER, room TEXT NOT NULL, detail TEXT NOT NULL,
            version INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX sessions_by_round ON sessions (round);

        CREATE TABLE certificates (
            number TEXT PRIMARY KEY, case_id TEXT NOT NULL, person TEXT NOT NULL,
            serial_scope TEXT NOT NULL, serial INTEGER NOT NULL, state TEXT NOT NULL,
            issued TEXT NOT NULL, expires TEXT, UNIQUE (serial_scope, serial)
        ) STRICT;
        CREATE INDEX certificates_by_case ON certificates (case_id);
        CREATE INDEX certificates_by_person ON certificates (person);

        CREATE TABLE involvements (
            person TEXT NOT NULL, operator TEXT NOT NULL, kind TEXT NOT NULL,
            case_id TEXT NOT NULL, at INTEGER NOT NULL,
            PRIMARY KEY (person, operator, kind, case_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX involvements_by_operator ON involvements (operator);

        CREATE TABLE tickets (
            ticket TEXT PRIMARY KEY, case_id TEXT NOT NULL, session TEXT NOT NULL
        ) STRICT;
        CREATE INDEX tickets_by_session ON tickets (session);
        CREATE INDEX tickets_by_case ON tickets (case_id);
        """
}
