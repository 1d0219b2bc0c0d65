import TestKit
import CertCore

/// One case under commands of every kind, in whatever order and with whatever arguments a seed
/// gives: two of three what would come next, the others anything.
struct AnyCase {
    var generator: SeededGenerator
    let standard: Standard
    let rounds: [Round]
    let sessions: [SessionID: Session]
    let book: GradeBook
    var now = Instant("2026-11-02T01:00:00Z")!
    var caseFile: CaseFile
    var events: [CaseEvent]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        standard = Standard(any: &generator)
        book = GradeBook(standard) { text, _ in text }
        let scheme = standard.reference
        rounds = ["R-0001", "R-0002"].map {
            Round(
                id: $0, scheme: scheme, title: "", place: "",
                applications: day("2026-11-01")...day("2026-11-13"), examDate: day("2026-11-21"))
        }
        sessions = Self.sessions
        let carried = CarriedPart(
            part: "theory", score: 60, from: "C-0000", until: day("2027-01-01"))
        let submission = Submission(
            person: "P-0001", round: "R-0001", scheme: scheme,
            carried: Bool.random(using: &generator) ? [carried] : [],
            form: Personal(Self.form))
        events = [.application(.submitted(submission))]
        caseFile = CaseFile(id: "C-0001", first: events[0])!
    }

    static let form = ApplicationForm(
        work: [
            Employment(
                employer: "e", post: "p", period: WorkPeriod(from: day("2015-01-01"), to: nil)!)
        ], consentedOn: day("2026-11-01"))

    static let parts: [PartID] = ["theory", "practical", "panel", "oral"]
    static let people: [OperatorName] = ["a", "b", "c", "d", "e"]

    static let theorySessions: [SessionID] = ["S-1", "S-2", "S-3"]
    static let practicalSessions: [SessionID] = ["S-4", "S-5", "S-6"]

    /// Theory and practice on three weekends, and a session that is closed.
    private static let sessions: [SessionID: Session] = {
        func session(_ id: SessionID, _ part: PartID, _ day: String) -> Session {
            var session = Session(
                id: id, round: "R-0001", part: part, room: id.text,
                window: Instant("\(day)T01:00:00Z")!...Instant("\(day)T09:00:00Z")!)
            session.apply(.staffed(["a", "b", "c"]))
            return session
        }
        var closed = session("S-7", "theory", "2026-11-21")
        closed.apply(.closed)
        let days = ["2026-11-21", "2026-12-05", "2026-12-19"]
        let theory = zip(theorySessions, days).map { session($0, "theory", $1) }
        let nextDays = ["2026-11-21", "2026-12-06", "2026-12-20"]
        let practical = zip(practicalSessions, nextDays).map { session($0, "practical", $1) }
        let all = theory + practical + [closed]
        return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    }()

    // MARK: Living

    /// Time goes on, mostly by an hour or two and sometimes by weeks, and somebody acts.
    mutating func circumstances() -> Circumstances {
        let hours = chance(20) ? int(24...600) : int(0...2)
        now = now + .seconds(hours * 3_600)
        let roles = chance(10) ? Set(Role.allCases.filter { _ in chance(2) }) : Set(Role.allCases)
        let actor = Operator(
            name: pick(Self.people), roles: roles, person: chance(40) ? "P-0001" : nil)
        let round = rounds.first { $0.id == caseFile.round } ?? rounds[0]
        let kinds = Involvement.Kind.allCases
        let involvements = (0..<int(0...2)).map { _ in
            Involvement(
                name: pick(Self.people), kind: pick(kinds), case: pick(["C-0001", "C-0009"]),
                on: now.day(at: .utc))
        }
        return Circumstances(
            now: now, offset: .utc, actor: actor, standard: standard,
            round: chance(10) ? rounds[1] : round, sessions: sessions, involvements: involvements)
    }

    /// Applies what was decided.
    mutating func append(_ new: [CaseEvent]) {
        for event in new { caseFile.apply(event) }
        events += new
    }

    // MARK: Choosing

    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    /// True once in so many times.
    mutating func chance(_ times: Int) -> Bool { int(1...times) == 1 }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[int(0...(elements.count - 1))]
    }

    mutating func part() -> PartID { chance(6) ? pick(Self.parts) : pick(["theory", "practical"]) }

    /// Mostly a sensible number of points, at times an absurd one.
    mutating func points() -> Exact {
        let absurd: [Exact] = [
            -1, 101, Exact(1, over: 3), Exact(999_999_999_999, over: 1_000_000_000_000),
            Exact(Int.max), Exact(Int.min + 1), Exact(1, over: Int.max),
        ]
        return chance(8) ? pick(absurd) : Exact(int(0...100))
    }
}
