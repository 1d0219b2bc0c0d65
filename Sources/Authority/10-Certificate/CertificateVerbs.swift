public import CertCore
public import Credentials
import Ledger
import Seals

/// A certificate with the document that stands for it.
public struct IssuedCertificate: Sendable {
    public var caseFile: CaseFile
    public var credential: Credential
    /// The signed document, byte for byte.
    public var bytes: [UInt8]
}

extension Work {
    /// Issues the certificates of cases that passed, numbered densely in the order of the cases.
    public mutating func issueCertificates(
        _ selection: CaseSelection, signer: BodySigner
    ) throws -> (issued: [IssuedCertificate], refused: [RefusedCase]) {
        var issued: [IssuedCertificate] = []
        let result = try forEach(
            selection,
            where: { caseFile, _ in
                caseFile.decision?.outcome == .pass && caseFile.certificate == nil
            },
            { work, id in
                let certificate = try work.issueCertificate(of: id, signer: signer)
                issued.append(certificate)
                return certificate.caseFile
            })
        return (issued, result.refused)
    }

    private mutating func issueCertificate(
        of id: CaseID, signer: BodySigner
    ) throws -> IssuedCertificate {
        let caseFile = try caseFile(id, .outline)
        let circumstances = try circumstances(round: caseFile.round, scheme: caseFile.scheme)
        try refusing(id) { () throws(Refusal) in
            try caseFile.requireIssuable(in: circumstances)
        }
        let scheme = circumstances.scheme
        let holder = try holder(of: caseFile)
        let series = scheme.series(year: today.year, codes: profile.codes)
        let serial = try nextSerial(in: series)
        guard
            let number = scheme.certificate.number.number(
                of: profile.codes, year: today.year, level: scheme.levelMark, serial: serial)
        else {
            throw AuthorityError.refused(.certificate(.serialsUsedUp(series: series)), case: id)
        }
        let credential = credential(
            for: holder, under: scheme, number: number, serial: serial, issued: today)
        let bytes = try signer.sign(credential, created: now)
        let command = CertificateCommand.issue(
            number: number, serial: serial, document: keep(bytes))
        return IssuedCertificate(
            caseFile: try perform(.certificate(command), on: id), credential: credential,
            bytes: bytes)
    }

    /// Puts a new document under the same number, with the holder's particulars of today.
    public mutating func replaceCertificate(
        of id: CaseID, reason: String, signer: BodySigner
    ) throws -> IssuedCertificate {
        let caseFile = try caseFile(id)
        try refusing(id) { () throws(Refusal) in try caseFile.requireReplaceable() }
        guard let certificate = caseFile.certificate else {
            throw AuthorityError.refused(.certificate(.notIssued), case: id)
        }
        let scheme = try standard(caseFile.scheme).scheme
        var credential = credential(
            for: try holder(of: caseFile), under: scheme, number: certificate.number,
            serial: certificate.serial, issued: certificate.issued)
        credential.replacement = certificate.replacements + 1
        let bytes = try signer.sign(credential, created: now)
        let command = CertificateCommand.replace(document: keep(bytes), reason: reason)
        return IssuedCertificate(
            caseFile: try perform(.certificate(command), on: id), credential: credential,
            bytes: bytes)
    }

    private func holder(of caseFile: CaseFile) throws -> Credential.Holder {
        guard let particulars = try view.person(caseFile.person).particulars.value else {
            throw AuthorityError.refused(.certificate(.personalDataErased), case: caseFile.id)
        }
        return Credential.Holder(name: particulars.name, document: particulars.document)
    }

    private func credential(
        for holder: Credential.Holder, under scheme: Scheme, number: String, serial: Int,
        issued: Day
    ) -> Credential {
        guard let key = VerifyingKey(hex: profile.key) else {
            preconditionFailure("an authority's profile holds the key it was founded with")
        }
        return Credential(
            title: scheme.certificate.title,
            issuer: Credential.Issuer(name: profile.name, key: key, offset: profile.offset),
            holder: holder, occupation: scheme.occupation, level: scheme.level, number: number,
            serial: serial, issued: issued,
            expires: scheme.certificate.lastValidDay(issued: issued), lookup: profile.address,
            isRehearsal: profile.isRehearsal)
    }

    /// Gives a refusal the case it is about.
    private func refusing(_ id: CaseID, _ body: () throws(Refusal) -> Void) throws {
        do throws(Refusal) {
            try body()
        } catch {
            throw AuthorityError.refused(error, case: id)
        }
    }
}
