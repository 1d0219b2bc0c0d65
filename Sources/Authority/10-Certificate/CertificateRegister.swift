public import CertCore
import Credentials
import Ledger
public import Seals
import TextFormats

extension View {
    /// Finds a case by its certificate's number or by its own.
    public func certifiedCase(_ name: String) throws -> CaseID {
        if let row = try reader.certificate(name) { return CaseID(row.caseID) }
        if try reader.caseRow(name) != nil { return CaseID(name) }
        throw try missing(Identifier(name) ?? .certificate(name))
    }

    /// What the register has under a number; nil for nothing.
    public func registered(_ number: String) throws -> CertificateRecord? {
        guard let row = try reader.certificate(number) else { return nil }
        return try reader.caseFile(CaseID(row.caseID), .outline)?.certificate
    }

    /// The document in force under a case's certificate, byte for byte as it was signed.
    public func certificate(of caseFile: CaseFile) throws -> IssuedCertificate {
        guard let record = caseFile.certificate else {
            throw AuthorityError.refused(.certificate(.notIssued), case: caseFile.id)
        }
        let bytes = try objects.read(record.document.text)
        guard let json = try? JSONDocument(parsing: bytes).root.value,
            let document = try? SecuredDocument(json).document,
            let credential = try? Credential(reading: document)
        else { throw AuthorityError.objectDamaged(record.document) }
        return IssuedCertificate(caseFile: caseFile, credential: credential, bytes: bytes)
    }

    /// The register with the names of the holders, by number.
    public func register(_ filter: RegisterFilter) throws -> [RegisterEntry] {
        if let round = filter.round { _ = try self.round(round) }
        var entries: [RegisterEntry] = []
        for row in try reader.certificates() {
            guard let caseRow = try reader.caseRow(row.caseID), let issued = Day(row.issued),
                let status = CertificateRecord.Status(rawValue: row.state)
            else { continue }
            let entry = RegisterEntry(
                number: row.number, caseID: CaseID(row.caseID), round: RoundID(caseRow.round),
                holder: caseRow.name, status: status, issued: issued,
                expires: row.expires.flatMap { Day($0) })
            if filter.admits(entry) { entries.append(entry) }
        }
        return entries
    }
}

/// A line of the register.
public struct RegisterEntry: Hashable, Sendable {
    public var number: String
    public var caseID: CaseID
    public var round: RoundID
    /// Empty once the holder's data were erased.
    public var holder: String
    public var status: CertificateRecord.Status
    public var issued: Day
    public var expires: Day?
}

/// Which certificates to list; nil lets every one pass.
public struct RegisterFilter: Hashable, Sendable {
    public var round: RoundID?
    public var status: CertificateRecord.Status?
    /// Only those whose last valid day is this one or earlier.
    public var expiringBy: Day?

    public init(
        round: RoundID? = nil, status: CertificateRecord.Status? = nil, expiringBy: Day? = nil
    ) {
        self.round = round
        self.status = status
        self.expiringBy = expiringBy
    }

    func admits(_ entry: RegisterEntry) -> Bool {
        if let round, entry.round != round { return false }
        if let status, entry.status != status { return false }
        guard let expiringBy else { return true }
        return entry.expires.map { $0 <= expiringBy } ?? false
    }
}

extension AuthorityFile {
    /// The key of the body that a copy of `authority.json` describes; nil for another file.
    static func key(_ bytes: [UInt8]) -> VerifyingKey? {
        read(bytes).flatMap { VerifyingKey(hex: $0.key) }
    }
}

extension Authority {
    /// The key of the body that a copy of `authority.json` describes; nil for another file.
    public static func issuerKey(in bytes: [UInt8]) -> VerifyingKey? { AuthorityFile.key(bytes) }
}
