import CertCore

extension AnyCase {
    mutating func command() -> CaseCommand {
        chance(3) ? pickCommand(int(0...9)) : likely()
    }

    /// What would bring the case on.
    private mutating func likely() -> CaseCommand {
        switch caseFile.standing {
        case .withdrawn, .deferred: return .application(.reopen(reason: ""))
        case .rejected: return .eligibility(.reverse(reason: ""))
        case .passed, .failed: return pickCommand(chance(2) ? 7 : 9)
        case .active: break
        }
        switch caseFile.step(under: standard.scheme) {
        case .standard, .application, .eligibilityReview: return eligibility(chance(4) ? 2 : 0)
        case .training: return pickCommand(2)
        case .theoryExam: return sitting("theory", Self.theorySessions)
        case .practicalAssessment: return sitting("practical", Self.practicalSessions)
        case .marking, .scoreCheck, .panelReview: return review()
        case .scorePublication, .result: return pick([.publication(.publish), .decision(.decide)])
        case .certificate: return pickCommand(9)
        }
    }

    /// The next thing to do about a part.
    private mutating func sitting(_ part: PartID, _ sessions: [SessionID]) -> CaseCommand {
        if caseFile.barrier(to: .practicalAssessment, under: standard.scheme) != nil {
            return review()
        }
        let attendance = caseFile.attendance(of: part)
        guard attendance.standing == .present else {
            if chance(6) { return .attendance(.exempt(part, reason: "")) }
            if let session = attendance.session, let window = self.sessions[session]?.window,
                now < window.upperBound || chance(3)
            {
                if now > window.upperBound { return .attendance(.markAbsent(part)) }
                if part == "theory", caseFile.theory[part]?.form?.session != session {
                    return .theory(.draw(part, form(session)))
                }
                now = max(now, window.lowerBound)
                return .attendance(.checkIn(part))
            }
            let ahead = sessions.filter { now < (self.sessions[$0]?.window.lowerBound ?? now) }
            return .attendance(.schedule(part, ahead.isEmpty ? pick(sessions) : pick(ahead)))
        }
        return part == "theory" ? theory(part) : practical(part)
    }

    private mutating func review() -> CaseCommand {
        if !caseFile.review.isVerified {
            if let text = unmarkedText(), !chance(4) {
                return .theory(.markText("theory", text, Exact(int(0...10)), of: 10, note: nil))
            }
            if let early = standard.scheme.parts.first(where: { _ in chance(4) }),
                let result = try? book.grade(early.id, of: caseFile)
            {
                return .review(chance(2) ? .gradePart(result) : .verifyPart(result))
            }
            let grade = (try? book.grade(caseFile)) ?? anyGrade()
            return .review(chance(2) ? .grade(grade) : .verify(grade))
        }
        return pickCommand(chance(4) ? 7 : 6)
    }

    private func unmarkedText() -> ItemID? {
        do throws(Refusal) {
            _ = try book.grade("theory", of: caseFile)
            return nil
        } catch {
            guard case .review(.incomplete(let gaps)) = error,
                case .unmarkedText(_, let item)? = gaps.first
            else { return nil }
            return item
        }
    }

    // MARK: Anything

    private mutating func pickCommand(_ kind: Int) -> CaseCommand {
        switch kind {
        case 0: application()
        case 1: eligibility(int(0...4))
        case 2: training()
        case 3: attendance()
        case 4: theory(part())
        case 5: practical(part())
        case 6: panel()
        case 7: publication()
        case 8: .decision(.decide)
        default: certificate()
        }
    }

    private mutating func application() -> CaseCommand {
        switch int(0...9) {
        case 0: .application(.withdraw(reason: "r"))
        case 1: .application(.defer(reason: "r"))
        case 2...4: .application(.reopen(reason: "r"))
        case 5...7: .application(.supplement(Self.form, note: "n"))
        default: .application(.amend(Self.form, reason: "r"))
        }
    }

    private mutating func eligibility(_ kind: Int) -> CaseCommand {
        switch kind {
        case 0, 1:
            .eligibility(
                .accept(
                    chance(8) ? "none" : "4-1", birthDate: day("1990-01-01"),
                    extraTime: chance(3) ? .minutes(int(0...480)) : .percent(int(-10...200)),
                    note: "n"))
        case 2:
            .eligibility(
                .returnForSupplement(missing: chance(4) ? ["work-proof"] : [], reason: "r"))
        case 3: .eligibility(.reject(reason: "r"))
        default: .eligibility(.reverse(reason: "r"))
        }
    }

