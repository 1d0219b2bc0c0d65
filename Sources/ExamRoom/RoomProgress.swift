import CertCore
import Sitting

/// Which items of a paper are done, by their numbers from 1.
struct RoomProgress: Hashable {
    let total: Int
    let unanswered: [Int]
    /// Items of which some options have no target yet.
    let unfinished: [Int]
    let flagged: [Int]

    init(_ state: SittingState) {
        let numbered = state.paper.items.enumerated().map { (number: $0 + 1, item: $1) }
        total = numbered.count
        unanswered = numbered.filter { state.answers[$0.item.id] == nil }.map(\.number)
        unfinished =
            numbered.filter { !$0.item.isComplete(state.answers[$0.item.id]) }.map(\.number)
        flagged = numbered.filter { state.flags.contains($0.item.id) }.map(\.number)
    }

    var answered: Int { total - unanswered.count }
}
