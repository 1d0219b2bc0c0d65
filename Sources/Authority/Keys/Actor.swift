public import CertCore
import Disk
import Ledger
import Seals

/// An operator with their key unlocked, ready to sign.
public struct Actor: Sendable {
    public let account: Operator
    let signer: Signer
    let key: SigningKey
}

extension Authority {
    /// Finds an operator and unlocks their key.
    ///
    /// - Parameter passphrase: asked only where the key is locked and not held by `unlock`.
    public func actor(
        _ name: OperatorName, passphrase: () throws -> String?
    ) throws -> Actor {
        let record = try read { view in try view.operatorRecord(name) }
        if record.account.isRetired { throw AuthorityError.operatorRetired(name) }
        let key = try signingKey(of: name, passphrase: passphrase)
        guard key.verifyingKey.hex == record.key else { throw AuthorityError.foreignKey(name) }
        return Actor(
            account: record.account, signer: Signer(name: name.text, key: key), key: key)
    }

    /// Holds an operator's key for a limited idle time.
    public func unlock(
        _ name: OperatorName, idleMinutes: Int, passphrase: () throws -> String?
    ) throws {
        let actor = try actor(name, passphrase: passphrase)
        try unlockedKeys.hold(actor.key, name: name.text, idleMinutes: idleMinutes)
    }

    /// Forgets a key that was held.
    public func lock(_ name: OperatorName) {
        unlockedKeys.release(name.text)
    }

    private var unlockedKeys: UnlockedKeys { UnlockedKeys(storePath: folder.path) }

    private func signingKey(
        of name: OperatorName, passphrase: () throws -> String?
    ) throws -> SigningKey {
        if let held = unlockedKeys.take(name.text) { return held }
        let path = try folder.operatorKey(name.text)
        guard let content = KeyFile.read(try File.read(path, atMost: 64 << 10)) else {
            throw AuthorityError.badKeyFile(path)
        }
        switch content {
        case .open(let key):
            guard profile.isRehearsal else { throw AuthorityError.badKeyFile(path) }
            return key
        case .locked(let lock):
            guard let passphrase = try passphrase() else {
                throw AuthorityError.passphraseMissing(name)
            }
            do throws(SealsError) {
                guard let key = SigningKey(seed: try lock.unlock(with: passphrase)) else {
                    throw SealsError.cannotOpen
                }
                return key
            } catch .wrongPassphrase {
                throw AuthorityError.wrongPassphrase(name)
            } catch {
                throw AuthorityError.badKeyFile(path)
            }
        }
    }
}
