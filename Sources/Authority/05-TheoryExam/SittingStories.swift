public import CertCore
import Disk
import Ledger
import Seals
public import Sitting

/// A sitting's story, with what the ledger knows of it.
public struct TicketStory: Sendable {
    public var story: SittingStory
    /// The bank's ids of its items in the order shown; none where the ledger does not know them.
    public var items: [ItemID]
    /// Whether it tells of the very records that were collected; nil where none were.
    public var isAsCollected: Bool?

    public init(story: SittingStory, items: [ItemID] = [], isAsCollected: Bool? = nil) {
        self.story = story
        self.items = items
        self.isAsCollected = isAsCollected
    }
}

extension SittingAccount {
    /// Whether this is the account of the records that a story tells.
    func isOf(_ story: SittingStory) -> Bool { journal.text == story.journal.hex }
}

extension Authority {
    /// The story of a ticket's sitting.
    ///
    /// - Parameter responses: a response file, in place of what lies beside the store.
    public func story(of ticket: Ticket, responses: [UInt8]? = nil) throws -> TicketStory {
        let (session, exam) = try read { view in
            guard let row = try view.reader.ticket(ticket.text) else {
                throw AuthorityError.notFound(.ticket, ticket.text, known: [])
            }
            let session = try view.session(SessionID(row.session))
            let caseFile = try view.caseFile(CaseID(row.caseID), .outline)
            let exam = caseFile.theory[session.part]
            return (session.id, exam)
        }
        let secrets = SessionSecrets(of: session, from: secret)
        let sitting = try SittingFolder(ticket: ticket.text, in: folder.sittings)
        let story = try sitting.story(
            key: secrets.paperKey(of: ticket.text), collector: secrets.collector,
            responses: responses)
        // Who sat again elsewhere has another form by now.
        let own = exam?.form?.ticket == ticket.text ? exam : nil
        return TicketStory(
            story: story, items: own?.form?.items ?? [],
            isAsCollected: own?.account.map { $0.isOf(story) })
    }
}
