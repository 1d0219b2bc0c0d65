import CertCore
import Synchronization
import TextFormats

/// The items of a bank's file.
///
/// What a bank must have to be read and what its items are to each other can be told without making
/// them; whoever wants them all has them made, once.
struct ItemList: Sendable {
    /// In the order of the file.
    let listed: [ListedItem]
    /// Where those stand of which nothing could be read.
    let lost: [JSONNode]
    private let made = Made()

    init(_ listed: [ListedItem] = [], lost: [JSONNode] = []) {
        self.listed = listed
        self.lost = lost
    }

    /// Those that are listed, with blanks for what could not be read.
    var all: [Item] { made.items(of: listed) }

    private final class Made: Sendable {
        private let items: Mutex<[Item]?> = Mutex(nil)

        func items(of listed: [ListedItem]) -> [Item] {
            items.withLock { items in
                if let items { return items }
                let (all, _) = filledAlongStretches(listed.count) { places, slots in
                    for place in places { slots.append(listed[place].item) }
                }
                items = all
                return all
            }
        }
    }
}
