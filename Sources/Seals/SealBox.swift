import CSodium

/// Authenticated encryption with XChaCha20-Poly1305: a box is nonce ‖ ciphertext ‖ tag.
public enum SealBox {
    static let nonceCount = 24
    static let tagCount = 16

    /// How many bytes a box is longer than its content.
    public static let overhead = nonceCount + tagCount

    /// Seals content under a key; `additional` stays outside the box, yet must be the same on opening.
    public static func seal(
        _ content: [UInt8], under key: SecretKey, additional: [UInt8] = [],
        random: inout RandomSource
    ) -> [UInt8] {
        let nonce = random.bytes(nonceCount)
        var sealed = [UInt8](repeating: 0, count: content.count + tagCount)
        unsafe key.secret.withPointer { key in
            unsafe Sodium.expect(
                crypto_aead_xchacha20poly1305_ietf_encrypt(
                    &sealed, nil, content, UInt64(content.count), additional,
                    UInt64(additional.count), nil, nonce, key))
        }
        return nonce + sealed
    }

    /// Opens a box that `seal` made under the same key and additional data.
    public static func open(
        _ box: [UInt8], under key: SecretKey, additional: [UInt8] = []
    ) throws(SealsError) -> [UInt8] {
        guard box.count >= overhead else { throw .tooShort(count: box.count) }
        var content = [UInt8](repeating: 0, count: box.count - overhead)
        let status = unsafe key.secret.withPointer { key in
            unsafe box.withUnsafeBufferPointer { box in
                guard let nonce = box.baseAddress else { return Int32(-1) }
                return unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
                    &content, nil, nil, nonce + nonceCount, UInt64(box.count - nonceCount),
                    additional, UInt64(additional.count), nonce, key)
            }
        }
        guard status == 0 else { throw .cannotOpen }
        return content
    }
}
