/// How reports name files: people are told the way from where they are, services that show findings
/// beside the files of a project the way from its root.
public struct ReportPaths: Hashable, Sendable {
    private let folder: [Substring]
    private let project: [Substring]?

    /// - Parameters:
    ///   - folder: the working folder, from the root.
    ///   - project: the project's folder, from the root; nil where nobody said which it is.
    public init(from folder: String, project: String? = nil) {
        self.folder = Self.steps(of: folder)
        self.project = project.map { Self.steps(of: $0) }
    }

    /// The path from the working folder, if the file lies within; otherwise as it is.
    public func local(_ path: String) -> String { from(folder, path) ?? path }

    /// The path from the project's folder, if the file lies within; otherwise the local one.
    public func inProject(_ path: String) -> String {
        project.flatMap { from($0, path) } ?? local(path)
    }

    private func from(_ start: [Substring], _ path: String) -> String? {
        let steps = path.hasPrefix("/") ? Self.steps(of: path) : Self.steps(of: path, from: folder)
        guard steps.count > start.count, steps.starts(with: start) else { return nil }
        return steps.dropFirst(start.count).joined(separator: "/")
    }

    private static func steps(of path: String, from start: [Substring] = []) -> [Substring] {
        var steps = start
        for step in path.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps
    }
}
