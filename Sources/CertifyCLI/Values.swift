import Arguments
import Authority
import CertCore

extension ValueReader where Value == Day {
    static let day = ValueReader { Day($0) }
}

/// A time as people write it: 2026-11-21T09:00, at the authority's offset unless one is named.
struct GivenTime: Sendable {
    private let local: String
    private let offset: String?

    init?(_ text: String) {
        guard let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return nil }
        let time = text[text.index(after: mark)...]
        let zone = time.firstIndex { $0 == "Z" || $0 == "+" || $0 == "-" }
        var clock = String(time[..<(zone ?? time.endIndex)])
        if clock.utf8.count == 5 { clock += ":00" }
        local = text[..<mark] + "T" + clock
        offset = zone.map { String(time[$0...]) }
        guard Instant(local + (offset ?? "Z")) != nil else { return nil }
    }

    func instant(at offset: UTCOffset) -> Instant {
        guard let instant = Instant(local + (self.offset ?? offset.description)) else {
            preconditionFailure("checked when it was read")
        }
        return instant
    }
}

/// A time of day, 09:40, or a full time.
enum GivenMoment: Sendable {
    case clock(String)
    case full(GivenTime)

    init?(_ text: String) {
        if let time = GivenTime(text) {
            self = .full(time)
        } else {
            // A colon as it is typed among Chinese.
            let clock = text.split(separator: "\u{FF1A}").joined(separator: ":")
            let padded = clock.utf8.count == 4 ? "0" + clock : clock
            guard GivenTime("2000-01-01T" + padded) != nil, padded.utf8.count == 5 else {
                return nil
            }
            self = .clock(padded)
        }
    }

    /// - Parameter day: of a time of day.
    func instant(on day: Day, at offset: UTCOffset) -> Instant {
        switch self {
        case .full(let time): return time.instant(at: offset)
        case .clock(let clock):
            guard let time = GivenTime("\(day)T\(clock)") else {
                preconditionFailure("checked when it was read")
            }
            return time.instant(at: offset)
        }
    }
}

extension ValueReader where Value == GivenMoment {
    static let moment = ValueReader { GivenMoment($0) }
}

extension ValueReader where Value == GivenTime {
    static let time = ValueReader { GivenTime($0) }
}

extension ValueReader where Value == String {
    /// Words for people: not nothing.
    static let words = ValueReader(trying: { text in
        guard text.contains(where: { !$0.isWhitespace }) else { throw ValueFault.empty }
        return text
    })
}

extension ValueReader where Value == Exact {
    static let exact = ValueReader { Exact(decimal: $0) }
}

extension ValueReader where Value == ClosedRange<Day> {
    /// Two days with two dots between: 2026-10-01..2026-10-15.
    static let days = ValueReader(trying: { text in
        let ends = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        guard ends.count == 2, let from = Day(ends[0]), let to = Day(ends[1]) else {
            throw ValueFault.malformed
        }
        guard from <= to else { throw ValueFault.reversed }
        return from...to
    })
}

extension ValueReader where Value == EvidenceKind {
    /// A kind of evidence by its id, or by its usual name in Chinese.
    static let evidence = ValueReader { word in
        word.isEmpty ? nil : RosterWords.evidence.value(of: word) ?? EvidenceKind(word)
    }
}

extension ValueReader {
    static func code<Subject>() -> ValueReader where Value == Code<Subject> {
        ValueReader { $0.isEmpty ? nil : Code($0) }
    }

    /// One of an enumeration's words.
    static func word() -> ValueReader
    where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
        .choice(Value.allCases.map { Choice($0.rawValue, $0) })
    }
}
