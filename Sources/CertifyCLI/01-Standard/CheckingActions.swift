import Arguments
import CertCore
import Disk
import Documents
import ExamBank
import Terminal
import Wording

extension Context {
    /// Everything there is to say about the files, in every format asked for.
    func validate(_ check: Check) throws -> ExitCode {
        let showsMending = check.mending == .diff || check.mending == .fix && options.isDryRun
        if showsMending { try refuseReports(check) }
        let baseline = try check.knownBaseline.map { try self.baseline(at: $0) }
        var files = try files(of: check)
        let settings = try SettingsSearch.settings(
            for: files, from: check.paths, check.settings)
        if showsMending { return try showMending(of: files, settings, check) }
        var isLeft = false
        if check.mending == .fix {
            isLeft = try !mend(files, settings, check)
            files = try self.files(of: check)
        }
        let catalogue = Catalogue(
            files, settings: settings, today: today, assets: BankAssets.read)
        let report = try report(on: catalogue, check, baseline)
        let format = check.shownFormat(isJSON: options.isJSON)
        show(report, as: format)
        for output in check.reportFiles {
            try replace(
                output.path, with: output.format.bytes(of: report),
                sparing: report.files.map(\.path))
        }
        if catalogue.isEmpty { try refuseNothing(check, passedOver: catalogue.passedOver) }
        if format == .gitlab, check.namedFormat == nil { tell(report) }
        if format != .github { note(report.summary) }
        if check.mending == nil, report.fixable > 0, format == .text || format == .concise {
            note(FindingWords.fixable(report.fixable))
        }
        if isLeft, !report.fails { return .later }
        return report.fails ? .no : .done
    }

    /// The files that are checked: all under its paths but the baseline.
    private func files(of check: Check) throws -> [SourceFile] {
        let files = try SourceFiles.read(check.paths, keepsUnreadable: true)
        guard let baseline = check.knownBaseline else { return files }
        let identity = try Path.target(baseline).identity
        return files.filter { (try? Path.target($0.path))?.identity != identity }
    }

    /// Finding no file to check is a failure, unless it was said that there may be none.
    func refuseNothing(_ check: Check, passedOver: Int) throws {
        if check.allowsEmpty { return }
        throw CommandFailure(.noSuchFile, FindingWords.nothingToCheck(passedOver: passedOver))
    }

    /// Where the changes are shown that would be made, there is no report to be had.
    private func refuseReports(_ check: Check) throws {
        guard let option = options.isJSON ? "--json" : check.reportOption else { return }
        throw ArgumentsError.conflicting([
            check.mending == .diff ? "--diff" : "--fix --dry-run", option,
        ])
    }

    /// The day by which reviews are out of date: that of `--now`, or of the system's clock.
    var today: Day {
        let now = options.now?.instant(at: .utc) ?? Instant(milliseconds: SystemClock.utc())
        return now.day(at: .utc)
    }

    /// The report on what was found, beside the baseline.
    private func report(
        on catalogue: Catalogue, _ check: Check, _ baseline: Baseline?
    ) throws -> FindingsReport {
        var findings = catalogue.findings
        var files = catalogue.files
        var known = baseline?.fingerprints
        if case .write(let path) = check.baseline {
            known = try writeBaseline(of: catalogue, to: path)
        }
        if let baseline {
            findings += baseline.staleEntries(in: catalogue)
            files.append(baseline.file)
        }
        return FindingsReport(
            findings, ignored: catalogue.ignored, baseline: known, in: files,
            passedOver: catalogue.passedOver, language: language, failsOn: check.failsOn,
            folder: try Environment.workingFolder(), project: projectFolder,
            version: Certify.version)
    }

    func report(
        _ findings: [Finding], in files: [SourceFile]
    ) throws -> FindingsReport {
        FindingsReport(
            findings, in: files, language: language, folder: try Environment.workingFolder(),
            version: Certify.version)
    }

    /// The runners of GitHub and GitLab say where the project's folder is.
    private var projectFolder: String? {
        ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].lazy.compactMap { Environment.variable($0) }
            .first { $0.hasPrefix("/") }
    }

    func show(_ report: FindingsReport, as format: FindingsFormat) {
        guard format == .text else { return print(bytes: format.bytes(of: report)) }
        let style = output.style
        let text = TextFindings(width: output.width ?? 100) { text, piece in
            switch piece {
            case .place: style(text, .bold)
            case .severity(let severity), .carets(let severity):
                style(text, .bold, severity.colour)
            case .frame: style(text, .blue)
            }
        }
        print(bytes: text.bytes(of: report))
    }

    /// Tells people what a program is given on standard output.
    private func tell(_ report: FindingsReport) {
        if !options.isQuiet { try? errors.write(bytes: FindingsFormat.concise.bytes(of: report)) }
    }
}

extension Severity {
    fileprivate var colour: Style.Look {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .info: .cyan
        }
    }
}
