import CertCore
import Records

extension Coding where Value == JournalEntry {
    static var journalEntry: Self {
        record(Field("at", .clockReading), Field("event", .sittingEvent)) {
            JournalEntry(at: $0, event: $1)
        } parts: {
            ($0.at, $0.event)
        }
    }
}

extension Coding where Value == ClockReading {
    static var clockReading: Self {
        record(
            Field("wall", .instant),
            Field("uptime", .int(in: -mostMilliseconds...mostMilliseconds)), Field("boot", .text)
        ) {
            ClockReading(wall: $0, uptime: Int64($1), boot: $2)
        } parts: {
            ($0.wall, Int($0.uptime), $0.boot)
        }
    }
}

/// A hundred years. An order from before the machine was started has a time before that.
private let mostMilliseconds = 3_155_760_000_000

extension Coding where Value == SittingEvent {
    static var sittingEvent: Self {
        oneOf("is", SittingEvent.shapes)
    }
}

extension SittingEvent {
    /// What events are called in a journal.
    public static var names: [String] { shapes.map(\.name) }

    fileprivate static var shapes: [Shape<SittingEvent>] {
        [
            .started, .resumed, .shown, .answered, .cleared, .flagged, .typingStarted, .typed,
            .typingEnded, .hosted, .codeUsed, .ordered, .clockJumped, .alive, .left,
            .sectionLeft, .sectionOver, .breakTaken, .breakEnded, .submitted, .timeOver,
        ]
    }
}

extension Shape where Value == SittingEvent {
    fileprivate static var started: Self { plain("started", .started) }
    fileprivate static var alive: Self { plain("alive", .alive) }
    fileprivate static var left: Self { plain("left", .left) }
    fileprivate static var breakTaken: Self { plain("break-taken", .breakTaken) }
    fileprivate static var breakEnded: Self { plain("break-ended", .breakEnded) }
    fileprivate static var submitted: Self { plain("submitted", .submitted) }
    fileprivate static var timeOver: Self { plain("time-over", .timeOver) }

    private static func plain(_ name: String, _ event: SittingEvent) -> Self {
        shape(name, make: { event }, parts: { $0 == event ? () : nil })
    }

    fileprivate static var resumed: Self {
        shape("resumed", .usually("torn", .int(in: 0...Int(Int32.max)), 0)) {
            SittingEvent.resumed(torn: $0)
        } parts: {
            if case .resumed(let torn) = $0 { torn } else { nil }
        }
    }

    fileprivate static var hosted: Self {
        shape("hosted", Field("host", .text)) {
            SittingEvent.hosted($0)
        } parts: {
            if case .hosted(let host) = $0 { host } else { nil }
        }
    }

    fileprivate static var codeUsed: Self {
        shape("code-used", Field("code", .sittingCode), .usually("typed", .text, "")) {
            SittingEvent.codeUsed($0, typed: $1)
        } parts: {
            if case .codeUsed(let code, let typed) = $0 { (code, typed) } else { nil }
        }
    }

    fileprivate static var ordered: Self {
        shape("ordered", Field("order", .sittingOrder), .usually("late", .bool, false)) {
            SittingEvent.ordered($0, isLate: $1)
        } parts: {
            if case .ordered(let order, let isLate) = $0 { (order, isLate) } else { nil }
        }
    }

    fileprivate static var shown: Self {
        shape("shown", Field("item", .code())) {
            SittingEvent.shown($0)
        } parts: {
            if case .shown(let item) = $0 { item } else { nil }
        }
    }

    fileprivate static var answered: Self {
        shape("answered", Field("item", .code()), Field("response", .response)) {
            SittingEvent.answered($0, $1)
        } parts: {
            if case .answered(let item, let response) = $0 { (item, response) } else { nil }
        }
    }

    fileprivate static var cleared: Self {
        shape("cleared", Field("item", .code())) {
            SittingEvent.cleared($0)
        } parts: {
            if case .cleared(let item) = $0 { item } else { nil }
        }
    }

    fileprivate static var flagged: Self {
        shape("flagged", Field("item", .code()), Field("on", .bool)) {
            SittingEvent.flagged($0, $1)
        } parts: {
            if case .flagged(let item, let isOn) = $0 { (item, isOn) } else { nil }
        }
    }

    fileprivate static var sectionLeft: Self {
        shape("section-left", .usually("unusedMilliseconds", .int(in: 0...mostMilliseconds), 0)) {
            SittingEvent.sectionLeft(unused: .milliseconds($0))
        } parts: {
            if case .sectionLeft(let unused) = $0 { Int(unused.wholeMilliseconds) } else { nil }
        }
    }

    fileprivate static var sectionOver: Self {
        shape("section-over", .usually("lateMilliseconds", .int(in: 0...mostMilliseconds), 0)) {
            SittingEvent.sectionOver(late: .milliseconds($0))
        } parts: {
            if case .sectionOver(let late) = $0 { Int(late.wholeMilliseconds) } else { nil }
        }
    }

    fileprivate static var typingStarted: Self {
        shape("typing-started", Field("item", .code()), Field("language", .word())) {
            SittingEvent.typingStarted($0, $1)
        } parts: {
            if case .typingStarted(let item, let language) = $0 { (item, language) } else { nil }
        }
    }

    fileprivate static var typed: Self {
        shape("typed", Field("item", .code()), Field("edits", .typingEdits)) {
            SittingEvent.typed($0, $1)
        } parts: {
            if case .typed(let item, let edits) = $0 { (item, edits) } else { nil }
        }
    }

    fileprivate static var typingEnded: Self {
        shape("typing-ended", Field("item", .code())) {
            SittingEvent.typingEnded($0)
        } parts: {
            if case .typingEnded(let item) = $0 { item } else { nil }
        }
    }

    fileprivate static var clockJumped: Self {
        shape(
            "clock-jumped",
            // From one end of the calendar to the other.
            Field("milliseconds", .int(in: -100 * mostMilliseconds...100 * mostMilliseconds))
        ) {
            SittingEvent.clockJumped(by: .milliseconds($0))
        } parts: {
            if case .clockJumped(let jump) = $0 { Int(jump.wholeMilliseconds) } else { nil }
        }
    }
}
