public import CertCore
import Disk
import Ledger
import Records
import Seals

extension Work {
    mutating func add(_ account: Operator, key: String, fullName: String) throws {
        let event = OperatorEvent.added(
            roles: account.roles, key: key, person: account.person, fullName: Personal(fullName))
        let stream = Stream.operator(account.name)
        queue(
            [NewEvent(EventCoding.operator.encode(event), about: stream)], to: stream, after: 0)
        try Projection(tables: tables).project(account, version: 1)
    }

    func requireNew(_ account: Operator) throws {
        try requireAdministrator()
        try account.name.requirePlain()
        if account.roles.isEmpty { throw AuthorityError.noRole(account.name) }
        if try view.reader.operatorRow(account.name.text) != nil {
            throw AuthorityError.alreadyThere(account.name.text)
        }
    }

    func requireAdministrator() throws {
        guard actor.roles.contains(.administrator) else {
            throw AuthorityError.refused(
                .notPermitted(actor.name, needs: [.administrator]), case: nil)
        }
    }
}

extension Authority {
    /// Adds an operator with a key of their own.
    ///
    /// A certificate officer gets a share of the body's key, which takes an actor who has one.
    public func addOperator(
        _ account: Operator, fullName: String, passphrase: String?, as actor: Actor,
        isDryRun: Bool
    ) throws {
        var random = try keyRandom(for: account.name)
        let key = SigningKey(from: &random)
        try perform(as: actor, isDryRun: isDryRun) { work in
            try work.requireNew(account)
            try work.add(account, key: key.verifyingKey.hex, fullName: fullName)
            if isDryRun { return }
            // Keys come before the commit: an operator the ledger knows can always sign.
            if account.roles.contains(.certificateOfficer) {
                try shareBodyKey(with: account.name, key: key.verifyingKey, by: actor)
            }
            try Self.writeKey(
                key, of: account.name, passphrase: profile.isRehearsal ? nil : passphrase,
                in: folder, random: &random)
        }
    }

    /// Refuses an operator who could not be added, before anybody thinks of a passphrase.
    public func requireNew(_ account: Operator, as actor: Actor) throws {
        try perform(as: actor, isDryRun: true) { work in try work.requireNew(account) }
    }

    /// Takes an operator out of service; what they signed stays valid.
    public func retireOperator(
        _ name: OperatorName, reason: String, as actor: Actor, isDryRun: Bool
    ) throws {
        try perform(as: actor, isDryRun: isDryRun) { work in
            try work.requireAdministrator()
            var record = try work.view.operatorRecord(name)
            if record.account.isRetired { throw AuthorityError.operatorRetired(name) }
            let remain = try work.view.reader.operators().contains {
                $0.name != name.text && $0.isAdministratorInService
            }
            if !remain { throw AuthorityError.lastAdministrator(name) }
            let stream = Stream.operator(name)
            let version = try work.view.reader.version(of: stream)
            let event = OperatorEvent.retired(reason: Personal(reason))
            work.queue(
                [NewEvent(EventCoding.operator.encode(event), about: stream)], to: stream,
                after: version)
            record.account.isRetired = true
            try Projection(tables: work.tables).project(record.account, version: version + 1)
        }
    }

    private func keyRandom(for name: OperatorName) throws -> RandomSource {
        profile.isRehearsal
            ? .rehearsal(seed: secret, context: "operator/\(name.text)") : .system
    }

    private func shareBodyKey(
        with name: OperatorName, key: VerifyingKey, by actor: Actor
    ) throws {
        var shares = try bodyKey()
        let secret = try shares.open(by: actor.account.name, with: actor.key)
        try shares.share(secret, with: name, key: key)
        try File.write(shares.bytes, to: folder.bodyKey)
    }

    func bodyKey() throws -> BodyKey {
        guard let shares = BodyKey(try File.read(folder.bodyKey, atMost: 1 << 20)) else {
            throw AuthorityError.badKeyFile(folder.bodyKey)
        }
        return shares
    }
}

extension OperatorName {
    func requirePlain() throws {
        if !isPlain { throw AuthorityError.badOperatorName(text) }
    }
}

extension OperatorRow {
    fileprivate var isAdministratorInService: Bool {
        state != "retired"
            && roles.split(separator: " ").contains { $0 == Role.administrator.rawValue }
    }
}
