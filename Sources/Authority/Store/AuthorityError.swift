public import CertCore
public import ExamBank
public import Records

/// Why the authority did not do what it was asked; worded elsewhere.
public enum AuthorityError: Error, Hashable, Sendable {
    case refused(Refusal, case: CaseID?)
    /// Several cases of one bulk command were refused; nothing was written.
    case refusedSome([RefusedCase])
    /// Values of an application that cannot be read.
    case badFields([RosterProblem])
    /// Cells of a roster that are wrong; nothing was written.
    case badRoster([RosterProblem])
    /// Cells of a sheet that are wrong; nothing was written.
    case badSheet([SheetProblem])
    /// No form can be drawn from the bank.
    case drawing(PartID, DrawingFailure)
    /// The bank no longer gives the form that the ledger knows.
    case formChanged(ticket: String)
    case notFound(Subject, String, known: [String])
    case noAuthority(searched: String)
    case alreadyThere(String)
    /// The version was adopted with other content; a changed scheme takes a new version.
    case versionTaken(SchemeReference)
    case badAuthorityFile(String)
    /// `--now` and `--seed` belong to rehearsals.
    case notRehearsal
    /// An evidence file was changed while it was being kept.
    case evidenceChanged(path: String)
    /// Another person is already known by this identity document.
    case documentTaken(PersonID)
    /// The time is before that of the last entry.
    case clockBehind(last: LocalTime)
    case noOperatorNamed
    case badOperatorName(String)
    case noRole(OperatorName)
    /// Without an administrator nobody could add operators or open rounds any more.
    case lastAdministrator(OperatorName)
    /// The exam would be before anybody can apply.
    case examBeforeApplications(Day, firstDay: Day)
    case operatorRetired(OperatorName)
    case wrongPassphrase(OperatorName)
    case passphraseMissing(OperatorName)
    case newPassphraseMissing(OperatorName)
    case badKeyFile(String)
    /// The key file does not belong to the operator the ledger knows.
    case foreignKey(OperatorName)
    case bodyKeyNotShared(OperatorName)
    case objectMissing(FileDigest)
    case objectDamaged(FileDigest)
    case record(RecordError, sequence: Int64)
    /// An event that could not be read again, so that it was not written.
    case unrecordable(RecordError)
    /// It is on record, but these sittings of a session could not be told.
    case undelivered(SessionID, [Undelivered])
    /// An event of a stream this program knows nothing of.
    case foreignStream(String, sequence: Int64)
    case notErasable(PersonID, ErasureRefusal)
    /// An identifier that begins with none of the known letters.
    case unknownIdentifier(String)

    public enum Subject: String, Hashable, Sendable {
        case `case`, person, round, session, scheme, `operator`, ticket, certificate, part, item
    }
}

/// One case of a bulk command that was refused.
public struct RefusedCase: Hashable, Sendable {
    public var id: CaseID
    public var refusal: Refusal

    public init(id: CaseID, refusal: Refusal) {
        self.id = id
        self.refusal = refusal
    }
}
