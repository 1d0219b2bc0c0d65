import Authority
import CertCore
import Disk
import Sitting
import TextFormats
import Wording

extension Context {
    /// Tells the story of a sitting, found by its ticket or in a response file.
    func journal(_ named: String, codes: String?) throws -> ExitCode {
        do {
            let told = try story(named, codes: codes)
            if options.isJSON {
                print(told.json)
            } else {
                print(told.story.text(language, naming: told.items))
            }
            if told.isAsCollected != false { return .done }
            // A copy is read for what it is; what the store keeps is to be what was collected.
            if isResponseFile(named) {
                note(JournalWords.fileIsNotAsCollected)
                return .done
            }
            note(JournalWords.keptIsNotAsCollected)
            return .no
        } catch let failure as SittingFailure {
            throw CommandFailure(
                failure.exitCode,
                Phrase(zh: "\(named)：", en: "\(named): ") + failure.phrase(at: .utc)
                    + Phrase(zh: "。", en: "."))
        }
    }

    /// Whether a file is named, and not a ticket.
    private func isResponseFile(_ named: String) -> Bool {
        named.contains("/") || named.hasSuffix(".responses")
    }

    private func story(_ named: String, codes: String?) throws -> TicketStory {
        guard isResponseFile(named) else {
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
        return TicketStory(
            story: try sitting.story(key: sitting.release().key, responses: bytes))
    }
}

extension TicketStory {
    fileprivate var json: JSON {
        guard let isAsCollected, case .object(let members) = story.json else { return story.json }
        return .object(members + [JSON.Member("asCollected", .boolean(isAsCollected))])
    }
}
