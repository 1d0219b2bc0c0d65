import Disk
import ExamBank

/// The JSON files under some paths, read whole, each once, and in a stable order.
struct SourceFiles {
    /// The most bytes of a file.
    static let limit = 1 << 30

    private var files: [SourceFile] = []
    /// The folders that were entered, since links may lead back to them …
    private var folders: Set<Path.Identity> = []
    /// … and the places of the files that were read.
    private var known: [Path.Identity: Int] = [:]
    private let keepsUnreadable: Bool

    /// - Parameter keepsUnreadable: something stands for what cannot be read, so that the others
    ///   are checked all the same; otherwise nothing is read at all.
    static func read(_ paths: [String], keepsUnreadable: Bool = false) throws -> [SourceFile] {
        var sources = SourceFiles(keepsUnreadable: keepsUnreadable)
        for path in paths { try sources.collect(path, isNamed: true) }
        return sources.files
    }

    private init(keepsUnreadable: Bool) {
        self.keepsUnreadable = keepsUnreadable
    }

    private mutating func collect(_ path: String, isNamed: Bool) throws(DiskError) {
        let isWanted = isNamed || path.lowercased().hasSuffix(".json")
        do throws(DiskError) {
            try look(at: path, isWanted: isWanted, isNamed: isNamed)
        } catch {
            // A link that leads nowhere is of no concern, unless it is called like one of ours.
            if error.isMissing || error.isRing, !isWanted { return }
            guard keepsUnreadable, !(isNamed && error.isMissing) else { throw error }
            files.append(SourceFile(error))
        }
    }

    private mutating func look(
        at path: String, isWanted: Bool, isNamed: Bool
    ) throws(DiskError) {
        let target = try Path.target(path)
        if target.kind == .folder { return try enter(path, target.identity) }
        guard isWanted else { return }
        guard target.kind == .file else {
            throw DiskError(path: path, operation: .read, reason: .notARegularFile)
        }
        try read(path, target.identity, isNamed: isNamed)
    }

    private mutating func enter(
        _ folder: String, _ identity: Path.Identity
    ) throws(DiskError) {
        guard folders.insert(identity).inserted else { return }
        for name in try Folder.list(folder) where !name.hasPrefix(".") {
            try collect(folder == "." ? name : Path.join(folder, name), isNamed: false)
        }
    }

    private mutating func read(
        _ path: String, _ identity: Path.Identity, isNamed: Bool
    ) throws(DiskError) {
        if let index = known[identity] {
            if isNamed { files[index].isNamed = true }
            return
        }
        let bytes = try File.readUnchanged(path, atMost: Self.limit)
        known[identity] = files.count
        files.append(SourceFile(path: path, bytes: bytes, isNamed: isNamed))
    }
}

/// The files that banks show to candidates, beside the bank or in folders below it.
enum BankAssets {
    /// More than enough for any text that candidates can read.
    private static let limit = 1 << 18

    /// The file at a path from the folder in which a bank lies; no link of it is followed.
    static func read(_ path: String, of bank: String) -> SourceFile? {
        let folder = Path.parent(bank)
        var place = folder == "." ? path : Path.join(folder, path)
        do throws(DiskError) {
            let home = Path.parent(try Path.followed(bank))
            if Path.kind(bank) == .link { place = Path.join(home, path) }
            guard try Path.followed(place) == Path.join(home, path) else {
                return SourceFile(path: place, obstacle: .linked)
            }
            return SourceFile(path: place, bytes: try File.readUnchanged(place, atMost: limit))
        } catch {
            if error.isMissing { return nil }
            var file = SourceFile(error)
            file.path = place
            return file
        }
    }
}

extension SourceFile {
    /// What stands for a file that could not be read, so that others are checked all the same.
    init(_ error: DiskError) {
        let obstacle: Obstacle =
            switch error.reason {
            case _ where error.isNotPermitted: .notPermitted
            case _ where error.isMissing || error.isRing: .noTarget
            case .tooLarge(let limit): .tooLarge(limit: limit)
            case .notARegularFile: .notARegularFile
            case .changed: .changed
            case .system(let code): .system(code: code)
            case .busy, .unsafeName, .stopped: .system(code: 0)
            }
        self.init(path: error.path, obstacle: obstacle)
    }
}
