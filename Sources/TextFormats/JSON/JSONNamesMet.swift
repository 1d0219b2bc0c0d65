/// The names met in one object, to find a second one of a kind.
///
/// Most objects are small and their names differ, so a set of 256 bits answers first: a name whose
/// bit is clear is new. Otherwise small objects compare name by name, and large ones keep a
/// dictionary, whose hashing is keyed anew in every process and so cannot be played against.
struct JSONNamesMet {
    private static let smallObject = 24

    private let object: Int
    private var bits: SIMD4<UInt64> = .zero
    private var count = 0
    private var firstPlaces: [[UInt8]: Int] = [:]

    /// No names yet, in the object at this index of the tape.
    init(object: Int) { self.object = object }

    /// Notes the name whose entry ends the tape and whose contents are `name`; returns the place
    /// of the same name if it was met before.
    @inline(__always)
    mutating func meet(
        _ name: UnsafeBufferPointer<UInt8>, _ tag: JSONTapeEntry.Tag,
        on tape: borrowing JSONTapeBuffer, base: UnsafePointer<UInt8>
    ) -> Int? {
        count += 1
        let isNew = unsafe tag == .string ? mark(name) : markEscaped(name)
        if isNew, count <= Self.smallObject { return nil }
        return count <= Self.smallObject
            ? unsafe compareLast(on: tape, base: base) : unsafe findLast(on: tape, base: base)
    }

    @inline(never)
    private mutating func markEscaped(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let name = unsafe JSONEscape.resolved(Array(name)[...])
        return unsafe name.withUnsafeBufferPointer { unsafe mark($0) }
    }

    /// Sets the bit of a name; tells whether it was clear, and the name therefore new.
    @inline(__always)
    private mutating func mark(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let mix = unsafe Self.mix(of: name)
        let word = Int(mix >> 6)
        let bit = UInt64(1) << UInt64(mix & 63)
        let isNew = bits[word] & bit == 0
        bits[word] |= bit
        return isNew
    }

    /// The bytes of a name, escapes resolved.
    static func text(of entry: JSONTapeEntry, base: UnsafePointer<UInt8>) -> [UInt8] {
        let start = unsafe base + entry.range.lowerBound + 1
        let contents = unsafe UnsafeBufferPointer(start: start, count: entry.range.count - 2)
        let bytes = unsafe Array(contents)
        return entry.tag == .string ? bytes : JSONEscape.resolved(bytes[...])
    }

    /// Eight bits, the same for names that are the same.
    @inline(__always)
    private static func mix(of name: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var mix = UInt32(truncatingIfNeeded: name.count)
        if !name.isEmpty {
            let first = unsafe name[0]
            let middle = unsafe name[name.count >> 1]
            let last = unsafe name[name.count - 1]
            mix |= UInt32(first) << 24 | UInt32(middle) << 16 | UInt32(last) << 8
        }
        return (mix &* 0x9E37_79B1) >> 24
    }

    private func compareLast(
        on tape: borrowing JSONTapeBuffer, base: UnsafePointer<UInt8>
    ) -> Int? {
        let index = tape.count - 1
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

    private mutating func findLast(
        on tape: borrowing JSONTapeBuffer, base: UnsafePointer<UInt8>
    ) -> Int? {
        let index = tape.count - 1
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
