import Authority
import CertCore
import Documents
import Ledger
import TextFormats

/// A file that is yet to be written.
struct OutputFile: Sendable {
    var name: String
    var bytes: [UInt8]
}

/// Makes the documents of a publication; standards and rounds are read once.
struct PublicationDesk {
    let language: Language
    private var standards: [FileDigest: Standard] = [:]
    private var rounds: [RoundID: Round] = [:]

    init(language: Language) {
        self.language = language
    }

    /// The report of a case for people and for programs.
    mutating func report(of file: CaseFile, in view: View) throws -> [OutputFile] {
        let report = ScoreReport(
            caseFile: file, standard: try standard(of: file, in: view),
            round: try round(file.round, in: view), authority: view.profile,
            addressee: try view.addressee(of: file))
        return [
            OutputFile(name: file.id.text + ".txt", bytes: report.text(language)),
            OutputFile(name: file.id.text + ".json", bytes: report.json.pretty()),
        ]
    }

    /// The list of all of a round whose scores are published, for people and for programs.
    mutating func notice(of id: RoundID, in view: View) throws -> [OutputFile] {
        let files = try view.caseFiles(CaseFilter(round: id.text), .outline)
            .filter(\.publication.isPublished)
        guard let first = files.first else { return [] }
        let rows = try files.compactMap { file in
            try view.addressee(of: file).map { PublicNotice.Row(caseFile: file, addressee: $0) }
        }
        let notice = PublicNotice(
            standard: try standard(of: first, in: view), round: try round(id, in: view),
            authority: view.profile, rows: rows)
        return [
            OutputFile(name: id.text + ".txt", bytes: notice.text(language)),
            OutputFile(name: id.text + ".csv", bytes: notice.csv(language)),
        ]
    }

    private mutating func standard(of file: CaseFile, in view: View) throws -> Standard {
        if let known = standards[file.scheme.digest] { return known }
        let standard = try view.standard(file.scheme)
        standards[file.scheme.digest] = standard
        return standard
    }

    private mutating func round(_ id: RoundID, in view: View) throws -> Round {
        if let known = rounds[id] { return known }
        let round = try view.round(id)
        rounds[id] = round
        return round
    }
}
