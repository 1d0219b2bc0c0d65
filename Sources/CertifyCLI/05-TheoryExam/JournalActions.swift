import Authority
import CertCore
import Disk
import Sitting
import Wording

extension Context {
    /// Tells the story of a sitting, found by its ticket or in a response file.
    func journal(_ named: String, codes: String?) throws -> ExitCode {
        do {
            let (story, items) = try story(named, codes: codes)
            if options.isJSON {
                print(story.json)
            } else {
                print(story.text(language, naming: items))
            }
            return .done
        } catch let failure as SittingFailure {
            throw CommandFailure(
                failure.exitCode,
                Phrase(zh: "\(named)：", en: "\(named): ") + failure.phrase(at: .utc)
                    + Phrase(zh: "。", en: "."))
        }
    }

    private func story(
        _ named: String, codes: String?
    ) throws -> (story: SittingStory, items: [ItemID]) {
        guard named.contains("/") || named.hasSuffix(".responses") else {
            guard let ticket = Ticket(typed: named) else {
                throw AuthorityError.notFound(.ticket, named, known: [])
            }
            return try consult { authority in try authority.story(of: ticket) }
        }
        let bytes = try File.read(named, atMost: SittingFolder.mostBytes)
        let text: String
        do throws(JournalFault) { text = try ResponseFile.ticket(of: bytes) } catch {
            throw SittingFailure.journal(error)
        }
        if codes == nil, (try? folder()) != nil, let ticket = Ticket(typed: text) {
            return try consult { authority in try authority.story(of: ticket, responses: bytes) }
        }
        let paper = Path.join(Path.parent(named), text + ".paper")
        let sitting = try carried(
            paper, CarriedTicket(ticket: text, codes: codes, isTicketKnown: true))
        return (try sitting.story(key: sitting.release().key, responses: bytes), [])
    }
}
