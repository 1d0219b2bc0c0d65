public import Authority
public import CertCore
import TextFormats
import Wording

/// The record of a session to be printed and signed, as text and as a page for a browser.
public struct SessionRecordPage: Sendable {
    public var record: SessionRecord
    public var language: Language

    public init(_ record: SessionRecord, _ language: Language) {
        self.record = record
        self.language = language
    }

    private typealias Words = SessionRecordWords

    private func told(_ phrase: Phrase) -> String { phrase.in(language) }

    /// Room to sign for everybody who looked after the session, and for who is in charge.
    private var signers: [String] {
        record.staff.map(\.title) + [told(Words.officer)]
    }

    // MARK: Text

    public var lines: [String] {
        var page = Page()
        page.centre(told(Words.title))
        page.centre(told(record.authority.name))
        if record.authority.isRehearsal { page.centre(told(CommonWords.rehearsal)) }
        page.line()
        page.fields(record.heading.map { (told($0.label), told($0.value)) })
        page.line()
        addSeats(to: &page)
        page.line()
        page.line(told(Words.room))
        page.rule()
        let room = record.roomLines
        for line in room.isEmpty ? [Words.nothing] : room { page.wrapped(told(line), indent: 2) }
        page.line()
        page.wrapped(told(Words.declaration))
        for signer in signers {
            page.line()
            page.line(
                "\(signer)  \(told(Words.signature)) ____________________  "
                    + "\(told(Words.date)) ____________")
        }
        return page.lines
    }

    public var text: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

    private func addSeats(to page: inout Page) {
        let rows = record.rows.map { record.cells(of: $0).map(told) }
        var lines = Page()
        lines.columns([Words.columns.map(told)] + rows)
        page.line(lines.lines[0])
        page.rule()
        for (row, line) in zip(record.rows, lines.lines.dropFirst()) {
            page.line(line)
            for remark in record.remarks(of: row) { page.wrapped("· " + told(remark), indent: 6) }
        }
    }

    // MARK: A page to print

    public var html: [UInt8] {
        var page = HTMLPage(title: told(Words.title), language: language)
        page.add("h1", told(Words.title))
        page.add("p", told(record.authority.name))
        if record.authority.isRehearsal { page.add("p", told(CommonWords.rehearsal)) }
        page.table(record.heading.map { [told($0.label), told($0.value)] }, kind: "fields")
        page.table(
            record.rows.map { row in
                record.cells(of: row).map(told)
                    + [record.remarks(of: row).map(told).joined(separator: "\n")]
            }, head: Words.columns.map(told) + [told(Words.remarks)])
        page.add("h2", told(Words.room))
        let room = record.roomLines
        for line in room.isEmpty ? [Words.nothing] : room { page.add("p", told(line)) }
        page.add("p", told(Words.declaration))
        page.table(
            signers.map { [$0, "", ""] },
            head: [told(Words.signatures), told(Words.signature), told(Words.date)],
            kind: "sign")
        return page.bytes
    }
}
