import CertCore
import Ledger
import Seals
import Testing

@testable import Authority

/// Tables for listing follow from the events alone, whatever was done.
@Suite struct ReplayTests {
    @Test(arguments: 1...3)
    func `lists are the same when replayed, whatever was done`(_ seed: Int) throws {
        let store = try RehearsalStore(operators: ["wang", "zhao", "qian"])
        var clerk = Clerk(seed: seed, round: store.round)
        for day in 5...9 {
            let time = "2026-11-0\(day)T09:00:00"
            for _ in 0..<12 { try clerk.act(on: store, at: time) }
            let authority = try store.authority(at: time)
            #expect(try authority.diagnosis().problems(of: .lists) == [])
        }
        #expect(clerk.done.count >= 8, "of everything there is something: \(clerk.done)")
    }

    @Test func `a changed list is found and made anew`() throws {
        let store = try RehearsalStore()
        try store.accept(3)
        try LedgerStore.open(store.folder.ledger, for: .writing).rebuild { _ in }
        let authority = try store.authority(at: "2026-11-15T09:00:00")
        let problems = try authority.diagnosis().problems(of: .lists)
        // Cases, persons, operators, a scheme, a round, and who reviewed them.
        #expect(problems.count == 3 + 3 + 3 + 1 + 1 + 3)
        let missing = problems.contains {
            guard case .list(let difference) = $0 else { return false }
            return difference.key == ["'C-0002'"] && difference.kind == .missing
        }
        #expect(missing)
        try authority.rebuildLists()
        #expect(try authority.diagnosis().isSound)
        #expect(try store.read { try $0.listing(CaseFilter()).rows.count } == 3)
    }
}

/// Somebody who does one thing after another, as a seed has it; what is refused is left.
private struct Clerk {
    private var stream: KeyedStream
    private let rounds: RoundID
    private var second: RoundID?
    private var people = 0
    private var cases = 0
    /// What was carried out.
    private(set) var done: Set<Int> = []

    init(seed: Int, round: RoundID) {
        stream = KeyedStream(
            key: SecretKey([UInt8](repeating: UInt8(seed), count: 32))!, context: "clerk")
        rounds = round
    }

    private mutating func pick(_ count: Int) -> Int {
        Int(stream.next(below: UInt32(max(1, count))))
    }

    private mutating func someCase() -> CaseID {
        let number = String(1 + pick(cases))
        return CaseID("C-" + String(repeating: "0", count: 4 - number.count) + number)
    }

    mutating func act(on store: borrowing RehearsalStore, at time: String) throws {
        let kind = pick(14)
        do {
            try carryOut(kind, on: store, at: time)
            done.insert(kind)
        } catch is AuthorityError {
        } catch LedgerError.erased {}
    }

    private mutating func carryOut(
        _ kind: Int, on store: borrowing RehearsalStore, at time: String
    ) throws {
        let id = someCase()
        switch kind {
        case 0, 1, 2:
            people += 1
            try enroll(people, in: rounds, on: store, at: time)
        case 3: try enroll(1 + pick(people), in: second ?? rounds, on: store, at: time)
        case 4: try openRound(on: store, at: time)
        case 5:
            try store.perform(as: "wang", at: time) { work in
                _ = try work.accept(id, condition: nil, extraTime: .percent(10), note: "seen")
            }
        case 6: try command(.eligibility(.reject(reason: "no")), id, on: store, at: time)
        case 7:
            try command(
                .eligibility(.returnForSupplement(missing: ["work-proof"], reason: "x")), id,
                on: store, at: time)
        case 8:
            try command(.eligibility(.reverse(reason: "x")), id, as: "zhao", on: store, at: time)
        case 9: try command(.application(.defer(reason: "x")), id, on: store, at: time)
        case 10: try command(.application(.withdraw(reason: "x")), id, on: store, at: time)
        case 11:
            let round = second
            try store.perform(at: time) { work in
                _ = try work.reopen(id, in: round, reason: "x")
            }
        case 12:
            let grade = Grade(parts: [
                PartResult(part: "theory", standing: .present, score: Exact(50 + pick(50))),
                PartResult(part: "practical", standing: .absent, score: nil),
            ])
            try store.grade(id, grade, at: time)
            try store.perform(at: time) { work in _ = try work.publish(.named([id])) }
        default:
            let authority = try store.authority(at: time)
            let actor = try authority.actor("lin") { nil }
            let person = PersonID("P-" + id.text.dropFirst(2))
            _ = try authority.erase(person, on: .request, as: actor, isDryRun: false)
        }
    }

    private func command(
        _ command: CaseCommand, _ id: CaseID, as name: OperatorName = "wang",
        on store: borrowing RehearsalStore, at time: String
    ) throws {
        try store.perform(as: name, at: time) { work in _ = try work.perform(command, on: id) }
    }

    /// Enters somebody, perhaps known under another name.
    private mutating func enroll(
        _ person: Int, in round: RoundID, on store: borrowing RehearsalStore, at time: String
    ) throws {
        let renames = pick(3) == 0
        try store.perform(at: time) { work in
            var enrollment = RehearsalStore.enrollment(person, evidence: "")
            enrollment.form.evidence[0].digest = FileDigest(
                try work.objects.keep(Array("proof".utf8)))
            if renames { enrollment.particulars.name += "（曾用名）" }
            _ = try work.enroll(enrollment, in: round)
        }
        cases += 1
    }

    private mutating func openRound(
        on store: borrowing RehearsalStore, at time: String
    ) throws {
        let first = rounds
        second = try store.perform(at: time) { work in
            try work.openRound(
                scheme: work.round(first).scheme, title: "second", place: "",
                applications: Day("2026-11-01")!...Day("2026-11-30")!,
                examDate: Day("2026-12-05")!
            ).id
        }
    }
}
