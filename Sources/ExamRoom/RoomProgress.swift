import CertCore
import Sitting

/// Which items of a paper are done, by their numbers from 1.
struct RoomProgress: Hashable {
    let total: Int
    let unanswered: [Int]
    /// Items of which some options have no target yet.
    let unfinished: [Int]
    let flagged: [Int]
    /// Items that were left for good.
    let locked: [Int]
    /// Items of sections whose time ran out.
    let outOfTime: [Int]

    /// - Parameter places: of the items that matter; nil for all.
    init(_ state: SittingState, in places: Range<Int>? = nil) {
        let places = places ?? state.paper.items.indices
        let numbered = places.map { (number: $0 + 1, item: state.paper.items[$0]) }
        total = numbered.count
        unanswered = numbered.filter { state.answers[$0.item.id] == nil }.map(\.number)
        unfinished =
            numbered.filter { !$0.item.isComplete(state.answers[$0.item.id]) }.map(\.number)
        locked = numbered.map(\.number).filter { state.standing(ofItem: $0 - 1) == .locked }
        outOfTime = numbered.map(\.number).filter { state.standing(ofItem: $0 - 1) == .outOfTime }
        flagged = numbered.filter { state.flags.contains($0.item.id) }.map(\.number)
    }

    var answered: Int { total - unanswered.count }
}
