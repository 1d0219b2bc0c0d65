/// How reports name files: people are told the way from where they are, services that show findings
/// beside the files of a project the way from its root.
public struct ReportPaths: Hashable, Sendable {
    private let folder: String
    private let project: [Substring]?

    /// - Parameters:
    ///   - folder: the working folder, from the root.
    ///   - project: the project's folder, from the root; nil where nobody said which it is.
    public init(from folder: String, project: String? = nil) {
        self.folder = folder
        self.project = project.map { Self.steps(of: $0) }
    }

    /// The path from the working folder, if the file lies within; otherwise as it is.
    public func local(_ path: String) -> String {
        var path = path[...]
        let prefix = Self.prefix(folder)
        if path.hasPrefix(prefix) { path = path.dropFirst(prefix.count) }
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        return String(path)
    }

    /// The path from the project's folder, if the file lies within; otherwise the local one.
    public func inProject(_ path: String) -> String {
        guard let project else { return local(path) }
        let steps = Self.steps(of: path.hasPrefix("/") ? path : Self.prefix(folder) + path)
        guard steps.count > project.count, steps.starts(with: project) else { return local(path) }
        return steps.dropFirst(project.count).joined(separator: "/")
    }

    private static func prefix(_ folder: String) -> String {
        folder.hasSuffix("/") ? folder : folder + "/"
    }

    private static func steps(of path: String) -> [Substring] {
        var steps: [Substring] = []
        for step in path.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps
    }
}
