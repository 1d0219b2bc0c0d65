public import CertCore
import Ledger
import Sitting

/// A code as it is told.
public struct ToldCode: Sendable {
    public var code: SittingCode
    /// Its twenty characters; nil in a dry run, which tells nothing.
    public var text: String?
    /// Whose sittings it is for.
    public var cases: [CaseID]
}

extension Authority {
    /// Tells a code that does something to one candidate's sitting or to everybody's, on machines
    /// that have no line to the store; it stands in their cases with its reason.
    ///
    /// - Parameters:
    ///   - named: the case or ticket; nil for the whole room.
    ///   - time: of an extension.
    public func issueCode(
        _ kind: SittingCode.Kind, by time: ExtraTime = .minutes(0), for named: String?,
        of id: SessionID, reason: String, as actor: Actor, commandID: String? = nil,
        isDryRun: Bool = false
    ) throws -> ToldCode {
        do {
            return try issueOnce(
                kind, by: time, for: named, of: id, reason: reason, as: actor,
                commandID: commandID, isDryRun: isDryRun)
        } catch LedgerError.alreadyDone(let commit) {
            // A retry is to give what the first attempt may have lost on its way.
            if let code = try read({ view in try view.code(toldIn: commit, of: id) }),
                let told = try toldCodes(of: id).first(where: {
                    $0.code == code.code
                        && (code.case == nil || $0.cases == [code.case])
                })
            {
                return told
            }
            throw LedgerError.alreadyDone(commit)
        }
    }

    /// The codes told so far for the sittings of a session, in their order, each once.
    public func toldCodes(of id: SessionID) throws -> [ToldCode] {
        let secrets = SessionSecrets(of: id, from: secret)
        return try read { view in
            let session = try view.session(id)
            var told: [ToldCode] = []
            var known: Set<IssuedCode> = []
            for issued in session.codes where known.insert(issued).inserted {
                guard let candidate = issued.case else {
                    let text = secrets.roomMint.text(of: issued.code)
                    told.append(ToldCode(code: issued.code, text: text, cases: session.cases))
                    continue
                }
                // Who moved to another session has another paper there.
                let caseFile = try view.caseFile(candidate, .outline)
                let text = caseFile.ticket(of: session.part, in: id).map {
                    secrets.mint(of: $0).text(of: issued.code)
                }
                told.append(ToldCode(code: issued.code, text: text, cases: [candidate]))
            }
            return told
        }
    }

    private func issueOnce(
        _ kind: SittingCode.Kind, by time: ExtraTime, for named: String?, of id: SessionID,
        reason: String, as actor: Actor, commandID: String?, isDryRun: Bool
    ) throws -> ToldCode {
        try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
            let session = try work.session(id)
            let candidate = try named.map { try work.view.candidate($0, in: session) }
            let minutes = try work.minutes(of: time, in: session)
            let circumstances = try work.circumstances(of: session)
            let event = try deciding { () throws(Refusal) in
                try session.issueCode(
                    kind, minutes: minutes, for: candidate, in: circumstances)
            }
            guard case .codeIssued(let code, _) = event else {
                preconditionFailure("issuing a code gives one")
            }
            try work.append(event, to: id)
            let cases = try work.sitters(named.map { [$0] }, of: session) {
                $0 == .present || $0 == .pending
            }
            let files = try work.forEach(cases, in: session.round) { work, candidate in
                try work.perform(
                    .attendance(.noteCode(session.part, code, reason: reason)), on: candidate)
            }
            let secrets = SessionSecrets(of: id, from: secret)
            var mint = secrets.roomMint
            if code.scope == .own {
                guard let ticket = files.first?.ticket(of: session.part, in: id) else {
                    throw AuthorityError.refused(
                        .attendance(.noPaper(session.part)), case: candidate)
                }
                mint = secrets.mint(of: ticket)
            }
            return ToldCode(
                code: code, text: isDryRun ? nil : mint.text(of: code), cases: cases)
        }
    }
}

extension View {
    /// The code that a command told.
    fileprivate func code(toldIn commit: Commit, of id: SessionID) throws -> IssuedCode? {
        var told: IssuedCode?
        try forEachEntry(of: LogRange(subject: .session(id)), personal: false) { entry in
            guard (commit.first...commit.last).contains(entry.recorded.sequence),
                case .session(_, .codeIssued(let code, let candidate)) = entry.event
            else { return }
            told = IssuedCode(code: code, case: candidate)
        }
        return told
    }
}
