public import Disk

/// The places inside an authority's folder.
public struct StoreFolder: Hashable, Sendable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    public static let marker = "authority.json"

    public var authority: String { Path.join(path, Self.marker) }
    public var ledger: String { Path.join(path, "ledger.sqlite") }
    public var keys: String { Path.join(path, "keys") }
    public var storeKey: String { Path.join(keys, "store.key") }
    public var bodyKey: String { Path.join(keys, "body.key") }
    public var objects: String { Path.join(path, "objects") }
    public var sittings: String { Path.join(path, "sittings") }
    public var output: String { Path.join(path, "out") }

    public func operatorKey(_ name: String) throws(DiskError) -> String {
        try SafePath(name: name + ".key", in: keys + "/operators").path
    }

    /// The nearest folder at or above `start` that holds an authority.
    public static func nearest(from start: String) -> StoreFolder? {
        guard var folder = try? Path.absolute(start) else { return nil }
        while true {
            if Path.exists(Path.join(folder, marker)) { return StoreFolder(folder) }
            let parent = Path.parent(folder)
            if parent == folder { return nil }
            folder = parent
        }
    }

    func create() throws(DiskError) {
        try Folder.create(path)
        for folder in [keys, keys + "/operators", objects, sittings, output] {
            try Folder.create(folder)
        }
    }
}
