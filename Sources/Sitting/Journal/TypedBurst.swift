public import CertCore

/// Text of a typing test that came faster than hands type: pasted where no terminal could tell, or
/// sent by a program.
public struct TypedBurst: Hashable, Sendable {
    public var item: ItemID
    /// How many characters came so closely; repeats of the one before are left out.
    public var characters: Int
    /// When the last of them was kept, by the machine's wall clock.
    public var at: Instant

    /// More characters than this within `span` are more than anybody types, 1,200 in a minute; what
    /// an input method commits at once took its time before, and a key that is held repeats its
    /// character up to 33 times in a second.
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
    private struct Arrival {
        /// When something came before it, since when nothing did.
        var since: Int
        var at: Int
        var characters: Int
        var isFound = false
    }

    private let item: ItemID
    private(set) var found: [TypedBurst] = []
    /// What came lately.
    private var recent: [Arrival] = []
    private var last = 0
    /// The character that came last.
    private var before: Character?

    init(_ item: ItemID) { self.item = item }

    mutating func take(_ edits: [TypingEdit], keptAt wall: Instant) {
        for edit in edits {
            defer { last = edit.at }
            guard case .insert(let text) = edit.change else {
                before = nil
                continue
            }
            recent.append(Arrival(since: last, at: edit.at, characters: typed(text)))
            let earliest = edit.at - Int(TypedBurst.span.wholeMilliseconds)
            recent.removeAll { $0.since < earliest }
            note(keptAt: wall)
        }
    }

    /// The characters of a text, without those that a key repeats while it is held.
    private mutating func typed(_ text: String) -> Int {
        var count = 0
        for character in text {
            if character != before { count += 1 }
            before = character
        }
        return count
    }

    private mutating func note(keptAt wall: Instant) {
        guard recent.reduce(0, { $0 + $1.characters }) > TypedBurst.most else { return }
        let touches = recent.contains(where: \.isFound)
        let more = recent.reduce(0) { $0 + ($1.isFound ? 0 : $1.characters) }
        if touches, more == 0 { return }
        if touches, !found.isEmpty {
            found[found.count - 1].characters += more
            found[found.count - 1].at = wall
        } else {
            found.append(TypedBurst(item: item, characters: more, at: wall))
        }
        for place in recent.indices { recent[place].isFound = true }
    }
}
