import Arguments
import Authority
import CertCore
import Credentials
import Disk
import Ledger
import Seals
import TextFormats
import Wording

extension ValueReader where Value == VerifyingKey {
    /// A public key as people hand it on: hexadecimal, Multikey or `did:key`.
    static let verifyingKey = ValueReader { VerifyingKey(spelled: $0) }
}

extension Context {
    /// Tells of each file what holds; all must hold in all of them.
    func verify(
        _ paths: [String], key: VerifyingKey?, issuer: String?, statusFrom: String?, on day: Day?
    ) throws -> ExitCode {
        let trusted = try key ?? issuer.map { try issuerKey($0) }
        let register = try registerFolder(statusFrom)
        let checks = try paths.map { path in
            try check(path, trusting: trusted, registerOf: register, on: day)
        }
        if options.isJSON {
            print(checks.count == 1 ? checks[0].json : .array(checks.map(\.json)))
        } else {
            for (index, check) in checks.enumerated() {
                if index > 0 { print([""]) }
                tell(check)
            }
            if checks.count > 1 {
                print([""])
                let good = checks.count(where: \.holds)
                print(CountWords.verified(good, of: checks.count))
            }
        }
        return checks.allSatisfy(\.holds) ? .done : .no
    }

    private func check(
        _ path: String, trusting trusted: VerifyingKey?, registerOf folder: StoreFolder?,
        on day: Day?
    ) throws -> CredentialCheck {
        let bytes = try File.read(path, atMost: 1 << 20)
        let json: JSON
        do throws(JSONSyntaxError) {
            json = try JSONDocument(parsing: bytes).root.value
        } catch {
            let place = SourceMap(bytes).place(at: error.offset)
            let fault = error.kind.phrase
            throw CommandFailure(
                .no, zh: "\(path) 第 \(place.line) 行第 \(place.column) 列：\(fault.zh)。这样的文件不能采信。",
                en: """
                    \(path):\(place.line):\(place.column): \(fault.en). \
                    Such a file is not to be relied upon.
                    """)
        }
        if let folder {
            return try check(json, trusting: trusted, registerOf: folder, on: day)
        }
        return CredentialCheck(json, trusting: trusted) { offset in
            day ?? now(at: offset).day(at: offset)
        }
    }

    /// With an authority at hand, whose key is trusted where none was given.
    private func check(
        _ json: JSON, trusting trusted: VerifyingKey?, registerOf folder: StoreFolder,
        on day: Day?
    ) throws -> CredentialCheck {
        let authority = try Authority.open(folder, for: .reading, now: options.now?.instant)
        let key = VerifyingKey(hex: authority.profile.key)
        let today = try day ?? authority.today()
        var check = CredentialCheck(json, trusting: trusted ?? key) { _ in today }
        if let credential = check.credential, credential.issuer.key == key {
            check.compare(
                with: try authority.read { view in try view.registered(credential.number) })
        }
        return check
    }

    /// A rehearsal's clock where one was given, else the system's.
    private func now(at offset: UTCOffset) -> Instant {
        options.now?.instant(at: offset) ?? Instant(milliseconds: SystemClock.utc())
    }

    private func issuerKey(_ text: String) throws -> VerifyingKey {
        if let key = VerifyingKey(did: text) { return key }
        let inFolder = StoreFolder(text).authority
        let path = Path.kind(text) == .folder || Path.exists(inFolder) ? inFolder : text
        guard let key = Authority.issuerKey(in: try File.read(path, atMost: 1 << 20)) else {
            throw AuthorityError.badAuthorityFile(path)
        }
        return key
    }

    /// The authority that was named, or one at hand; nil where there is none.
    private func registerFolder(_ path: String?) throws -> StoreFolder? {
        if let path { return StoreFolder(try Path.absolute(path)) }
        do {
            return try folder()
        } catch AuthorityError.noAuthority {
            return nil
        }
    }

    private func tell(_ check: CredentialCheck) {
        if let credential = check.credential {
            print([
                "\(credential.title.in(language)) \(visible(credential.number))"
                    + (credential.isRehearsal ? " [\(CommonWords.rehearsal.in(language))]" : ""),
                "\(visible(credential.holder.name)) · "
                    + "\(visible(credential.occupation.title.in(language))) "
                    + Phrase.level(credential.level).in(language),
            ])
        }
        let lines = check.lines
        let widest = lines.map { displayWidth(of: $0.question.in(language)) }.max() ?? 0
        print(
            lines.map { line in
                let mark = line.isGood.map { $0 ? "✓" : "✗" } ?? "?"
                let question = padded(line.question.in(language), to: widest)
                return "  \(mark) \(question)  \(line.answer.in(language))"
            })
        print(check.verdict)
    }
}

extension CredentialCheck {
    fileprivate var json: JSON {
        var members: [JSON.Member] = [
            JSON.Member("holds", .boolean(holds)),
            JSON.Member("verdict", ["zh": .string(verdict.zh), "en": .string(verdict.en)]),
            JSON.Member(
                "answers",
                .array(
                    lines.map { line in
                        [
                            "question": .string(line.question.en),
                            "good": line.isGood.map { .boolean($0) } ?? .null,
                            "zh": .string(line.answer.zh), "en": .string(line.answer.en),
                        ]
                    })),
        ]
        if let credential {
            members.append(JSON.Member("number", .string(credential.number)))
            members.append(JSON.Member("rehearsal", .boolean(credential.isRehearsal)))
        }
        return .object(members)
    }
}
