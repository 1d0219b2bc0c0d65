/// Why something sealed stays shut.
public enum SealsError: Error, Hashable, Sendable {
    /// The key is the wrong one, or the box or its additional data was altered: which, nobody can tell.
    case cannotOpen
    /// The box is shorter than any seal.
    case tooShort(count: Int)
    /// The passphrase is the wrong one, or the locked secret was altered.
    case wrongPassphrase
    /// The stretching parameters lie outside what this program would ever write.
    case unreasonableStretching(operations: UInt64, memory: Int)
    /// The machine has not enough memory free to stretch a passphrase.
    case notEnoughMemory(bytes: Int)
    /// The public key is no point that can be sealed to.
    case unusableKey
}
