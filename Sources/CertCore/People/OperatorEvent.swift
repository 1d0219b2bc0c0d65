/// What happened to an operator of the authority.
public enum OperatorEvent: Hashable, Sendable {
    /// `key` is the Ed25519 public key in hexadecimal.
    case added(roles: Set<Role>, key: String, person: PersonID?, fullName: Personal<String>)
    case retired(reason: Personal<String>)
}
