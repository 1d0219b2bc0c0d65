import Disk
import Documents
import ExamBank

/// What a check does with a baseline.
enum BaselineUse: Hashable, Sendable {
    case read(String)
    case write(String)
}

/// What a check does about what can be mended.
enum MendingUse: Hashable, Sendable {
    case fix, diff
}

/// What `certify validate` was asked to do.
struct Check: Sendable {
    var paths: [String]
    var failsOn: Severity
    /// Of `--format`.
    var format: FindingsFormat?
    /// Of every `--output`.
    var outputs: [ReportFile]
    var allowsEmpty: Bool
    var settings: SettingsChoice
    var baseline: BaselineUse?
    var mending: MendingUse?

    /// The first option that asks for a report. What is mended is not asked of a baseline, so that
    /// one may be named all the same.
    var reportOption: String? {
        if format != nil { return "--format" }
        if !outputs.isEmpty { return "--output" }
        if case .write = baseline { return "--write-baseline" }
        return nil
    }

    /// The baseline whose findings do not count.
    var knownBaseline: String? {
        if case .read(let path) = baseline { path } else { nil }
    }

    var reportFiles: [ReportFile] { outputs.filter { !$0.isStandardOutput } }

    /// The format asked for on standard output, if there is one.
    var namedFormat: FindingsFormat? {
        format ?? outputs.first(where: \.isStandardOutput)?.format
    }

    /// The format for standard output.
    ///
    /// GitLab takes its reports from files, so there a file that was asked for is enough.
    func shownFormat(isJSON: Bool) -> FindingsFormat {
        if let namedFormat { return namedFormat }
        if isJSON { return .json }
        if isSet("GITHUB_ACTIONS"), !outputs.contains(where: { $0.format == .github }) {
            return .github
        }
        return isSet("GITLAB_CI") && outputs.isEmpty ? .gitlab : .text
    }

    private func isSet(_ variable: String) -> Bool { Environment.variable(variable) == "true" }
}
