import CSodium

/// The one place that starts libsodium and says what its return codes mean.
enum Sodium {
    /// Chooses the fastest implementations for this processor, once per process.
    private static let started: Bool = sodium_init() >= 0

    /// Must run before the first call into the library; costs nothing afterwards.
    static func start() {
        precondition(started, "libsodium does not start on this machine")
    }

    /// Checks a call that can only fail when this module passes it a wrong length.
    static func expect(_ status: Int32) {
        precondition(status == 0, "libsodium refused arguments of fixed length")
    }
}

/// Tells whether two byte strings are equal, in a time that depends on their lengths alone.
public func equalInConstantTime(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard first.count == second.count else { return false }
    Sodium.start()
    return unsafe sodium_memcmp(first, second, first.count) == 0
}
