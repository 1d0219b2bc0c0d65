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
    ///   - minutes: of an extension.
    public func issueCode(
        _ kind: SittingCode.Kind, minutes: Int = 0, for named: String?, of id: SessionID,
        reason: String, as actor: Actor, commandID: String? = nil, isDryRun: Bool = false
    ) throws -> ToldCode {
        try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
            let session = try work.session(id)
            let candidate = try named.map { try work.view.candidate($0, in: session) }
            let circumstances = try work.circumstances(of: session)
            let event = try deciding { () throws(Refusal) in
                try session.issueCode(
                    kind, minutes: minutes, for: candidate, in: circumstances)
            }
            guard case .codeIssued(let code, _) = event else {
                preconditionFailure("issuing a code gives one")
            }
            try work.append(event, to: id)
            let cases = try work.candidates(named.map { [$0] }, of: session) {
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
