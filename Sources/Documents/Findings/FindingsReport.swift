public import CertCore
public import ExamBank
import TextFormats
import Wording

/// What a check of exam files found, ready to be told in any format.
public struct FindingsReport: Sendable {
    public let files: [SourceFile]
    /// What counts.
    public let findings: [ReportedFinding]
    /// What a baseline lets stand.
    public let known: [ReportedFinding]
    /// What authors let stand, each with a reason.
    public let ignored: [ReportedFinding]
    /// How many files of other kinds were met in folders.
    public let passedOver: Int
    /// Findings were compared with a baseline.
    public let hasBaseline: Bool
    public let language: Language
    /// Findings of this severity and above make the check fail.
    public let failsOn: Severity
    /// The program's own version.
    public let version: String

    private let maps: [String: SourceMap]
    private let paths: ReportPaths

    /// - Parameters:
    ///   - ignored: findings that their authors let stand.
    ///   - baseline: the fingerprints of a baseline, if there is one.
    ///   - passedOver: how many files of other kinds were met in folders.
    ///   - folder: the working folder, which people are told the way from.
    ///   - project: the project's folder, which services are told the way from.
    public init(
        _ findings: [Finding], ignored: [Finding] = [], baseline: Set<String>? = nil,
        in files: [SourceFile], passedOver: Int = 0, language: Language,
        failsOn: Severity = .error, folder: String, project: String? = nil, version: String
    ) {
        let all = findings + ignored
        let told = Set(all.map(\.file) + all.compactMap(\.detail.other?.file))
        let maps = Dictionary(
            files.filter { told.contains($0.path) }.map { ($0.path, SourceMap($0.bytes)) }
        ) { first, _ in first }
        self.files = files
        self.passedOver = passedOver
        self.language = language
        self.failsOn = failsOn
        self.version = version
        self.maps = maps
        let paths = ReportPaths(from: folder, project: project)
        self.paths = paths
        let reported = zip(all, Fingerprint.all(of: all)).map { finding, fingerprint in
            ReportedFinding(
                finding, fingerprint,
                path: paths.local(finding.file), projectPath: paths.inProject(finding.file),
                in: maps[finding.file] ?? SourceMap([]),
                isKnown: baseline?.contains(fingerprint.hex) == true, language)
        }
        hasBaseline = baseline != nil
        self.findings = reported.prefix(findings.count).filter { !$0.isKnown }
        known = reported.prefix(findings.count).filter(\.isKnown)
        self.ignored = Array(reported.dropFirst(findings.count))
    }

    /// Whether anything is as bad as the check allows nothing to be.
    public var fails: Bool { findings.contains { fails($0) } }

    func fails(_ finding: ReportedFinding) -> Bool { finding.severity >= failsOn }

    public func count(of severity: Severity) -> Int {
        findings.count { $0.severity == severity }
    }

    /// How many can be mended by themselves.
    public var fixable: Int { findings.count { $0.finding.fix != nil } }

    /// All in a sentence: how many files, and how many findings of each kind.
    public var summary: Phrase {
        FindingWords.summary(
            files: files.count, errors: count(of: .error), warnings: count(of: .warning),
            infos: count(of: .info), known: known.count, ignored: ignored.count,
            passedOver: passedOver)
    }

    func map(of finding: ReportedFinding) -> SourceMap { map(of: finding.finding.file) }

    func map(of file: String) -> SourceMap { maps[file] ?? SourceMap([]) }

    /// Where the other item is that a finding is about, if there is one.
    func other(of finding: ReportedFinding) -> (item: OtherItem, place: SourcePlace)? {
        finding.finding.detail.other.map { other in
            (other, map(of: other.file).place(at: other.range.lowerBound))
        }
    }

    /// The places that a finding is about besides its own, each with the words for it.
    ///
    /// - Parameter path: how the words name a file.
    func related(
        to told: ReportedFinding, naming path: (String) -> String
    ) -> [RelatedPlace] {
        func place(_ file: String, _ range: Range<Int>) -> String {
            "\(path(file)):\(map(of: file).place(at: range.lowerBound))"
        }
        var places: [RelatedPlace] = []
        if let range = told.finding.detail.first {
            let file = told.finding.file
            places.append(
                RelatedPlace(
                    file: file, range: range,
                    words: FindingWords.firstAt(place(file, range)).in(language)))
        }
        if let other = told.finding.detail.other {
            let words = FindingWords.otherAt(
                visible(other.item.text), place(other.file, other.range))
            places.append(
                RelatedPlace(file: other.file, range: other.range, words: words.in(language)))
        }
        return places
    }

    /// A file's path for people.
    func path(of file: String) -> String { paths.local(file) }

    /// A file's path for services that show findings beside the files of a project.
    func projectPath(of file: String) -> String { paths.inProject(file) }
}

/// A place that a finding is about besides its own.
struct RelatedPlace {
    let file: String
    let range: Range<Int>
    let words: String
}
