public import CertCore
import Disk
import Ledger
public import Sitting

extension Authority {
    /// The story of a ticket's sitting, and the bank's ids of its items in the order shown.
    ///
    /// - Parameter responses: a response file, in place of what lies beside the store.
    public func story(
        of ticket: Ticket, responses: [UInt8]? = nil
    ) throws -> (story: SittingStory, items: [ItemID]) {
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
        let items = exam?.form?.ticket == ticket.text ? exam?.form?.items : nil
        return (story, items ?? [])
    }
}
