/// The difference between two texts that have as many lines, as `diff -u` writes it and `patch`
/// takes it.
public struct UnifiedDiff: Sendable {
    /// What a line of it is, so that it can be made to stand out.
    public enum Kind: Hashable, Sendable {
        case file, place, same, old, new
    }

    public struct Line: Hashable, Sendable {
        public var kind: Kind
        public var bytes: [UInt8]
    }

    /// Lines that are shown around a change.
    private static let context = 3

    public private(set) var lines: [Line] = []

    /// - Parameter path: the file's name on both sides.
    public init(from before: [UInt8], to after: [UInt8], path: String) {
        let old = Self.lines(of: before)
        let new = Self.lines(of: after)
        precondition(old.count == new.count, "mending keeps lines")
        let changed = old.indices.filter { old[$0] != new[$0] }
        guard !changed.isEmpty else { return }
        // A name with a space ends at a tab.
        let name = path.contains(" ") ? path + "\t" : path
        add(.file, Array("--- \(name)".utf8))
        add(.file, Array("+++ \(name)".utf8))
        for hunk in Self.hunks(around: changed, of: old.count) { add(hunk, old, new) }
    }

    /// Lines with their line feeds; the last may have none.
    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(bytes[start...place])
            start = place + 1
        }
        if start < bytes.count { lines.append(bytes[start...]) }
        return lines
    }

    private static func hunks(around changed: [Int], of count: Int) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for line in changed {
            let hunk = max(0, line - context)..<min(count, line + context + 1)
            if let last = hunks.last, last.upperBound >= hunk.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<hunk.upperBound
            } else {
                hunks.append(hunk)
            }
        }
        return hunks
    }

    private mutating func add(
        _ hunk: Range<Int>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
    ) {
        let count = hunk.count == 1 ? "" : ",\(hunk.count)"
        let place = "\(hunk.lowerBound + 1)\(count)"
        add(.place, Array("@@ -\(place) +\(place) @@".utf8))
        var next = hunk.lowerBound
        while next < hunk.upperBound {
            // Lines that change together are told together.
            let run = (next..<hunk.upperBound).prefix { old[$0] != new[$0] }
            for line in run { add(.old, "-", old[line]) }
            for line in run { add(.new, "+", new[line]) }
            next += run.count
            guard next < hunk.upperBound else { return }
            add(.same, " ", old[next])
            next += 1
        }
    }

    private mutating func add(_ kind: Kind, _ mark: Unicode.Scalar, _ line: ArraySlice<UInt8>) {
        let isEnded = line.last == UInt8(ascii: "\n")
        add(kind, [UInt8(ascii: mark)] + (isEnded ? line.dropLast() : line))
        if !isEnded { add(.same, Array("\\ No newline at end of file".utf8)) }
    }

    private mutating func add(_ kind: Kind, _ bytes: [UInt8]) {
        lines.append(Line(kind: kind, bytes: bytes))
    }

    public var bytes: [UInt8] { lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] } }
}
