/// The names met in one object, to find a second one of a kind.
///
/// Most objects are small and their names differ, so a set of 256 marks answers first: a name whose
/// mark was not met is new. Otherwise small objects compare name by name, and large ones keep a
/// dictionary, whose hashing is keyed anew in every process and so cannot be played against.
struct JSONNamesMet {
    private static let smallObject = 24

    private let object: Int
    private var count = 0
    private var marks = InlineArray<4, UInt64>(repeating: 0)
    /// Nil until the object turns out to be large.
    private var places: [Key: Int]?

    /// A name with its hash at hand, so that the dictionary seldom looks at the name itself.
    private struct Key: Hashable {
        let name: JSONName
        let nameHash: Int

        init(_ name: JSONName) {
            self.name = name
            nameHash = name.hashValue
        }

        static func == (one: Key, other: Key) -> Bool {
            one.nameHash == other.nameHash && one.name == other.name
        }

        func hash(into hasher: inout Hasher) { hasher.combine(nameHash) }
    }

    /// No names yet, in the object at this index of the tape.
    init(object: Int) { self.object = object }

    /// Notes the name whose entry ends the tape; returns the place of the same name if it was met before.
    @inline(__always)
    mutating func meet(
        _ entry: JSONTapeEntry, on tape: borrowing JSONTapeBuffer, in base: UnsafePointer<UInt8>
    ) -> Int? {
        let name = unsafe JSONName(entry, in: base)
        count &+= 1
        let isNew = insert(name.mark)
        if count > Self.smallObject { return unsafe find(name, on: tape, in: base) }
        return isNew ? nil : unsafe compare(name, on: tape, in: base)
    }

    /// Adds a mark to the set; tells whether it was not in it.
    @inline(__always)
    private mutating func insert(_ mark: UInt8) -> Bool {
        let word = Int(mark >> 6)
        let bit = UInt64(1) << UInt64(mark & 63)
        let isNew = marks[word] & bit == 0
        marks[word] |= bit
        return isNew
    }

    @inline(never)
    private func compare(
        _ name: JSONName, on tape: borrowing JSONTapeBuffer, in base: UnsafePointer<UInt8>
    ) -> Int? {
        var place = object + 2
        while place < tape.count - 1 {
            if unsafe JSONName(tape[place], in: base) == name {
                return tape[place].range.lowerBound
            }
            place = tape.next(after: place + 1)
        }
        return nil
    }

    @inline(never)
    private mutating func find(
        _ name: JSONName, on tape: borrowing JSONTapeBuffer, in base: UnsafePointer<UInt8>
    ) -> Int? {
        if places == nil {
            var known: [Key: Int] = [:]
            var place = object + 2
            while place < tape.count - 1 {
                let earlier = unsafe JSONName(tape[place], in: base)
                known[Key(earlier)] = tape[place].range.lowerBound
                place = tape.next(after: place + 1)
            }
            places = known
        }
        return places?.updateValue(tape[tape.count - 1].range.lowerBound, forKey: Key(name))
    }
}
