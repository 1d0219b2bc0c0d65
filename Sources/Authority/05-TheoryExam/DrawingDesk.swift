import CertCore
import ExamBank
import Seals
import Sitting

/// Makes the forms and papers of one session under one standard.
struct DrawingDesk {
    private let session: Session
    let part: Part
    private let scheme: Scheme
    private let bank: Bank
    private let bankDigest: FileDigest
    private let known: Set<ItemID>
    private let drawing: FormDrawing
    private let press: PaperPress
    private let secrets: SessionSecrets
    private let profile: AuthorityProfile
    private let roomEnds: CodeEnds

    init(
        session: Session, standard: Standard, profile: AuthorityProfile, secret: SecretKey
    ) throws {
        guard let part = standard.scheme.part(session.part) else {
            throw AuthorityError.refused(.unknownPart(session.part), case: nil)
        }
        guard let plan = part.theory, let bank = standard.banks[plan.bank],
            let digest = standard.bankDigests[plan.bank]
        else { throw AuthorityError.refused(.session(.withoutPapers(session.part)), case: nil) }
        self.session = session
        self.part = part
        scheme = standard.scheme
        self.bank = bank
        bankDigest = digest
        known = Set(bank.items.map(\.id))
        do throws(DrawingFailure) {
            drawing = try FormDrawing(bank: bank, plan: plan)
        } catch {
            throw AuthorityError.drawing(session.part, error)
        }
        press = PaperPress(bank: bank, plan: plan)
        let secrets = SessionSecrets(of: session.id, from: secret)
        self.secrets = secrets
        roomEnds = secrets.roomMint.ends
        self.profile = profile
    }

    func request(for caseFile: CaseFile, excluded: Set<ItemID>) -> FormRequest {
        FormRequest(
            algorithm: FormDrawing.algorithm, bank: bankDigest, part: part.id,
            seed: secrets.seed(for: caseFile.id, attempt: caseFile.attempt),
            excluded: excluded.intersection(known).sorted())
    }

    /// - Parameter place: from 1, in the session.
    func draw(_ request: FormRequest, place: Int) throws -> (Form, DrawnForm) {
        let form = try form(of: request)
        let drawn = DrawnForm(
            session: session.id, request: request, digest: FormDrawing.digest(of: form),
            ticket: secrets.ticket(place: place).text, items: form.entries.map(\.item))
        return (form, drawn)
    }

    private func form(of request: FormRequest) throws -> Form {
        do throws(DrawingFailure) {
            return try drawing.draw(request)
        } catch {
            throw AuthorityError.drawing(part.id, error)
        }
    }

    /// A form that was drawn before, proved by its digest.
    func form(_ drawn: DrawnForm) throws -> Form {
        guard let form = drawing.form(of: drawn.request, showing: drawn.items),
            FormDrawing.digest(of: form) == drawn.digest
        else { throw AuthorityError.formChanged(ticket: drawn.ticket) }
        return form
    }

    /// What the names on a drawn paper stand for.
    func legend(of drawn: DrawnForm) throws -> PaperLegend {
        PaperLegend(of: try form(drawn))
    }

    /// The items of a drawn form as the candidate sees them.
    func items(of drawn: DrawnForm) throws -> [PaperItem] {
        try press.items(of: form(drawn))
    }

    /// The sealed paper, by its path among the sittings.
    func paper(
        of form: Form, _ drawn: DrawnForm, for caseFile: CaseFile, name: String
    ) throws -> (path: String, bytes: [UInt8]) {
        let paper = try press.paper(
            of: form, heading: heading(ticket: drawn.ticket, for: caseFile, name: name),
            collector: secrets.collector.verifyingKey,
            codes: CodeBook(own: secrets.mint(of: drawn.ticket).ends, room: roomEnds))
        var random = profile.isRehearsal ? secrets.sealing(of: drawn.ticket) : .system
        let folder = try SittingFolder(ticket: drawn.ticket, in: "")
        return (
            folder.paper,
            folder.sealed(paper, key: secrets.paperKey(of: drawn.ticket), random: &random)
        )
    }

    private func heading(ticket: String, for caseFile: CaseFile, name: String) -> Paper.Heading {
        let extra = part.extraMinutes(caseFile.eligibility.facts?.extraTime ?? .none)
        let window = session.window.lowerBound...(session.window.upperBound + .minutes(extra))
        return Paper.Heading(
            authority: profile.name, scheme: scheme.title, part: part.title, candidate: name,
            ticket: ticket, minutes: part.minutes + extra, window: window,
            offset: profile.offset, language: bank.language, isRehearsal: profile.isRehearsal,
            layout: caseFile.eligibility.facts?.layout ?? .usual,
            breakMinutes: caseFile.eligibility.facts?.breakMinutes ?? 0)
    }
}
