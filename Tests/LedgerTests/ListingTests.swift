import Seals
import Testing

@testable import Ledger

@Suite struct ListingTests {
    /// Lets the body fill tables in a commit of its own.
    private func put(
        _ stage: Stage, _ command: String = "put", _ body: (Tables) throws -> Void
    ) throws {
        try stage.open().write(as: stage.registrar, commandID: command, at: 9) { transaction in
            try body(transaction.tables)
            try transaction.append([Stage.event("put")], to: "put/\(command)", expecting: 0)
        }
    }

    @Test func `every row is read back as it was put, and overwritten by its key`() throws {
        let stage = try Stage()
        var person = PersonRow(
            id: "P-1", name: "张三", maskedID: "1101**", idLookup: [1, 2], barredUntil: 5, version: 1)
        let officer = OperatorRow(name: "李四", roles: "registrar panel", state: "active", version: 3)
        let scheme = SchemeRow(
            digest: "d", id: "cs-agent-4", version: "1", title: "四级", state: "adopted")
        let round = RoundRow(
            id: "R-1", scheme: "d", title: "第一期", state: "open", opens: 1, closes: nil,
            detail: "{}", version: 1)
        let session = SessionRow(
            id: "S-1", round: "R-1", kind: "theory", state: "scheduled", opens: nil, closes: 9,
            room: "A", detail: "[]", version: 1)
        let certificate = CertificateRow(
            number: "S000", caseID: "C-1", person: "P-1", serialScope: "x/2026", serial: 1,
            state: "active", issued: "2026-10-01", expires: nil)
        let ticket = TicketRow(ticket: "ABCD", caseID: "C-1", session: "S-1")
        try put(stage) { tables in
            try tables.put(person)
            person.name = "张三丰"
            person.barredUntil = nil
            try tables.put(person)
            try tables.put(officer)
            try tables.put(scheme)
            try tables.put(round)
            try tables.put(session)
            try tables.put(certificate)
            try tables.put(ticket)
        }
        try stage.open(.reading).read { reader throws in
            #expect(try reader.person("P-1") == person)
            #expect(try reader.person(idLookup: [1, 2]) == person)
            #expect(try reader.person(idLookup: [1]) == nil)
            #expect(try reader.persons() == [person])
            #expect(try reader.operatorRow("李四") == officer)
            #expect(try reader.operators() == [officer])
            #expect(try reader.scheme("d") == scheme)
            #expect(try reader.schemes(id: "cs-agent-4") == [scheme])
            #expect(try reader.schemes(id: "other") == [])
            #expect(try reader.round("R-1") == round)
            #expect(try reader.rounds() == [round])
            #expect(try reader.session("S-1") == session)
            #expect(try reader.sessions(round: "R-1") == [session])
            #expect(try reader.sessions(round: "R-2") == [])
            #expect(try reader.certificate("S000") == certificate)
            #expect(try reader.certificates(case: "C-1") == [certificate])
            #expect(try reader.certificates(person: "P-1") == [certificate])
            #expect(try reader.certificates(person: "P-2") == [])
            #expect(try reader.ticket("ABCD") == ticket)
            #expect(try reader.tickets(session: "S-1") == [ticket])
            #expect(try reader.tickets(case: "C-1") == [ticket])
        }
    }

