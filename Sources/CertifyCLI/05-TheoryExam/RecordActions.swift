import Authority
import CertCore
import Disk
import Documents
import Wording

extension Context {
    /// Tells the record of a session, or writes it as text and as a page to print.
    func record(of id: SessionID, to folder: String?) throws -> ExitCode {
        let record = try consult { authority in try authority.record(of: id) }
        if let folder {
            if !options.isDryRun { try write(record, to: Path.absolute(folder)) }
            done(SessionRecordWords.written(id, to: folder))
        } else if options.isJSON {
            print(record.json)
        } else {
            print(SessionRecordPage(record, language).lines)
        }
        return .done
    }

    /// Writes the record of a session that was just closed.
    func writeRecord(of id: SessionID) throws {
        let folder = Path.join(try self.folder().output, "records")
        do {
            let record = try consult { authority in try authority.record(of: id) }
            try write(record, to: folder)
        } catch {
            note(SessionRecordWords.notWritten(id))
            throw error
        }
        done(SessionRecordWords.written(id, to: "out/records"))
    }

    private func write(_ record: SessionRecord, to folder: String) throws {
        let page = SessionRecordPage(record, language)
        let id = record.file.session.id.text
        try writeAll(
            [
                OutputFile(name: id + ".txt", bytes: page.text),
                OutputFile(name: id + ".html", bytes: page.html),
            ], to: folder)
    }
}
