import Authority
import CertCore
import Ledger
import TextFormats
import Testing

@Suite struct AssessingTests {
    private static let cases: [CaseID] = ["C-0001", "C-0002"]

    /// Two candidates in a practical session with assessors a, b and wang, checked in.
    private static func store() throws -> RehearsalStore {
        let store = try RehearsalStore(operators: ["wang", "zhao", "luo", "tan", "a", "b"])
        try store.accept(2)
        try store.perform(at: "2026-11-21T09:00:00") { work in
            for id in cases {
                try work.perform(.attendance(.exempt("theory", reason: "held")), on: id)
            }
            let window = Instant("2026-11-22T01:00:00Z")!...Instant("2026-11-22T09:00:00Z")!
            let plan = SessionPlan(
                round: store.round, part: "practical", window: window,
                rooms: [SessionPlan.Room(name: "Lab", places: nil)])
            _ = try work.schedule(plan, cases: nil)
            _ = try work.assign(["a", "b", "wang"], toSession: "S-0001")
        }
        try store.perform(at: "2026-11-22T08:50:00") { work in
            for id in cases { try work.perform(.attendance(.checkIn("practical")), on: id) }
        }
        return store
    }

    /// The empty sheet, every value filled in alike.
    private static func filled(_ store: borrowing RehearsalStore) throws -> [MarkRow] {
        let bytes = try store.read { view in
            try view.emptyMarkSheet(
                view.caseFiles(.named(cases)), part: nil, language: .en)
        }
        return try CSVTable(parsing: bytes).rows.map { row in
            let record = row["record"] ?? ""
            return MarkRow(
                number: row.number, case: row["case"] ?? "",
                assessor: row["assessor"].flatMap { $0.isEmpty ? nil : $0 },
                measure: row["measure"].flatMap { $0.isEmpty ? nil : $0 }, record: record,
                value: value(of: record), evidence: record == "rating" ? "03:20" : nil)
        }
    }

    private static func value(of record: String) -> String {
        switch record.split(separator: ":").first {
        case "criterion": "1"
        case "rating", "feedback": "4"
        case "deduction", "veto": "0"
        default:
            switch record {
            case "metric:characters-per-minute": "72"
            case "metric:courtesy-phrase-rate": "20/20"
            case "metric:response-seconds": "35;41;52"
            case "metric:customer-satisfaction": "4.6"
            default: "1"
            }
        }
    }

    @Test func `a sheet filled in leads through grade and check`() throws {
        let store = try Self.store()
        let sheet = MarkSheet(rows: try Self.filled(store))
        let entered = try store.perform(as: "luo", at: "2026-11-22T17:30:00") { work in
            try work.enterMarks(sheet, part: nil)
        }
        #expect(entered.cases.map(\.id) == Self.cases)
        #expect(entered.entries == sheet.rows.count)
        let graded = try store.perform(as: "luo", at: "2026-11-24T09:00:00") { work in
            try work.grade(.session("S-0001"))
        }
        #expect(graded.refused.isEmpty)
        let score = graded.done.first?.review.grade?.result(of: "practical")?.score
        // 8 + 5 + 15 + 15 + 20, and 4 of 5 of 12 + 10 + 8 + 5.
        #expect(score == 91)
        let refusal = Refusal.notSeparated(.enteringNotVerifying, "luo", because: .graded)
        #expect(throws: AuthorityError.refused(refusal, case: nil)) {
            try store.perform(as: "luo", at: "2026-11-24T09:00:00") { work in
                try work.verifyGrade(.round(store.round))
            }
        }
        let verified = try store.perform(as: "tan", at: "2026-11-24T10:00:00") { work in
            try work.verifyGrade(.round(store.round))
        }
        #expect(verified.done.count == 2)
        try store.read { view in
            let file = try view.caseFile("C-0001")
            let standard = try view.standard(file.scheme)
            #expect(try view.provisionalGrade(of: file, under: standard) == file.review.grade)
            let assessed = try view.reader.involvements(person: file.person.text)
                .filter { $0.kind == "assessed" }
            #expect(Set(assessed.map(\.operatorName)) == ["a", "b", "wang"])
        }
    }

    @Test func `one bad cell keeps the whole sheet out`() throws {
        let store = try Self.store()
        var rows = try Self.filled(store)
        rows[0].assessor = "aa"
        rows[5].value = "maybe"
        rows.append(rows[1])
        rows[rows.count - 1].number = 999
        let wrong = try #require(
            #expect(throws: AuthorityError.self) {
                try store.perform(at: "2026-11-22T17:30:00") { work in
                    try work.enterMarks(MarkSheet(rows: rows), part: nil)
                }
            })
        guard case .badSheet(let problems) = wrong else {
            Issue.record("\(wrong)")
            return
        }
        #expect(problems.map(\.row) == [rows[0].number, rows[5].number, 999])
        #expect(problems.map(\.column) == ["assessor", "value", "record"])
        let file = try store.read { view in try view.caseFile("C-0002") }
        #expect(file.practical["practical"]?.entries.isEmpty == true)
    }

    @Test func `what is missing is told, and stops nobody else`() throws {
        let store = try Self.store()
        let rows = try Self.filled(store).filter {
            $0.case == "C-0001" || $0.measure != "empathy"
        }
        try store.perform(at: "2026-11-22T17:30:00") { work in
            _ = try work.enterMarks(MarkSheet(rows: rows), part: nil)
        }
        let graded = try store.perform(at: "2026-11-24T09:00:00") { work in
            try work.grade(.round(store.round))
        }
        #expect(graded.done.map(\.id) == ["C-0001"])
        let gaps = ["a", "b", "wang"].map { name in
            GradeGap.noEntries("empathy", assessor: OperatorName(name))
        }
        #expect(
            graded.refused == [RefusedCase(id: "C-0002", refusal: .review(.incomplete(gaps)))])
    }
}
