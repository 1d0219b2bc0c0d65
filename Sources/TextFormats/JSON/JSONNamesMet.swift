/// The names met in one object, to find a second one of a kind.
///
/// Most objects are small and their names differ, so a set of 64 bits answers first: a name whose
/// bit is clear is new. Otherwise small objects compare name by name, and large ones keep a
/// dictionary, whose hashing is keyed anew in every process and so cannot be played against.
struct JSONNamesMet {
    private static let smallObject = 24

    private let object: Int
    private var bits: UInt64 = 0
    private var count = 0
    private var firstPlaces: [[UInt8]: Int] = [:]

    /// No names yet, in the object at this index of the tape.
    init(object: Int) { self.object = object }

    /// Notes the name at `index`; returns the place of the same name if it was met before.
    @inline(__always)
    mutating func meet(
        _ index: Int, on tape: [JSONTapeEntry], base: UnsafePointer<UInt8>
    ) -> Int? {
        let entry = tape[index]
        let bit = unsafe Self.bit(of: entry, base: base)
        let mayBeKnown = bits & bit != 0
        bits |= bit
        count += 1
        if count > Self.smallObject { return unsafe find(index, on: tape, base: base) }
        return mayBeKnown ? unsafe compare(index, on: tape, base: base) : nil
    }

    /// The bytes of a name, escapes resolved.
    static func text(of entry: JSONTapeEntry, base: UnsafePointer<UInt8>) -> [UInt8] {
        let start = unsafe base + entry.range.lowerBound + 1
        let contents = unsafe UnsafeBufferPointer(start: start, count: entry.range.count - 2)
        let bytes = unsafe Array(contents)
        return entry.tag == .string ? bytes : JSONEscape.resolved(bytes[...])
    }

    /// One of 64 bits, the same for names that are the same.
    @inline(__always)
    private static func bit(of entry: JSONTapeEntry, base: UnsafePointer<UInt8>) -> UInt64 {
        if entry.tag == .string {
            let start = unsafe base + entry.range.lowerBound + 1
            return unsafe bit(of: UnsafeBufferPointer(start: start, count: entry.range.count - 2))
        }
        return unsafe text(of: entry, base: base).withUnsafeBufferPointer { unsafe bit(of: $0) }
    }

    @inline(__always)
    private static func bit(of name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var mix = UInt32(truncatingIfNeeded: name.count)
        if let first = unsafe name.first, let last = unsafe name.last {
            let middle = unsafe name[name.count >> 1]
            mix |= UInt32(first) << 24 | UInt32(middle) << 16 | UInt32(last) << 8
        }
        return 1 << UInt64((mix &* 0x9E37_79B1) >> 26)
    }

    private func compare(
        _ index: Int, on tape: [JSONTapeEntry], base: UnsafePointer<UInt8>
    ) -> Int? {
        var place = object + 1
        while place < index {
            if unsafe Self.areSame(tape[place], tape[index], base: base) {
                return tape[place].range.lowerBound
            }
            place = tape[place + 1].next
        }
        return nil
    }

    private static func areSame(
        _ one: JSONTapeEntry, _ other: JSONTapeEntry, base: UnsafePointer<UInt8>
    ) -> Bool {
        guard one.tag == .string, other.tag == .string else {
            return unsafe text(of: one, base: base) == text(of: other, base: base)
        }
        let length = one.range.count
        guard length == other.range.count else { return false }
        for step in 1..<length {
            let left = unsafe base[one.range.lowerBound + step]
            let right = unsafe base[other.range.lowerBound + step]
            if left != right { return false }
        }
        return true
    }

    private mutating func find(
        _ index: Int, on tape: [JSONTapeEntry], base: UnsafePointer<UInt8>
    ) -> Int? {
        if firstPlaces.isEmpty {
            var place = object + 1
            while place < index {
                let name = unsafe Self.text(of: tape[place], base: base)
                firstPlaces[name] = tape[place].range.lowerBound
                place = tape[place + 1].next
            }
        }
        let name = unsafe Self.text(of: tape[index], base: base)
        if let first = firstPlaces[name] { return first }
        firstPlaces[name] = tape[index].range.lowerBound
        return nil
    }
}