    private mutating func training() -> CaseCommand {
        let course: CourseID = chance(6) ? "none" : "hear"
        switch int(0...4) {
        case 0: return .training(.plan(chance(4) ? [] : [course]))
        case 1: return .training(.waive(reason: "r"))
        default:
            let completion = Training.Completion(
                course: course, hours: pick([0, 8, 16, Int.max]), trainer: pick(Self.people),
                completed: now.day(at: .utc).advanced(by: int(-20...2)), evidence: nil)
            return .training(.record(completion, under: anybody(.trainer)))
        }
    }

    private mutating func attendance() -> CaseCommand {
        let part = part()
        let session: SessionID = pick(["S-1", "S-2", "S-4", "S-5", "S-7", "S-9"])
        if caseFile.attendance(of: part).standing == .absent, chance(4) {
            return .attendance(.liftAbsence(part, reason: "r"))
        }
        switch int(0...10) {
        case 10:
            let at = pick([nil, now, now + .minutes(1), now - .minutes(600)])
            return .attendance(.noteIncident(part, .illness, at: at, note: "n"))
        case 9:
            let code = SittingCode(scope: .room, kind: .pause, serial: 1)
            return .attendance(.noteCode(part, code, reason: "r"))
        case 8: return .attendance(.liftAbsence(part, reason: "r"))
        case 0, 1: return .attendance(.schedule(part, session))
        case 2: return .attendance(.checkIn(part))
        case 3: return .attendance(.markAbsent(part))
        case 4: return .attendance(.exempt(part, reason: "r"))
        case 5:
            return .attendance(
                .order(
                    part, pick(SittingOrder.Kind.allCases), pick(SittingCode.Scope.allCases),
                    minutes: pick([-1, 0, 15, 481, .max]), words: ""))
        default:
            let tier: TierID? = pick([nil, "points", "part", "all", "none"])
            return .attendance(.void(part, tier: tier, reason: "r"))
        }
    }

    private func account() -> SittingAccount {
        SittingAccount(
            journal: "0", lastKept: now, torn: 0, charged: .zero, credited: .zero, stood: .zero,
            resumptions: 0, jumps: [], codes: [], untold: [], hosts: .erased)
    }

    private mutating func theory(_ part: PartID) -> CaseCommand {
        // Rare by itself: only between the answers and the marks.
        if caseFile.theory[part]?.ending != nil, chance(4) {
            return chance(2) ? .theory(.setAside(part)) : .theory(.account(part, account()))
        }
        switch int(0...4) {
        case 0: return .theory(.draw(part, form(pick(["S-1", "S-2", "S-4"]))))
        case 1, 2:
            let ids = ["i1", "i2", "i3", "i4", "i5", "i6", "i7", "i9"].prefix(int(0...8))
            let responses = Dictionary(
                uniqueKeysWithValues: ids.filter { $0 != "i9" || chance(9) }
                    .map { (ItemID($0), response()) })
            return .theory(
                .collect(
                    part, started: now, ended: now, ending: pick(SittingEnding.allCases),
                    responses: responses))
        default:
            return .theory(
                .markText(
                    part, pick(["i7", "i7", "i7", "i1", "i9"]), points(), of: 10, note: "n"))
        }
    }

    private mutating func response() -> Response {
        switch int(0...5) {
        case 0: .options(Set(["a", "b", "c", "z"].prefix(int(0...4)).map { OptionID($0) }))
        case 1: .boolean(chance(2))
        case 2: .order(["a", "b", "c", "z"].prefix(int(0...4)).map { OptionID($0) })
        case 3: .pairs(["a": "b", "b": pick(["a", "z"])])
        default:
            .text(
                pick([
                    "", "9.5", "170141183460469231731687303715884105727", "-0.000000000001",
                    "１,２００", ".", "e9", "再见", "999999999999999999999999999999999999.5",
                ]))
        }
    }

