public import CertCore
import Ledger
import Records

extension Work {
    /// Opens a round of an adopted scheme.
    public mutating func openRound(
        scheme: SchemeReference, title: String, place: String,
        applications: ClosedRange<Day>, examDate: Day
    ) throws -> Round {
        try requireAdministrator()
        if examDate < applications.lowerBound {
            throw AuthorityError.examBeforeApplications(
                examDate, firstDay: applications.lowerBound)
        }
        let round = Round(
            id: RoundID(try next("R")), scheme: scheme, title: title, place: place,
            applications: applications, examDate: examDate)
        let event = RoundEvent.opened(
            scheme: scheme, title: title, place: place, applications: applications,
            examDate: examDate)
        queue([try EventCoding.round.readable(event)], to: Stream.round(round.id), after: 0)
        try Projection(tables: tables).project(round, version: 1, offset: profile.offset)
        return round
    }

    /// Takes no further applications or changes to them.
    public mutating func closeRound(_ id: RoundID) throws {
        try requireAdministrator()
        var round = try round(id)
        if round.isClosed {
            throw AuthorityError.refused(.application(.roundClosed(id)), case: nil)
        }
        let stream = Stream.round(id)
        let version = try tables.reader.version(of: stream)
        queue([NewEvent(EventCoding.round.encode(.closed))], to: stream, after: version)
        round.isClosed = true
        try Projection(tables: tables).project(
            round, version: version + 1, offset: profile.offset)
    }
}
