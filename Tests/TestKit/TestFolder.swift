import Disk

/// A folder of its own for one test, removed with everything in it.
public struct TestFolder: ~Copyable {
    public let path: String

    public init() throws {
        path = try Folder.createTemporary()
    }

    deinit {
        try? Folder.removeTree(path)
    }

    public func callAsFunction(_ name: String) -> String { Path.join(path, name) }
}
