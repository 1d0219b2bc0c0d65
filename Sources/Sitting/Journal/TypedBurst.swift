public import CertCore

/// Text of a typing test that came faster than hands type: pasted where no terminal could tell, or
/// sent by a program.
public struct TypedBurst: Hashable, Sendable {
    public var item: ItemID
    /// How many characters came within `span`.
    public var characters: Int
    /// When the last of them was kept, by the machine's wall clock.
    public var at: Instant

    /// So many characters within `span` are more than anybody types, 1,200 in a minute; what an
    /// input method commits at once took its time before.
    static let most = 20
    public static let span = Duration.seconds(1)
}

extension SittingStory {
    /// The bursts of every typing test, of which those that touch are one.
    public var bursts: [TypedBurst] { TypedBurst.all(in: lines.map { ($0.event, $0.at) }) }
}

extension TypedBurst {
    /// - Parameter events: what happened, each with when it was kept.
    static func all(in events: [(event: SittingEvent, at: Instant)]) -> [TypedBurst] {
        var searches: [ItemID: BurstSearch] = [:]
        for (event, at) in events {
            guard case .typed(let item, let edits) = event else { continue }
            searches[item, default: BurstSearch(item)].take(edits, keptAt: at)
        }
        return searches.values.flatMap(\.found)
            .sorted { ($0.at, $0.item.text) < ($1.at, $1.item.text) }
    }
}

/// Goes through the edits of one typing test.
private struct BurstSearch {
    private let item: ItemID
    private(set) var found: [TypedBurst] = []
    /// What came lately, and how long before it nothing came.
    private var recent: [(since: Int, at: Int, characters: Int)] = []
    private var last = 0
    private var isInBurst = false

    init(_ item: ItemID) { self.item = item }

    mutating func take(_ edits: [TypingEdit], keptAt wall: Instant) {
        for edit in edits {
            defer { last = edit.at }
            guard case .insert(let text) = edit.change else { continue }
            recent.append((since: last, at: edit.at, characters: text.count))
            let earliest = edit.at - Int(TypedBurst.span.wholeMilliseconds)
            recent.removeAll { $0.since < earliest }
            note(recent.reduce(0) { $0 + $1.characters }, latest: text.count, keptAt: wall)
        }
    }

    private mutating func note(_ characters: Int, latest: Int, keptAt wall: Instant) {
        guard characters > TypedBurst.most else {
            isInBurst = false
            return
        }
        if isInBurst, !found.isEmpty {
            found[found.count - 1].characters += latest
            found[found.count - 1].at = wall
        } else {
            found.append(TypedBurst(item: item, characters: characters, at: wall))
        }
        isInBurst = true
    }
}
