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
    /// Findings were compared with a baseline.
    public let hasBaseline: Bool
    public let language: Language
    /// Findings of this severity and above make the check fail.
    public let failsOn: Severity
    /// The program's own version.
    public let version: String

    private let maps: [String: SourceMap]
    private let folder: String

    /// - Parameters:
    ///   - ignored: findings that their authors let stand.
    ///   - baseline: the fingerprints of a baseline, if there is one.
    ///   - folder: the working folder, which paths are told from where they lie within.
    public init(
        _ findings: [Finding], ignored: [Finding] = [], baseline: Set<String>? = nil,
        in files: [SourceFile], language: Language, failsOn: Severity = .error, folder: String,
        version: String
    ) {
        let all = findings + ignored
        let told = Set(all.map(\.file) + all.compactMap(\.detail.other?.file))
        let maps = Dictionary(
            files.filter { told.contains($0.path) }.map { ($0.path, SourceMap($0.bytes)) }
        ) { first, _ in first }
        self.files = files
        self.language = language
        self.failsOn = failsOn
        self.version = version
        self.maps = maps
        self.folder = folder
        let reported = zip(all, Fingerprint.all(of: all)).map { finding, fingerprint in
            ReportedFinding(
                finding, fingerprint,
                path: Self.path(finding.file, from: folder),
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
            infos: count(of: .info), known: known.count, ignored: ignored.count)
    }

    func map(of finding: ReportedFinding) -> SourceMap { map(of: finding.finding.file) }

    func map(of file: String) -> SourceMap { maps[file] ?? SourceMap([]) }

    /// Where the other item is that a finding is about, if there is one.
    func other(of finding: ReportedFinding) -> (item: OtherItem, path: String, place: SourcePlace)?
    {
        finding.finding.detail.other.map { other in
            let place = map(of: other.file).place(at: other.range.lowerBound)
            return (other, Self.path(other.file, from: folder), place)
        }
    }

    /// A file's path as reports name it.
    func path(of file: SourceFile) -> String { Self.path(file.path, from: folder) }

    /// The path from the working folder, if the file lies within; otherwise as it is.
    public static func path(_ path: String, from folder: String) -> String {
        var path = path[...]
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        if path.hasPrefix(prefix) { path = path.dropFirst(prefix.count) }
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        return String(path)
    }
}
