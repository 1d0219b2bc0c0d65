public import CertCore
import Ledger

extension Work {
    /// Assigns assessors to cases, all or nothing.
    public mutating func assign(
        _ names: [OperatorName], to cases: [CaseID], part: PartID?
    ) throws -> [CaseFile] {
        let people = try names.map { try view.operatorRecord($0).account }
        return try forEach(cases, in: cases.first.map { try caseFile($0, .outline).round }) {
            work, id in
            let caseFile = try work.caseFile(id, .outline)
            let part = try work.standard(caseFile.scheme).scheme.practicalPart(part)
            return try work.perform(.practical(.assign(part, people)), on: id)
        }
    }

    /// Staffs a session of a practical part with assessors and assigns them to everybody in it
    /// whose part is still to come.
    public mutating func assign(
        _ names: [OperatorName], toSession id: SessionID
    ) throws -> (staffing: Staffing, cases: [CaseFile]) {
        let staffing = try staff(id, with: names)
        let session = try session(id)
        let waiting = try candidates(nil, of: session) { $0 == .pending || $0 == .present }
        return (staffing, try assign(names, to: waiting, part: session.part))
    }

    /// Refuses to take an assessor's marks of a case, before they give any.
    public mutating func requireMarks(
        of id: CaseID, part: PartID, by name: OperatorName
    ) throws {
        let caseFile = try perform(.practical(.enter(part, [])), on: id)
        let assigned = caseFile.practical[part]?.assessors ?? []
        if !assigned.contains(name) {
            throw AuthorityError.refused(
                .practical(.notAssigned(name, assigned: assigned)), case: id)
        }
    }

    /// Enters the marks of a sheet, or tells everything that is wrong with it.
    public mutating func enterMarks(
        _ sheet: MarkSheet, part: PartID?
    ) throws -> (cases: [CaseFile], entries: Int) {
        if !sheet.problems.isEmpty { throw AuthorityError.badSheet(sheet.problems) }
        let groups = groups(sheet.rows)
        try loadRound(of: groups.map(\.id))
        var cases: [CaseFile] = []
        var entered = 0
        for (id, places) in groups {
            var reading = MarkReading()
            guard let plan = try? markingPlan(of: id, part: part) else { break }
            let entries = places.compactMap {
                reading.entry(sheet.rows[$0], of: id, under: plan)
            }
            guard reading.problems.isEmpty,
                var caseFile = try enter(entries, of: id, plan.part)
            else { break }
            caseFile.forgetDetail()
            cases.append(caseFile)
            forgetDetail(of: CollectionOfOne(id))
            entered += entries.count
        }
        if cases.count < groups.count {
            throw AuthorityError.badSheet(try problems(of: groups, in: sheet, part: part))
        }
        return (cases, entered)
    }

    /// Nil where the case refuses the entries; an actor who may not enter at all is told at once.
    private mutating func enter(
        _ entries: [MarkEntry], of id: CaseID, _ part: PartID
    ) throws -> CaseFile? {
        do {
            return try perform(.practical(.enter(part, entries)), on: id)
        } catch AuthorityError.refused(let refusal, let id) {
            if case .notPermitted = refusal { throw AuthorityError.refused(refusal, case: id) }
            return nil
        }
    }

    /// Everything that is wrong with a sheet, by cell; what a whole case refuses, at its first.
    private mutating func problems(
        of groups: [(id: CaseID, places: [Int])], in sheet: MarkSheet, part: PartID?
    ) throws -> [SheetProblem] {
        var reading = MarkReading()
        for (id, places) in groups {
            let rows = places.map { sheet.rows[$0] }
            guard let plan = try? markingPlan(of: id, part: part) else {
                for row in rows { reading.report(row, "case", id.text, .unknown(.case)) }
                continue
            }
            let before = reading.problems.count
            for row in rows { reading.check(row, of: id, under: plan) }
            guard reading.problems.count == before else { continue }
            let entries = rows.compactMap { reading.entry($0, of: id, under: plan) }
            do {
                _ = try perform(.practical(.enter(plan.part, entries)), on: id)
            } catch AuthorityError.refused(let refusal, _) {
                reading.report(rows[0], "case", id.text, .refused(refusal))
            }
        }
        return reading.problems.sorted { ($0.row ?? 0) < ($1.row ?? 0) }
    }

    /// Where the rows of each case are, in the order in which cases first appear.
    private func groups(_ rows: [MarkRow]) -> [(id: CaseID, places: [Int])] {
        var places: [String: Int] = [:]
        var groups: [(id: CaseID, places: [Int])] = []
        for (index, row) in rows.enumerated() {
            if let place = places[row.case] {
                groups[place].places.append(index)
            } else {
                places[row.case] = groups.count
                groups.append((CaseID(row.case), [index]))
            }
        }
        return groups
    }

    private mutating func loadRound(of ids: [CaseID]) throws {
        guard let row = try ids.first.flatMap({ try tables.reader.caseRow($0.text) }) else {
            return
        }
        try load(ids, in: RoundID(row.round))
    }

    private mutating func markingPlan(of id: CaseID, part: PartID?) throws -> MarkingPlan {
        let caseFile = try caseFile(id, .outline)
        let standard = try standard(caseFile.scheme)
        let part = try standard.scheme.practicalPart(part)
        guard let plan = standard.scheme.part(part)?.practical else {
            throw AuthorityError.refused(.practical(.notPractical(part)), case: id)
        }
        return MarkingPlan(
            part: part, plan: plan, library: standard.library(of: plan),
            assessors: caseFile.practical[part]?.assessors ?? [])
    }
}

extension Scheme {
    /// The part named, or the only practical one.
    public func practicalPart(_ named: PartID?) throws -> PartID {
        if let named {
            guard let part = part(named) else {
                throw AuthorityError.notFound(.part, named.text, known: parts.map(\.id.text))
            }
            guard part.practical != nil else {
                throw AuthorityError.refused(.practical(.notPractical(named)), case: nil)
            }
            return named
        }
        let practical = parts.filter { $0.practical != nil }.map(\.id)
        guard let only = practical.first, practical.count == 1 else {
            throw AuthorityError.notFound(.part, "", known: practical.map(\.text))
        }
        return only
    }
}
