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

/// What a publication hands out.
struct PublicationDocuments: Sendable {
    var reports: [OutputFile] = []
    var notices: [OutputFile] = []
}

/// Makes the documents of a publication; standards and rounds are read once.
struct PublicationDesk {
    let language: Language
    private(set) var documents = PublicationDocuments()
    private var standards: [FileDigest: Standard] = [:]
    private var rounds: [RoundID: Round] = [:]
    private var addressees: [CaseID: Addressee] = [:]

    init(language: Language) {
        self.language = language
    }

    mutating func addReport(of file: CaseFile, in view: View) throws {
        let report = ScoreReport(
            caseFile: file, standard: try standard(of: file, in: view),
            round: try round(file.round, in: view), authority: view.profile,
            addressee: try addressee(of: file, in: view))
        documents.reports.append(
            OutputFile(name: file.id.text + ".txt", bytes: report.text(language)))
        documents.reports.append(
            OutputFile(name: file.id.text + ".json", bytes: report.json.pretty()))
    }

    /// The list of a round is always whole: who was published before stands on it too.
    mutating func addNotice(
        of id: RoundID, published now: [CaseFile], in view: View
    ) throws {
        var files: [CaseID: CaseFile] = [:]
        for file in now where file.round == id { files[file.id] = file }
        for file in try view.caseFiles(CaseFilter(round: id.text))
        where file.publication.isPublished && files[file.id] == nil {
            files[file.id] = file
        }
        let sorted = files.values.sorted { $0.id.isListedBefore($1.id) }
        guard let first = sorted.first else { return }
        let rows = try sorted.compactMap { file in
            try addressee(of: file, in: view).map {
                PublicNotice.Row(caseFile: file, addressee: $0)
            }
        }
        let notice = PublicNotice(
            standard: try standard(of: first, in: view), round: try round(id, in: view),
            authority: view.profile, rows: rows)
        documents.notices += [
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

    private mutating func addressee(of file: CaseFile, in view: View) throws -> Addressee? {
        if let known = addressees[file.id] { return known }
        let addressee = try view.addressee(of: file)
        addressees[file.id] = addressee
        return addressee
    }
}

extension CaseID {
    /// C-9999 before C-10000: shorter numbers first.
    func isListedBefore(_ other: CaseID) -> Bool {
        let (left, right) = (text.utf8.count, other.text.utf8.count)
        return left == right ? self < other : left < right
    }
}
