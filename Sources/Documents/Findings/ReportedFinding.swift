import CertCore
public import ExamBank
public import TextFormats
import Wording

/// A finding with its place and its words.
public struct ReportedFinding: Sendable {
    public let finding: Finding
    public let fingerprint: Fingerprint
    /// A baseline has it.
    public let isKnown: Bool
    /// The file's path for people.
    public let path: String
    /// The file's path for services that show findings beside the files of a project.
    public let projectPath: String
    public let place: SourcePlace
    /// Just after the last character; the place itself where there is nothing to mark.
    public let end: SourcePlace
    /// What it repeats, if that.
    public let first: SourcePlace?
    /// What was found, fit to be shown.
    public let message: String
    /// What would mend it, if that can be said.
    public let help: String?

    /// The message with what it is about, where people read it by itself.
    public let sentence: String
    /// The same with the JSON pointer of what it is about.
    public let locatedSentence: String

    init(
        _ finding: Finding, _ fingerprint: Fingerprint, path: String, projectPath: String,
        in map: SourceMap, isKnown: Bool, _ language: Language
    ) {
        self.finding = finding
        self.fingerprint = fingerprint
        self.isKnown = isKnown
        self.path = path
        self.projectPath = projectPath
        place = map.place(at: finding.range.lowerBound)
        end = map.place(at: finding.range.upperBound)
        first = finding.detail.first.map { map.place(at: $0.lowerBound) }
        message = visible(finding.phrase.in(language))
        let subject = finding.subject.map { visible($0) }
        let pointer = finding.pointer.isEmpty ? nil : visible(finding.pointer.withoutLongHead)
        sentence = message + (subject.map { FindingWords.about($0).in(language) } ?? "")
        let whereabouts = [subject, pointer].compactMap(\.self).joined(separator: " ")
        locatedSentence =
            message + (whereabouts.isEmpty ? "" : FindingWords.about(whereabouts).in(language))
        help = finding.help.map { visible($0.in(language)) }
    }

    public var code: FindingCode { finding.code }
    public var severity: Severity { finding.severity }

    /// Message and help for formats that have one text.
    var words: String { help.map { "\(message) – \($0)" } ?? message }
}

extension String {
    /// The end of a long pointer tells more than its beginning.
    fileprivate var withoutLongHead: String {
        utf8.count > 120 ? "…" + unicodeScalars.suffix(119).map { String($0) }.joined() : self
    }
}
