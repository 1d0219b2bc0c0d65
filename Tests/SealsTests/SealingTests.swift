import Testing

@testable import Seals

@Suite struct SealingTests {
    private let key = SecretKey(Array(0..<32))!
    private let content = Array("身份证号 11010519491231002X".utf8)

    @Test func `BLAKE2b is keyed`() {
        #expect(
            key.keyedHash(of: Array("abc".utf8)).hex
                == "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f")
        let other = SecretKey(Array(1...32))!
        #expect(other.keyedHash(of: [1]) != key.keyedHash(of: [1]))
    }

    @Test(arguments: [0, 31, 33])
    func `a key has 32 bytes`(count: Int) {
        #expect(SecretKey([UInt8](repeating: 1, count: count)) == nil)
    }

    @Test func `keys tell nothing when they are printed`() {
        #expect("\(key)" == "SecretKey")
        let signing = SigningKey(seed: Array(0..<32))!
        #expect("\(signing)" == "SigningKey(\(signing.verifyingKey.hex))")
    }

    @Test(arguments: [0, 1, 100_000])
    func `a box opens with its key and data`(count: Int) throws {
        var random = RandomSource.system
        let content = random.bytes(count)
        let box = SealBox.seal(content, under: key, additional: [7], random: &random)
        #expect(box.count == count + SealBox.overhead)
        #expect(try SealBox.open(box, under: key, additional: [7]) == content)
    }

    @Test func `the same content never makes the same box`() {
        var random = RandomSource.system
        let first = SealBox.seal(content, under: key, random: &random)
        let second = SealBox.seal(content, under: key, random: &random)
        #expect(first != second)
    }

    @Test func `a box with any bit turned stays shut`() throws {
        var random = RandomSource.system
        let box = SealBox.seal(content, under: key, additional: [7], random: &random)
        for index in box.indices {
            var altered = box
            altered[index] ^= 0x40
            #expect(throws: SealsError.cannotOpen) {
                try SealBox.open(altered, under: key, additional: [7])
            }
        }
    }

    @Test func `a box with another key, other data or a missing end stays shut`() {
        var random = RandomSource.system
        let box = SealBox.seal(content, under: key, additional: [7], random: &random)
        let other = SecretKey(Array(1...32))!
        #expect(throws: SealsError.cannotOpen) {
            try SealBox.open(box, under: other, additional: [7])
        }
        #expect(throws: SealsError.cannotOpen) {
            try SealBox.open(box, under: key, additional: [8])
        }
        #expect(throws: SealsError.cannotOpen) {
            try SealBox.open(Array(box.dropLast()), under: key, additional: [7])
        }
        #expect(throws: SealsError.tooShort(count: 39)) {
            try SealBox.open(Array(box.prefix(39)), under: key, additional: [7])
        }
    }

    @Test func `what is sealed to a signing key opens with it alone`() throws {
        let officer = SigningKey(seed: Array(0..<32))!
        let sealed = try SealedTo.seal(content, to: officer.verifyingKey)
        #expect(try SealedTo.open(sealed, with: officer) == content)
        let other = SigningKey(seed: Array(1...32))!
        #expect(throws: SealsError.cannotOpen) { try SealedTo.open(sealed, with: other) }
        #expect(throws: SealsError.tooShort(count: 3)) {
            try SealedTo.open([1, 2, 3], with: officer)
        }
    }

    @Test func `nothing is sealed to a key that is no point`() {
        let nothing = VerifyingKey(bytes: [UInt8](repeating: 0, count: 32))!
        #expect(throws: SealsError.unusableKey) { try SealedTo.seal(content, to: nothing) }
    }

    @Test func `a locked secret opens with its passphrase alone`() throws {
        var random = RandomSource.system
        let locked = try LockedSecret(
            locking: content, with: "口令 one", strength: .interactive, random: &random)
        let kept = LockedSecret(
            salt: locked.salt, operations: locked.operations, memory: locked.memory,
            box: locked.box)
        #expect(try kept.unlock(with: "口令 one") == content)
        #expect(throws: SealsError.wrongPassphrase) { try kept.unlock(with: "口令 One") }
        #expect(throws: SealsError.wrongPassphrase) { try kept.unlock(with: "") }
    }

    @Test func `a file cannot order more stretching than the machine bears`() throws {
        let greedy = LockedSecret(
            salt: [UInt8](repeating: 0, count: 16), operations: 2, memory: 1 << 40, box: [])
        #expect(throws: SealsError.unreasonableStretching(operations: 2, memory: 1 << 40)) {
            try greedy.unlock(with: "x")
        }
    }

    @Test func `equality looks at every byte`() {
        #expect(equalInConstantTime([1, 2, 3], [1, 2, 3]))
        #expect(!equalInConstantTime([1, 2, 3], [1, 2, 4]))
        #expect(!equalInConstantTime([1, 2, 3], [1, 2]))
        #expect(equalInConstantTime([], []))
    }
}
