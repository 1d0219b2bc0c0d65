import CSodium

/// Sealing to the owner of a signing key, without saying who sealed: X25519 and XSalsa20-Poly1305.
public enum SealedTo {
    static let overhead = 48

    /// Seals content so that only the owner of `key` can open it; always with system randomness.
    public static func seal(
        _ content: [UInt8], to key: VerifyingKey
    ) throws(SealsError) -> [UInt8] {
        let recipient = try exchangeKey(of: key)
        var sealed = [UInt8](repeating: 0, count: content.count + overhead)
        unsafe Sodium.expect(
            crypto_box_seal(&sealed, content, UInt64(content.count), recipient))
        return sealed
    }

    /// Opens what was sealed to this key's public half.
    public static func open(
        _ sealed: [UInt8], with key: SigningKey
    ) throws(SealsError) -> [UInt8] {
        guard sealed.count >= overhead else { throw .tooShort(count: sealed.count) }
        let recipient = try exchangeKey(of: key.verifyingKey)
        let secret = unsafe SecretBytes(count: 32) { start in
            unsafe key.secret.withPointer { signing in
                unsafe Sodium.expect(crypto_sign_ed25519_sk_to_curve25519(start, signing))
            }
        }
        var content = [UInt8](repeating: 0, count: sealed.count - overhead)
        let status = unsafe secret.withPointer { secret in
            unsafe crypto_box_seal_open(
                &content, sealed, UInt64(sealed.count), recipient, secret)
        }
        guard status == 0 else { throw .cannotOpen }
        return content
    }

    private static func exchangeKey(of key: VerifyingKey) throws(SealsError) -> [UInt8] {
        Sodium.start()
        var bytes = [UInt8](repeating: 0, count: 32)
        let status = unsafe crypto_sign_ed25519_pk_to_curve25519(&bytes, key.bytes)
        guard status == 0 else { throw .unusableKey }
        return bytes
    }
}
