import CertCore
import Credentials
import Seals
import TextFormats
import Testing

@Suite struct TamperingTests {
    @Test func `an untouched certificate of a trusted issuer holds`() throws {
        let check = SampleCredential.check(try SampleCredential.signed())
        #expect(check.signature == .valid)
        #expect(check.issuer == .signedByItself)
        #expect(check.trust == .trusted)
        #expect(check.dates == .current)
        #expect(check.status == .unknown)
        #expect(check.credential == SampleCredential.credential())
        #expect(check.holds)
    }

    @Test func `white space, the order of members and escapes mean nothing`() throws {
        let json = try SampleCredential.signed()
        let shuffled = Self.reversed(json)
        #expect(shuffled != json)
        let text = String(decoding: shuffled.pretty(), as: UTF8.self)
            .replacing("阿", with: "\\u963f")
        let read = try JSONDocument(parsing: Array(text.utf8)).root.value
        #expect(SampleCredential.check(read).holds)
        let compact = try JSONDocument(parsing: json.compact()).root.value
        #expect(SampleCredential.check(compact).holds)
    }

    @Test func `every string that is changed breaks it`() throws {
        let json = try SampleCredential.signed()
        let paths = Self.strings(in: json)
        #expect(paths.count > 30)
        for path in paths {
            let changed = Self.changing(json, at: path) { text in
                .string(text.isEmpty ? "x" : String(text.dropLast()))
            }
            #expect(!SampleCredential.check(changed).holds, "\(path)")
            let lookalike = Self.changing(json, at: path) { .string($0 + "\u{200B}") }
            #expect(!SampleCredential.check(lookalike).holds, "\(path)")
        }
    }

    @Test func `every member that is removed, renamed or added breaks it`() throws {
        let json = try SampleCredential.signed()
        for path in Self.objects(in: json) {
            let added = Self.changingMembers(json, at: path) {
                $0 + [JSON.Member("x", "y")]
            }
            #expect(!SampleCredential.check(added).holds, "\(path)")
            for index in 0..<Self.count(json, at: path) {
                let removed = Self.changingMembers(json, at: path) { members in
                    members.enumerated().filter { $0.offset != index }.map(\.element)
                }
                #expect(!SampleCredential.check(removed).holds, "\(path) \(index)")
                let renamed = Self.changingMembers(json, at: path) { members in
                    var members = members
                    members[index].name += "2"
                    return members
                }
                #expect(!SampleCredential.check(renamed).holds, "\(path) \(index)")
            }
        }
    }

    @Test func `another normal form of the name is another name`() throws {
        let credential = SampleCredential.credential { $0.holder.name = "José" }
        let json = try SampleCredential.signed(credential)
        #expect(SampleCredential.check(json).holds)
        let path = ["credentialSubject", "name"]
        let decomposed = Self.changing(json, at: path) { _ in .string("Jose\u{301}") }
        #expect(SampleCredential.check(decomposed).signature == .invalid)
    }

