import CertCore
import Disk
import Documents
import ExamBank
import Terminal
import Wording

extension Context {
    /// Everything there is to say about the files, in every format asked for.
    func validate(_ check: Check) throws -> ExitCode {
        let catalogue = Catalogue(try SourceFiles.read(check.paths), today: today)
        let report = try report(
            catalogue.findings, in: catalogue.files, failsOn: check.failsOn)
        let format = check.shownFormat(isJSON: options.isJSON)
        show(report, as: format)
        for output in check.outputs { try write(report, to: output) }
        if catalogue.entries.isEmpty, catalogue.findings.isEmpty, !check.allowsEmpty {
            throw CommandFailure(
                .noSuchFile, zh: "没有找到可检查的文件。", en: "There is no file to check.")
        }
        if format == .gitlab, check.format == nil { tell(report) }
        if format != .github { note(report.summary) }
        return report.fails ? .no : .done
    }

    /// The day by which reviews are out of date: that of `--now`, or of the system's clock.
    var today: Day {
        let now = options.now?.instant(at: .utc) ?? Instant(milliseconds: SystemClock.utc())
        return now.day(at: .utc)
    }

    func report(
        _ findings: [Finding], in files: [SourceFile], failsOn: Severity = .error
    ) throws -> FindingsReport {
        FindingsReport(
            findings, in: files, language: language, failsOn: failsOn,
            folder: try Environment.workingFolder(), version: Certify.version)
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

    /// Replaces a file or makes it; a device or pipe of that name stays what it is.
    private func write(_ report: FindingsReport, to output: ReportFile) throws {
        if Path.exists(output.path), Path.kind(output.path) != .file {
            throw CommandFailure(
                .cannotCreate, zh: "\(output.path) 不是普通文件，未写入。",
                en: "\(output.path) is no regular file and was left as it is.")
        }
        try File.write(output.format.bytes(of: report), to: output.path, permissions: 0o644)
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
