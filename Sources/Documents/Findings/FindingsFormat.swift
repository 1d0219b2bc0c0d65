/// How findings are written for those who read them.
public enum FindingsFormat: String, Hashable, Sendable, CaseIterable {
    /// For people: each finding with the line it is about.
    case text
    /// For people and editors: a line for each.
    case concise
    /// One document.
    case json
    /// A document on a line of its own for each.
    case jsonl
    /// Static Analysis Results Interchange Format 2.1.0.
    case sarif
    /// A test report with a case for each item.
    case junit
    /// Workflow commands, which GitHub shows beside the lines they are about.
    case github
    /// GitLab's Code Quality report.
    case gitlab

    public func bytes(of report: FindingsReport) -> [UInt8] {
        switch self {
        case .text: TextFindings().bytes(of: report)
        case .concise: ConciseFindings.bytes(of: report)
        case .json: JSONFindings.bytes(of: report)
        case .jsonl: JSONLinesFindings.bytes(of: report)
        case .sarif: SARIFFindings.bytes(of: report)
        case .junit: JUnitFindings.bytes(of: report)
        case .github: GitHubFindings.bytes(of: report)
        case .gitlab: GitLabFindings.bytes(of: report)
        }
    }
}

extension [String] {
    /// Lines, each with its line feed.
    var lineBytes: [UInt8] {
        reduce(into: []) { bytes, line in
            bytes += line.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
    }
}