    private mutating func practical(_ part: PartID) -> CaseCommand {
        if chance(3) {
            let assessors = (0..<int(1...5)).map { _ in anybody(.assessor) }
            return .practical(.assign(part, chance(2) ? ["a", "b", "c"].assessors : assessors))
        }
        let entries = chance(2) ? complete() : (0..<int(1...3)).map { _ in entry() }
        return .practical(.enter(part, entries))
    }

    /// All that the plan asks for, by everybody assigned.
    private mutating func complete() -> [MarkEntry] {
        (caseFile.practical["practical"]?.assessors ?? ["a"]).flatMap { name in
            ["verify", "solve", "close"].map {
                MarkEntry(
                    assessor: name, record: .criterion("list", $0, done: chance(2)), evidence: nil)
            } + [
                MarkEntry(
                    assessor: name, record: .rating("care", int(1...5)), evidence: Personal("e")),
                MarkEntry(assessor: name, record: .marks("marks", 7), evidence: nil),
                MarkEntry(assessor: nil, record: .metric("speed", .number(70)), evidence: nil),
            ]
        }
    }

    private mutating func entry() -> MarkEntry {
        let record: MarkEntry.Record =
            switch int(0...7) {
            case 0: .criterion("list", pick(["verify", "none"]), done: chance(2))
            case 1: .rating("care", pick([1, 3, 5, 0, Int.max]))
            case 2: .marks(pick(["marks", "list"]), points())
            case 3: .deduction("list", pick(["error", "overtime", "none"]), points())
            case 4: .metric(pick(["speed", "none"]), .number(points()))
            case 5: .metric("speed", .ratio(pick([0, 3, Int.max]), of: pick([0, 5, Int.max])))
            case 6: .metric("speed", .list((0..<int(0...3)).map { _ in points() }))
            default: .veto(pick(["insult", "none"]), raised: chance(3))
            }
        return MarkEntry(
            assessor: chance(6) ? nil : pick(Self.people), record: record,
            evidence: chance(3) ? nil : Personal("e"))
    }

    private mutating func panel() -> CaseCommand {
        switch int(0...8) {
        case 0...2:
            let people = (0..<int(1...5)).map { _ in anybody(.panelMember) }
            return .review(.convene(chance(3) ? people : ["a", "b", "c"].panelMembers))
        case 3: return .review(.recuse(pick(Self.people), reason: "r"))
        case 4...6:
            let score: Exact? = standard.scheme.panelPart == nil || chance(5) ? nil : points()
            return .review(
                .vote(PanelVote(pick(PanelVote.Kind.allCases), score: score), reason: "r"))
        case 7: return .review(.close)
        default: return .review(chance(2) ? .grade(anyGrade()) : .verify(anyGrade()))
        }
    }

    private mutating func anyGrade() -> Grade {
        Grade(
            parts: Self.parts.prefix(int(0...4)).map {
                PartResult(
                    part: $0, standing: pick([.present, .absent, .pending, .exempt]),
                    score: chance(4) ? nil : Exact(int(-5...105)))
            })
    }

    private mutating func publication() -> CaseCommand {
        switch int(0...4) {
        case 0: .publication(.publish)
        case 1, 2: .publication(.file(pick(Objection.Ground.allCases), text: "t"))
        default:
            .publication(
                .resolve(int(0...3), pick(Objection.Outcome.allCases), finding: "f"))
        }
    }

    private mutating func certificate() -> CaseCommand {
        switch int(0...5) {
        case 0, 1: .certificate(.issue(number: "S1", serial: int(0...9), document: "d"))
        case 2: .certificate(.suspend(reason: "r"))
        case 3: .certificate(.reinstate(reason: "r"))
        case 4: .certificate(.withdraw(reason: "r"))
        default: .certificate(.replace(document: "e", reason: "r"))
        }
    }

    private mutating func anybody(_ role: Role) -> Operator {
        Operator(
            name: pick(Self.people), roles: chance(8) ? [] : [role],
            person: chance(20) ? "P-0001" : nil, isRetired: chance(20))
    }

    private func form(_ session: SessionID) -> DrawnForm {
        DrawnForm(
            session: session,
            request: FormRequest(algorithm: 1, bank: "d", part: "theory", seed: "", excluded: []),
            digest: "f", ticket: "0001", items: ["i1", "i2", "i3", "i4", "i5", "i6", "i7"])
    }
}
