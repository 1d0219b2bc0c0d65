/// Tries how units go into forms, unit by unit.
struct SharingSearch {
    /// A form so far, as far as it matters for what is still to come: forms that are alike here are
    /// as good as each other.
    private struct Room: Hashable, Comparable {
        /// What it has room for, cell by cell.
        var left: [Int]
        /// Units in it that have enemies.
        var taken: [Int] = []

        static func < (one: Room, other: Room) -> Bool {
            one.left == other.left
                ? one.taken.lexicographicallyPrecedes(other.taken)
                : one.left.lexicographicallyPrecedes(other.left)
        }
    }

    /// Where a search would end as it has ended before.
    private struct Impasse: Hashable {
        let next: Int
        let rooms: [Room]
    }

    /// Thicker tangles than this are not tried at all.
    private static let mostUnits = 400

    private let units: [SharedUnit]
    private var rooms: [Room]
    /// What the units of each cell still have to give, beyond its free items.
    private var lack: [Int]
    /// For each unit how many items of its cell stand behind it in the order.
    private let behind: [Int]
    private var impasses: Set<Impasse> = []
    private var ways: Int

    init(_ units: [SharedUnit], rows: [[Int]], lack: [Int], mostWays: Int) {
        self.units = units
        self.lack = lack
        rooms = rows.map { Room(left: $0) }
        ways = mostWays
        var rest = lack.map { _ in 0 }
        var behind = units.map { _ in 0 }
        for (number, unit) in units.enumerated().reversed() {
            behind[number] = rest[unit.cell]
            rest[unit.cell] += unit.size
        }
        self.behind = behind
    }

    /// Nil where that would take too long to tell.
    mutating func canShare() -> Bool? {
        var eager = self
        if eager.fill() { return true }
        if units.count > Self.mostUnits { return nil }
        return search(from: 0)
    }

    /// Puts each unit where there is most room; nearly always that will do.
    private mutating func fill() -> Bool {
        for (number, unit) in units.enumerated() where lack[unit.cell] > 0 {
            let open = rooms.indices.filter { fits(number, in: $0) }
            let widest = open.max { rooms[$0].left[unit.cell] < rooms[$1].left[unit.cell] }
            if let widest { place(number, in: widest) }
        }
        return isDone
    }

    private var isDone: Bool { lack.allSatisfy { $0 <= 0 } }

    private mutating func search(from number: Int) -> Bool? {
        if isDone { return true }
        guard number < units.count else { return false }
        let unit = units[number]
        if lack[unit.cell] <= 0 { return search(from: number + 1) }
        if ways == 0 { return nil }
        ways -= 1
        let impasse = Impasse(next: number, rooms: rooms.map { seen($0, from: number) }.sorted())
        if impasses.contains(impasse) { return false }
        var tried: Set<Room> = []
        for form in rooms.indices where fits(number, in: form) {
            guard tried.insert(seen(rooms[form], from: number)).inserted else { continue }
            place(number, in: form)
            let result = search(from: number + 1)
            if result != false { return result }
            takeBack(number, from: form)
        }
        if behind[number] >= lack[unit.cell] {
            let result = search(from: number + 1)
            if result != false { return result }
        }
        impasses.insert(impasse)
        return false
    }

    /// The form without what no unit from this one on is an enemy of.
    private func seen(_ room: Room, from number: Int) -> Room {
        var room = room
        room.taken.removeAll { taken in !units[taken].enemies.contains { $0 >= number } }
        return room
    }

    private func fits(_ number: Int, in form: Int) -> Bool {
        let unit = units[number]
        return rooms[form].left[unit.cell] >= unit.size
            && !rooms[form].taken.contains { unit.enemies.contains($0) }
    }

    private mutating func place(_ number: Int, in form: Int) {
        let unit = units[number]
        rooms[form].left[unit.cell] -= unit.size
        lack[unit.cell] -= unit.size
        if !unit.enemies.isEmpty { rooms[form].taken.append(number) }
    }

    private mutating func takeBack(_ number: Int, from form: Int) {
        let unit = units[number]
        rooms[form].left[unit.cell] += unit.size
        lack[unit.cell] += unit.size
        if !unit.enemies.isEmpty { rooms[form].taken.removeLast() }
    }
}
