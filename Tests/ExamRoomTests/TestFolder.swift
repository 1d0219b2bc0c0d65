import Disk

/// A folder of its own for one test, removed with everything in it.
struct TestFolder: ~Copyable {
    let path: String

    init() throws {
        path = try Folder.createTemporary()
    }

    deinit {
        try? Folder.removeTree(path)
    }

    func callAsFunction(_ name: String) -> String { Path.join(path, name) }
}
