/// Files with everything mended that can be mended safely.
public struct Mending: Sendable {
    /// A file before and after.
    public struct Change: Sendable {
        public var before: SourceFile
        public var after: SourceFile
    }

    /// What one fix brings to light another may mend; more rounds than this are of no use.
    static let rounds = 8

    /// The files that change, in the order given.
    public let changes: [Change]
    /// The files that are ours, settings among them, whether or not they change.
    public let files: [SourceFile]
    /// None of the files given is ours.
    public let isEmpty: Bool
    /// How many files of other kinds were met in folders.
    public let passedOver: Int
    /// How many findings were mended in each file.
    private let counts: [String: Int]

    public init(_ files: [SourceFile], settings: CheckSettings = CheckSettings()) {
        var mended = files
        var catalogue = Catalogue(files, checks: .writing, settings: settings)
        self.files = catalogue.files
        isEmpty = catalogue.isEmpty
        passedOver = catalogue.passedOver
        var counts: [String: Int] = [:]
        for _ in 0..<Self.rounds {
            let fixes = Dictionary(grouping: catalogue.findings, by: \.file)
                .mapValues { $0.compactMap(\.fix) }
            var fixed = 0
            for (index, file) in mended.enumerated() {
                guard let fixes = fixes[file.path],
                    let (bytes, done) = Self.applying(fixes, to: file.bytes)
                else { continue }
                mended[index].bytes = bytes
                fixed += done
                counts[file.path, default: 0] += done
            }
            if fixed == 0 { break }
            catalogue = Catalogue(mended, checks: .writing, settings: settings)
        }
        changes = zip(files, mended).filter { $0.bytes != $1.bytes }.map(Change.init)
        self.counts = counts
    }

    /// How many findings were mended.
    public var count: Int { counts.values.reduce(0, +) }

    /// How many of them in some of the files.
    public func count(in paths: [String]) -> Int {
        paths.reduce(0) { $0 + (counts[$1] ?? 0) }
    }

    /// The bytes with fixes applied, and of how many; of those that overlap the first wins. Nil
    /// where there are none, or the file would not say the same any more.
    static func applying(
        _ fixes: [Fix], to bytes: [UInt8]
    ) -> (bytes: [UInt8], count: Int)? {
        var edits = EditList()
        let count = fixes.count { edits.add($0) }
        guard count > 0 else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        for edit in edits.all {
            result += bytes[place..<edit.range.lowerBound]
            result += edit.text.utf8
            place = edit.range.upperBound
        }
        result += bytes[place...]
        return MendingProof.holds(from: bytes, to: result) ? (result, count) : nil
    }
}
