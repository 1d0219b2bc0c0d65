import Testing

@testable import Seals

@Suite struct SigningTests {
    /// RFC 8032, section 7.1, tests 1 and 2.
    @Test(arguments: [
        (
            seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            message: "",
            signature: """
            e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac\
            c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b
            """
        ),
        (
            seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            message: "72",
            signature: """
            92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e\
            458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
            """
        ),
    ])
    func `Ed25519 gives the signatures of RFC 8032`(
        vector: (seed: String, key: String, message: String, signature: String)
    ) throws {
        let key = try #require(SigningKey(seed: [UInt8](hex: vector.seed)!))
        let message = [UInt8](hex: vector.message)!
        #expect(key.verifyingKey.hex == vector.key)
        #expect(key.seed.hex == vector.seed)
        let signature = key.sign(message)
        #expect(signature.hex == vector.signature)
        #expect(key.verifyingKey.verify(signature, of: message))
    }

    @Test func `a signature of something else or of somebody else is refused`() {
        let key = SigningKey(seed: Array(0..<32))!
        let other = SigningKey(seed: Array(1...32))!
        let signature = key.sign([1, 2, 3])
        #expect(!key.verifyingKey.verify(signature, of: [1, 2, 4]))
        #expect(!other.verifyingKey.verify(signature, of: [1, 2, 3]))
        var bytes = signature.bytes
        bytes[0] ^= 1
        #expect(!key.verifyingKey.verify(Signature(bytes: bytes)!, of: [1, 2, 3]))
    }

    /// The key of the all-zero seed, as published with the `did:key` method.
    @Test func `a Multikey is read and written`() {
        let key = SigningKey(seed: [UInt8](repeating: 0, count: 32))!.verifyingKey
        let multikey = "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"
        #expect(key.multibase == multikey)
        #expect(VerifyingKey(multibase: multikey) == key)
    }

    @Test(arguments: [
        "", "z", "6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
        "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooW",
        "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDoo0p",
        "z4oJ8bSRSr5kPYuEhLsGG8sLL2bWp5V3HxQnN7QGKzVqDpv3TVzQdnB5GExVzJcQKGb",
    ])
    func `what is no Ed25519 Multikey is refused`(text: String) {
        #expect(VerifyingKey(multibase: text) == nil)
    }

    @Test func `a signature travels through base 58 and hexadecimal`() {
        let signature = SigningKey(seed: Array(0..<32))!.sign([])
        #expect(Signature(multibase: signature.multibase) == signature)
        #expect(Signature(hex: signature.hex) == signature)
        #expect(signature.multibase.hasPrefix("z"))
        #expect(Signature(hex: "00") == nil)
    }

    /// The vectors of the Internet-Draft on base 58.
    @Test(arguments: [
        ("48656c6c6f20576f726c6421", "2NEpo7TZRRrLZSi2U"),
        (
            "54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f672e",
            "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
        ),
        ("0000287fb4cd", "11233QC4"),
        ("", ""), ("00", "1"), ("0000", "11"),
    ])
    func `base 58 is read and written`(hex: String, text: String) {
        #expect(Base58.encode([UInt8](hex: hex)!) == text)
        #expect(Base58.decode(text)?.hex == hex)
    }

    @Test(arguments: ["0", "O", "I", "l", " ", "+", "é", String(repeating: "2", count: 1_025)])
    func `what base 58 does not hold is refused`(text: String) {
        #expect(Base58.decode(text) == nil)
    }
}