    @Test func `cases pass filters, in pages`() throws {
        let stage = try Stage()
        try put(stage) { tables in
            for number in 1...9 {
                var row = Stage.caseRow(
                    "C-\(number)", step: number < 4 ? "application" : "training",
                    round: number < 8 ? "R-1" : "R-2")
                row.attention = number.isMultiple(of: 3) ? "late" : nil
                row.candidateNumber = number == 5 ? "00005" : nil
                try tables.put(row)
            }
        }
        let expected: [(CaseFilter, [Int])] = [
            (CaseFilter(), Array(1...9)),
            (CaseFilter(round: "R-1"), Array(1...7)),
            (CaseFilter(round: "R-1", step: "training"), [4, 5, 6, 7]),
            (CaseFilter(step: "training", needsAttention: true), [6, 9]),
            (CaseFilter(round: "R-2", needsAttention: false), [8]),
            (CaseFilter(person: "P-C-4"), [4]),
            (CaseFilter(scheme: "s", state: "open"), Array(1...9)),
            (CaseFilter(name: "三·C-7"), [7]),
            (CaseFilter(state: "closed"), []),
        ]
        try stage.open(.reading).read { reader throws in
            for (filter, numbers) in expected {
                #expect(try reader.cases(filter).map(\.id) == numbers.map { "C-\($0)" })
                #expect(try reader.count(filter) == numbers.count)
            }
            let page = try reader.cases(CaseFilter(round: "R-1"), after: "C-2", limit: 3)
            #expect(page.map(\.id) == ["C-3", "C-4", "C-5"])
            #expect(page[2].candidateNumber == "00005")
            #expect(
                try reader.caseCounts(round: "R-1") == [
                    CaseCount(
                        round: "R-1", step: "application", state: "open", count: 3,
                        needingAttention: 1, first: "C-1"),
                    CaseCount(
                        round: "R-1", step: "training", state: "open", count: 4,
                        needingAttention: 1, first: "C-4"),
                ])
            #expect(try reader.caseCounts().map(\.count) == [3, 4, 2])
        }
    }

    @Test func `what must be unique is refused by name`() throws {
        let stage = try Stage()
        try put(stage) { tables in
            try tables.put(
                PersonRow(id: "P-1", name: "a", maskedID: "*", idLookup: [1], version: 1))
            try tables.put(PersonRow(id: "P-2", name: "a", maskedID: "*", version: 1))
            try tables.put(PersonRow(id: "P-3", name: "a", maskedID: "*", version: 1))
            #expect(throws: LedgerError.taken(columns: ["persons.id_lookup"])) {
                try tables.put(
                    PersonRow(id: "P-4", name: "b", maskedID: "*", idLookup: [1], version: 1))
            }
            var row = Stage.caseRow("C-1")
            row.candidateNumber = "1"
            try tables.put(row)
            row.id = "C-2"
            #expect(throws: LedgerError.taken(columns: ["cases.round", "cases.candidate_number"])) {
                try tables.put(row)
            }
            row.round = "R-2"
            try tables.put(row)
            row.round = "R-3"
            try tables.put(row)
            #expect(try tables.reader.caseRow("C-2")?.round == "R-3")
            row.person = "P-9"
            let fixed = ["cases.person", "cases.round"]
            #expect(throws: LedgerError.taken(columns: fixed)) { try tables.put(row) }
            #expect(try tables.reader.caseRow("C-2")?.person == "P-C-1")
            try tables.renameCases(of: "P-C-1", to: "")
            #expect(try tables.reader.cases().map(\.name) == ["", ""])
        }
        #expect(try stage.open().read { try $0.persons().count } == 3)
    }

    @Test func `serials are dense in their scope and given once`() throws {
        let stage = try Stage()
        try put(stage) { tables in
            for (number, scope) in ["x", "x", "y", "x"].enumerated() {
                let serial = try tables.reader.nextSerial(in: scope)
                try tables.put(
                    CertificateRow(
                        number: "N\(number)", caseID: "C", person: "P", serialScope: scope,
                        serial: serial, state: "active", issued: "2026-01-01"))
            }
            #expect(
                throws: LedgerError.taken(
                    columns: ["certificates.serial_scope", "certificates.serial"])
            ) {
                try tables.put(
                    CertificateRow(
                        number: "N9", caseID: "C", person: "P", serialScope: "x", serial: 2,
                        state: "active", issued: "2026-01-01"))
            }
        }
        let serials = try stage.open().read { try $0.certificates().map(\.serial) }
        #expect(serials == [1, 2, 1, 3])
    }

    @Test func `involvements are kept once for each kind and case, the latest`() throws {
        let stage = try Stage()
        try put(stage) { tables in
            for (kind, at) in [("trained", 5), ("examined", 3), ("trained", 9)] {
                try tables.put(
                    InvolvementRow(
                        person: "P-1", operatorName: "李四", kind: kind, caseID: "C-1",
                        at: Int64(at)))
            }
        }
        try stage.open().read { reader throws in
            let found = try reader.involvements(person: "P-1")
            #expect(found.map(\.kind) == ["examined", "trained"])
            #expect(found.map(\.at) == [3, 9])
            #expect(try reader.involvements(person: "P-1", operatorName: "李四") == found)
            #expect(try reader.involvements(person: "P-1", operatorName: "王五") == [])
            #expect(try reader.involvements(operatorName: "李四") == found)
        }
    }

    @Test func `tickets and persons can be taken off their lists`() throws {
        let stage = try Stage()
        try put(stage) { tables in
            try tables.put(TicketRow(ticket: "A", caseID: "C", session: "S"))
            try tables.put(TicketRow(ticket: "B", caseID: "C", session: "S"))
            try tables.removeTicket("A")
            try tables.put(PersonRow(id: "P-1", name: "a", maskedID: "*", version: 1))
            try tables.removePerson("P-1")
        }
        #expect(try stage.open().read { try $0.tickets(session: "S").map(\.ticket) } == ["B"])
        #expect(try stage.open().read { try $0.persons() } == [])
    }

    @Test func `events are selected by stream, prefix, case, person and sequence`() throws {
        let stage = try Stage.withSixEvents()
        try stage.append(1, to: "case/10", command: "ten", at: 9)
        try stage.append(1, to: "casement/1", command: "other", at: 9)
        try put(stage) { tables in
            try tables.put(Stage.caseRow("3", round: "R-1"))
            try tables.put(Stage.caseRow("1", round: "R-1"))
            try tables.put(Stage.caseRow("2", round: "R-2"))
        }
        let expected: [(EventSelection, [Int64])] = [
            (.all, [1, 2, 3, 4, 5, 6, 7, 8, 9]),
            (.sequences(2...4), [2, 3, 4]),
            (.stream("case/2"), [3, 4]),
            (.stream("case/"), []),
            (.streams(prefix: "case/"), [1, 2, 7, 3, 4, 5, 6]),
            (.streams(prefix: "case/1"), [1, 2, 7]),
            (.cases(CaseFilter(round: "R-1")), [1, 2, 5, 6]),
            (.cases(CaseFilter(person: "P-2")), [3, 4]),
            (.cases(CaseFilter()), [1, 2, 3, 4, 5, 6]),
            (.subject("P-2"), [4]),
        ]
        try stage.open(.reading).read { reader throws in
            for (selection, sequences) in expected {
                #expect(try reader.events(selection).map(\.sequence) == sequences)
                var passed: [Int64] = []
                try reader.forEachEvent(selection) { passed.append($0.sequence) }
                #expect(passed == sequences)
            }
        }
    }

    @Test func `a body that throws ends the reading`() throws {
        struct Enough: Error {}
        let stage = try Stage.withSixEvents()
        var count = 0
        #expect(throws: Enough.self) {
            try stage.open().read { reader in
                try reader.forEachEvent(.all) { _ in
                    count += 1
                    if count == 3 { throw Enough() }
                }
            }
        }
        #expect(count == 3)
    }
}