    @Test func `a number in it is refused before it is hashed`() throws {
        let json = try SampleCredential.signed()
        let path = ["credentialSubject", "level"]
        for number in [JSON.integer(4), .number("4.0")] {
            let changed = Self.changing(json, at: path) { _ in number }
            #expect(
                SampleCredential.check(changed).signature == .unreadable(.number(at: path)))
        }
        #expect(throws: ProofProblem.number(at: ["level"])) {
            try SecuredDocument(
                signing: ["level": 4], with: SampleCredential.key,
                created: Instant(milliseconds: 0))
        }
    }

    @Test func `a member that is there twice is refused by the reader`() throws {
        let text = String(decoding: try SampleCredential.signed().compact(), as: UTF8.self)
        let twice = text.replacing("{\"number\":", with: "{\"number\":\"S1\",\"number\":")
        #expect(twice != text)
        #expect(throws: JSONSyntaxError.self) { try JSONDocument(parsing: Array(twice.utf8)) }
    }

    @Test func `proofs of other kinds, several proofs and none are told apart`() throws {
        let json = try SampleCredential.signed()
        func problem(_ proof: JSON?) -> CredentialCheck.SignatureAnswer {
            SampleCredential.check(
                Self.changingMembers(json, at: []) { members in
                    members.filter { $0.name != "proof" }
                        + (proof.map { [JSON.Member("proof", $0)] } ?? [])
                }
            ).signature
        }
        let proof = try #require(json["proof"])
        #expect(problem(nil) == .unreadable(.noProof))
        #expect(problem([proof]) == .unreadable(.severalProofs))
        let other = Self.changing(proof, at: ["cryptosuite"]) { _ in "eddsa-rdfc-2022" }
        #expect(
            problem(other)
                == .unreadable(.unexpected(member: "cryptosuite", wanted: "eddsa-jcs-2022")))
        let value = Self.changing(proof, at: ["proofValue"]) { _ in "zzz" }
        #expect(problem(value) == .unreadable(.badSignature))
        let expiring = Self.changingMembers(proof, at: []) {
            $0 + [JSON.Member("expires", "2027-01-01T00:00:00Z")]
        }
        #expect(problem(expiring) == .unreadable(.unknown(member: "expires")))
    }

    @Test func `a document with further contexts is not what was signed`() throws {
        let json = try SampleCredential.signed()
        let changed = Self.changingMembers(json, at: []) { members in
            members.map { member in
                guard member.name == "@context", case .array(let contexts) = member.value else {
                    return member
                }
                return JSON.Member("@context", .array(contexts + ["https://evil.example/v1"]))
            }
        }
        #expect(SampleCredential.check(changed).signature == .unreadable(.otherContext))
    }

    // MARK: Changing values inside a document

    private static func reversed(_ json: JSON) -> JSON {
        guard case .object(let members) = json else { return json }
        return .object(
            members.reversed().map { JSON.Member($0.name, reversed($0.value)) })
    }

    private static func strings(in json: JSON, at path: [String] = []) -> [[String]] {
        switch json {
        case .string: [path]
        case .object(let members):
            members.flatMap { strings(in: $0.value, at: path + [$0.name]) }
        case .array(let elements):
            elements.enumerated().flatMap { strings(in: $1, at: path + ["\($0)"]) }
        default: []
        }
    }

    private static func objects(in json: JSON, at path: [String] = []) -> [[String]] {
        switch json {
        case .object(let members):
            [path] + members.flatMap { objects(in: $0.value, at: path + [$0.name]) }
        case .array(let elements):
            elements.enumerated().flatMap { objects(in: $1, at: path + ["\($0)"]) }
        default: []
        }
    }

    private static func count(_ json: JSON, at path: [String]) -> Int {
        var count = 0
        _ = changingMembers(json, at: path) { members in
            count = members.count
            return members
        }
        return count
    }

    private static func changingMembers(
        _ json: JSON, at path: [String], _ change: ([JSON.Member]) -> [JSON.Member]
    ) -> JSON {
        replacing(json, at: path[...]) { value in
            if case .object(let members) = value { .object(change(members)) } else { value }
        }
    }

    private static func changing(
        _ json: JSON, at path: [String], _ change: (String) -> JSON
    ) -> JSON {
        replacing(json, at: path[...]) { value in
            if case .string(let text) = value { change(text) } else { value }
        }
    }

    private static func replacing(
        _ json: JSON, at path: ArraySlice<String>, _ change: (JSON) -> JSON
    ) -> JSON {
        guard let first = path.first else { return change(json) }
        let rest = path.dropFirst()
        switch json {
        case .object(let members):
            return .object(
                members.map { member in
                    member.name == first
                        ? JSON.Member(member.name, replacing(member.value, at: rest, change))
                        : member
                })
        case .array(let elements):
            return .array(
                elements.enumerated().map { index, element in
                    "\(index)" == first ? replacing(element, at: rest, change) : element
                })
        default: return json
        }
    }
}
