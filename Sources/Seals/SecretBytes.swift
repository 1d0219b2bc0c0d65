import CSodium

/// Bytes that are wiped from memory when their last owner lets go.
@safe
final class SecretBytes: @unchecked Sendable {
    // Written only while it is made, hence safe to share.
    private let storage: UnsafeMutableBufferPointer<UInt8>

    /// Lets `fill` write the bytes straight to where they stay.
    init(count: Int, fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        Sodium.start()
        let start = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
        unsafe start.initialize(repeating: 0, count: count)
        unsafe storage = UnsafeMutableBufferPointer(start: start, count: count)
        unsafe fill(start)
    }

    convenience init(_ bytes: [UInt8]) {
        unsafe self.init(count: bytes.count) { start in
            for index in bytes.indices { unsafe start[index] = bytes[index] }
        }
    }

    deinit {
        unsafe sodium_memzero(storage.baseAddress, storage.count)
        unsafe storage.deallocate()
    }

    /// A copy, which is not wiped.
    var bytes: [UInt8] { unsafe [UInt8](storage) }

    var count: Int { unsafe storage.count }

    func withPointer<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
        guard let start = unsafe storage.baseAddress else { preconditionFailure("empty secret") }
        return unsafe body(UnsafePointer(start))
    }
}
