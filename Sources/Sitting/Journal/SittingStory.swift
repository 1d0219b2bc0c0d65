public import CertCore
import Records
public import Seals
public import TextFormats

/// What a journal tells, record by record, for whoever looks into a sitting afterwards.
public struct SittingStory: Sendable {
    public struct Line: Hashable, Sendable {
        /// From 1, as records stand in the file.
        public var record: Int
        /// What the machine's wall clock showed.
        public var at: Instant
        public var event: SittingEvent
        /// What was left of the time.
        public var left: Duration
        /// Time that had passed since the record before, by the sitting's own clock.
        public var passed: Duration
        /// What of that counted against the limit.
        public var charged: Duration
        /// What had passed while the sitting was up and kept nothing, if it stood still.
        public var silence: Duration? { event.silence(of: passed) }
        /// The machine was started anew since the sitting was last up, so that there was only the
        /// wall clock to go by.
        public var isAfterRestart: Bool
        /// The answer that there was to the item before this record.
        public var before: Response?
        /// What was typed of the item so far, where it is a typing test.
        public var typed: TypedText?
        /// The section at hand before this record, from 0.
        public var section: Int
        /// The candidate was on a break of their own before this record.
        public var isOwnBreak: Bool
    }

    public var heading: Paper.Heading
    public var items: [PaperItem]
    public var sections: [Paper.Section]
    public var lines: [Line]
    /// Of the whole file.
    public var bytes: Int
    /// At its end, of a record that was never finished.
    public var torn: Int
    /// Of the file up to the end of its last whole record.
    public var journal: Digest
    public var ending: SittingEnding?
    /// When it was over, whatever was recorded afterwards.
    public var ended: Instant?

    private let entries: [JournalEntry]

    init(of scan: JournalScan, bytes: Int, paper: Paper) {
        heading = paper.heading
        items = paper.items
        sections = paper.sections
        entries = scan.entries
        self.bytes = bytes
        torn = scan.torn
        journal = Digest(of: scan.whole)
        lines = []
        var state = SittingState(paper: paper)
        var isAfterRestart = false
        for (index, entry) in entries.enumerated() {
            if index > 0, case .resumed = entry.event {
                isAfterRestart = entry.at.boot != entries[index - 1].at.boot
            }
            let before = entry.event.item.flatMap { state.answers[$0] }
            let then = (now: state.clock?.now, charged: state.clock?.charged ?? .zero)
            let stage = state.stage
            state.apply(entry)
            let now = state.clock?.now ?? entry.at.wall
            lines.append(
                Line(
                    record: index + 1, at: entry.at.wall, event: entry.event,
                    left: state.timeLeft(at: entry.at), passed: now - (then.now ?? now),
                    charged: (state.clock?.charged ?? .zero) - then.charged,
                    isAfterRestart: isAfterRestart, before: before,
                    typed: entry.event.item.flatMap { state.typings[$0]?.typed },
                    section: stage.section, isOwnBreak: stage.isOwnBreak))
            if !entry.event.belongsToResumption { isAfterRestart = false }
        }
        ending = state.ending
        ended = state.ended
    }

    /// The records as they stand in the journal.
    public var json: JSON {
        [
            "ticket": .string(heading.ticket), "candidate": .string(heading.candidate),
            "bytes": .integer(Int64(bytes)), "torn": .integer(Int64(torn)),
            "ending": ending.map { .string($0.rawValue) } ?? .null,
            "records": .array(entries.map { Coding<JournalEntry>.journalEntry.json($0) }),
        ]
    }
}

extension SittingEvent {
    fileprivate var belongsToResumption: Bool {
        switch self {
        case .resumed, .hosted: true
        default: false
        }
    }

    /// The item it is about.
    public var item: ItemID? {
        switch self {
        case .shown(let item), .answered(let item, _), .cleared(let item), .flagged(let item, _),
            .typingStarted(let item, _), .typed(let item, _), .typingEnded(let item):
            item
        default: nil
        }
    }
}

extension SittingFolder {
    /// Reads the journal that lies here, or a response file, without a word to whoever holds the
    /// sitting.
    public func story(
        key: SecretKey, collector: SigningKey? = nil, responses: [UInt8]? = nil
    ) throws(SittingFailure) -> SittingStory {
        let (paper, digest) = try readSealed(key: key)
        let owner = paper.owner(digest, access: collector.map { .collector($0) } ?? .paper(key))
        var bytes = responses ?? []
        if responses == nil { bytes = try journalBytes() }
        let scan = try scanJournal(of: owner, in: bytes)
        if scan.entries.isEmpty { throw .notStarted }
        return SittingStory(of: scan, bytes: bytes.count, paper: paper)
    }
}
