import CertCore
import Ledger
import Sitting

/// What was told of codes in a session, against which those are held that sittings used.
struct CodeCheck {
    enum Oddity {
        /// Nobody told it, or nothing proves that whoever used it had it.
        case untold
        /// A pause that somebody kept for later.
        case late
    }

    /// How long after the telling the codes of a pause are typed by whoever has not kept them.
    static let promptly = Duration.seconds(15 * 60)

    private let session: Session
    private let secrets: SessionSecrets
    /// When each was told, perhaps more than once.
    private let tellings: [IssuedCode: [Instant]]

    init(
        of session: Session, _ secrets: SessionSecrets, _ work: borrowing Work
    ) throws {
        self.session = session
        self.secrets = secrets
        var tellings: [IssuedCode: [Instant]] = [:]
        if session.codes.contains(where: { $0.code.kind == .pause }) {
            try work.view.forEachEntry(
                of: LogRange(subject: .session(session.id)), personal: false
            ) { entry in
                guard case .session(_, .codeIssued(let code, let candidate)) = entry.event
                else { return }
                tellings[IssuedCode(code: code, case: candidate), default: []].append(entry.at)
            }
        }
        self.tellings = tellings
    }

    func oddity(of used: UsedCode, used id: CaseID, _ ticket: String) -> Oddity? {
        let mint = used.code.scope == .room ? secrets.roomMint : secrets.mint(of: ticket)
        guard mint.proves(used), session.codes.contains(where: { $0.covers(used.code, of: id) })
        else { return .untold }
        guard used.code.kind == .pause else { return nil }
        let told = IssuedCode(code: used.code, case: used.code.scope == .room ? nil : id)
        // A machine whose clock is behind used no code before it was told.
        let last = tellings[told]?.filter { $0 <= used.at }.max()
        return last.map { used.at - $0 > Self.promptly } == true ? .late : nil
    }
}
