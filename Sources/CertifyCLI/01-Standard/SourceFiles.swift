import Disk
import ExamBank

/// The JSON files under some paths, read whole and in a stable order.
enum SourceFiles {
    /// Deeper trees are links in a ring or not ours.
    private static let deepest = 16
    /// The most bytes of a file.
    static let limit = 1 << 30

    static func read(_ paths: [String]) throws -> [SourceFile] {
        var files: [SourceFile] = []
        for path in paths { try collect(path, depth: 0, isNamed: true, into: &files) }
        return files
    }

    private static func collect(
        _ path: String, depth: Int, isNamed: Bool, into files: inout [SourceFile]
    ) throws {
        switch Path.kind(path) {
        case .folder?:
            guard depth < deepest else { return }
            for name in try Folder.list(path) where !name.hasPrefix(".") {
                try collect(
                    path == "." ? name : Path.join(path, name), depth: depth + 1, isNamed: false,
                    into: &files)
            }
        case .file?:
            guard isNamed || path.hasSuffix(".json") else { return }
            guard !files.contains(where: { $0.path == path }) else { return }
            let bytes = try File.read(path, atMost: limit)
            files.append(SourceFile(path: path, bytes: bytes, isNamed: isNamed))
        default:
            if isNamed {
                _ = try File.read(path, atMost: 1)
            }
        }
    }
}
