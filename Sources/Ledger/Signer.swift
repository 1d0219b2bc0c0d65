public import Seals

/// An operator with the key they sign with.
public struct Signer: Sendable {
    public var name: String
    public var key: SigningKey

    public init(name: String, key: SigningKey) {
        self.name = name
        self.key = key
    }
}
