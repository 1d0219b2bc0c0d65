import CertCore
import Seals
import Sitting

/// What a candidate asks for their paper with, such as 0001-0007-K3: session, place, check.
public struct Ticket: Hashable, Sendable {
    public let text: String

    /// What somebody typed: full-width or small letters, O for 0, I and L for 1 and missing hyphens are meant
    /// well; nil for what has not the form of a ticket.
    public init?(typed: String) {
        let fields = HumanCode.halfWidth(typed).split { $0 == "-" || $0 == " " }.compactMap {
            HumanCode.normalized(String($0))
        }
        switch fields.count {
        case 3: text = fields.joined(separator: "-")
        case 1 where fields[0].utf8.count == 10:
            let code = fields[0]
            text = "\(code.prefix(4))-\(code.dropFirst(4).prefix(4))-\(code.suffix(2))"
        default: return nil
        }
        guard fields.count == 1 || fields.allSatisfy({ (2...8).contains($0.utf8.count) })
        else { return nil }
    }

    init(session: SessionID, place: Int, check: String) {
        let digits = session.text.drop { !$0.isNumber }
        let number = String(place)
        let zeros = String(repeating: "0", count: max(0, 4 - number.utf8.count))
        text = "\(digits)-\(zeros)\(number)-\(check)"
    }
}

/// The secrets of one session, which all follow from the store's own.
struct SessionSecrets {
    private let session: SessionID
    private let secret: SecretKey

    init(of session: SessionID, from store: SecretKey) {
        self.session = session
        secret = store.derived(for: "session/\(session)")
    }

    /// The seed of one candidate's form.
    func seed(for id: CaseID, attempt: Int) -> String {
        secret.keyedHash(of: Array("\(id)/\(attempt)".utf8)).hex
    }

    func ticket(place: Int) -> Ticket {
        var check = RandomSource.rehearsal(seed: secret, context: "ticket/\(place)")
        return Ticket(
            session: session, place: place, check: HumanCode.random(2, from: &check))
    }

    /// What seals the paper of a ticket until its candidate is checked in, or has the room's code.
    func paperKey(of ticket: String) -> SecretKey {
        OpeningCodes(room: roomCode, own: ownCode(of: ticket)).key(of: ticket)
    }

    /// What is released when the exam begins, for the whole session.
    var roomCode: String { code(OpeningCodes.roomCount, for: "release") }

    /// What stands on a candidate's admission ticket, so that the room's code alone opens nothing.
    func ownCode(of ticket: String) -> String {
        code(OpeningCodes.ownCount, for: "own/\(ticket)")
    }

    /// The codes that do something to everybody's sitting.
    var roomMint: CodeMint {
        CodeMint(context: session.text, secret: secret.derived(for: "codes"))
    }

    /// The codes that do something to one candidate's.
    func mint(of ticket: String) -> CodeMint {
        CodeMint(context: ticket, secret: secret.derived(for: "codes/\(ticket)"))
    }

    /// What the answers of the session are sealed to.
    var collector: SigningKey {
        guard let key = SigningKey(seed: secret.keyedHash(of: Array("collector".utf8))) else {
            preconditionFailure("a keyed hash has as many bytes as a seed")
        }
        return key
    }

    private func code(_ count: Int, for purpose: String) -> String {
        HumanCode.code(count, of: secret.keyedHash(of: Array(purpose.utf8)))
    }

    /// What the sealing of a rehearsal's paper draws its nonce from.
    func sealing(of ticket: String) -> RandomSource {
        .rehearsal(seed: secret, context: "sealing/\(ticket)")
    }
}
