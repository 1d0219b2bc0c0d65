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
    /// Nil where none was named.
    var format: FindingsFormat?
    var outputs: [ReportFile]
    var allowsEmpty: Bool
    var settings: SettingsChoice
    var baseline: BaselineUse?
    var mending: MendingUse?

    /// The format for standard output.
    ///
    /// GitLab takes its reports from files, so there a file that was asked for is enough.
    func shownFormat(isJSON: Bool) -> FindingsFormat {
        if let format { return format }
        if isJSON { return .json }
        if isSet("GITHUB_ACTIONS"), !outputs.contains(where: { $0.format == .github }) {
            return .github
        }
        return isSet("GITLAB_CI") && outputs.isEmpty ? .gitlab : .text
    }

    private func isSet(_ variable: String) -> Bool { Environment.variable(variable) == "true" }
}
