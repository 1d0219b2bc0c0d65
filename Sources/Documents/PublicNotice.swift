public import Authority
public import CertCore
import TextFormats
import Wording

/// The list of a round that is put up in public: names and documents are masked, and what is told
/// is the scores, or where the scheme publishes with the result, pass or fail.
public struct PublicNotice: Sendable {
    public struct Row: Sendable {
        public var caseFile: CaseFile
        public var addressee: Addressee

        public init(caseFile: CaseFile, addressee: Addressee) {
            self.caseFile = caseFile
            self.addressee = addressee
        }
    }

    public var standard: Standard
    public var round: Round
    public var authority: AuthorityProfile
    public var rows: [Row]

    public init(standard: Standard, round: Round, authority: AuthorityProfile, rows: [Row]) {
        self.standard = standard
        self.round = round
        self.authority = authority
        self.rows = rows
    }

    private var scheme: Scheme { standard.scheme }

    public func text(_ language: Language) -> [UInt8] {
        var page = Page()
        page.centre(Phrase(zh: "成绩公示", en: "Public notice of scores").in(language))
        page.centre(authority.name.in(language))
        if authority.isRehearsal { page.centre(CommonWords.rehearsal.in(language)) }
        page.line()
        let level = Phrase.level(scheme.level).in(language)
        page.line("\(scheme.occupation.title.in(language)) \(level) · \(round.title)")
        for window in windows { page.line(window.in(language)) }
        page.line()
        page.columns([header(language)] + rows.map { cells(of: $0, language) })
        return page.bytes
    }

    /// With a byte order mark, so that spreadsheets see UTF-8.
    public func csv(_ language: Language) -> [UInt8] {
        var writer = CSVWriter(header: header(language), byteOrderMark: true)
        for row in rows { writer.append(cells(of: row, language)) }
        return writer.bytes
    }

    /// Each publication once: those who were published again have windows of their own.
    private var windows: [Phrase] {
        var windows: [Phrase] = []
        for row in rows {
            if let window = row.caseFile.publication.phrase, !windows.contains(window) {
                windows.append(window)
            }
        }
        return windows
    }

    private func header(_ language: Language) -> [String] {
        var titles = [
            Phrase(zh: "案卷", en: "Case"), Phrase(zh: "姓名", en: "Name"),
            Phrase(zh: "证件号码", en: "Document"),
        ]
        if scheme.publishesWithResult {
            titles.append(Phrase(zh: "结果", en: "Result"))
        } else {
            titles += scheme.parts.map(\.title)
        }
        return titles.map { $0.in(language) }
    }

    private func cells(of row: Row, _ language: Language) -> [String] {
        let file = row.caseFile
        let who = [file.id.text, row.addressee.maskedName, row.addressee.maskedDocument]
        if scheme.publishesWithResult {
            return who + [file.decision?.outcome.title.in(language) ?? ""]
        }
        let results = file.results(under: scheme)
        return who
            + scheme.parts.map { part in
                guard let result = results.first(where: { $0.part == part.id }) else { return "" }
                return result.score.map { scheme.display($0, of: part.id).text }
                    ?? result.standing.title.in(language)
            }
    }
}
