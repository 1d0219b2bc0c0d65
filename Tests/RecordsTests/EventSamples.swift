import CertCore

/// One event of every type, with every field that can be there.
enum EventSamples {
    static let day = Day("2026-11-21")!
    static let instant = Instant("2026-11-21T01:00:00Z")!
    static let text = Personal("缘由 · reason")
    static let scheme = SchemeReference(id: "cs-agent-4", version: "1", digest: "ab12")

    static let form = Personal(
        ApplicationForm(
            work: [
                Employment(
                    employer: "晨星通讯", post: "坐席",
                    period: WorkPeriod(from: day.adding(years: -6), to: day)!)
            ],
            claimedYears: 6,
            certificates: [PriorCertificate(number: "S1", level: 5, issued: day)],
            diplomas: [Diploma(kind: "college", school: "海滨", major: "商务", completed: day)],
            titles: [ProfessionalTitle(rank: .junior, awarded: day)],
            statements: [SkillStatement(skill: "沟通", strength: "清楚", example: "一例")],
            specialNeeds: "大字", consentedOn: day,
            evidence: [Evidence(kind: "work-proof", digest: "cd34", name: "证明.pdf")]))

    static let carried = CarriedPart(
        part: "theory", score: Exact(145, over: 2), from: "C-0001", until: day)

    static let use = MetricUse(
        metric: "operation-errors", title: Phrase(zh: "差错", en: "errors"),
        gate: Gate(.atMost(2), over: .p90), missing: .incomplete)

    static let reasons: [Reason] = [
        .section(.single, earned: 24, of: 30), .behaviours(["empathy": 2]),
        .measure("typing", earned: 8, of: 10),
        .assessors("empathy", marks: [6, 7, 9], dropped: [9], result: Exact(13, over: 2)),
        .deduction("ticketing", "overtime", quantity: 7, points: 2),
        .gate("ticketing", use, observed: .ratio(19, of: 20), .notMet(3)),
        .gate("ticketing", use, observed: .list([1, 2]), .met(2)),
        .gate("ticketing", use, observed: nil, .notAssessable(.notObserved)),
        .gate("ticketing", use, observed: .number(0), .notAssessable(.noCases)),
        .measureFloor("typing", share: 50, atLeast: 60, isMet: false),
        .keySkill("typing", share: 50, atLeast: 60, isMet: false),
        .starred("order-change", "verify-identity", missedBy: 2, of: 3, isMet: false),
        .veto("insult", raisedBy: ["fan"], of: 3, holds: false), .excluded("feedback"),
        .withheldSource("feedback", source: "peer", atLeast: 3), .zeroed("practical"),
        .penalty("minor", before: 80, after: Exact(135, over: 2)),
        .standing("theory", .absent), .standing("theory", .voided("grave")),
        .standing("theory", .carried(carried)), .cut("theory", score: 60, cut: 60),
        .partFloor("theory", score: 60, floor: 50),
        .dimensionFloor("basic", share: 70, floor: 60), .composite(score: 63, cut: 60),
        .panel(.refer, votes: [.pass: 1, .refer: 2]),
    ]

    static let result = PartResult(
        part: "practical", standing: .present, score: Exact(200, over: 3), reasons: reasons,
        shares: [
            CompetencyShare(.competency("listening"), earned: 3, of: 5),
            CompetencyShare(.tag("refund"), earned: 1, of: 2),
        ], dimensions: [DimensionShare("basic", earned: 3, of: 5)], items: ["CS4-0001": 1])

    static let barred = PartResult(
        part: "practical", standing: .pending, score: nil,
        reasons: [.notAdmitted("practical", missed: "theory")])

    static let entries = [
        MarkEntry(
            assessor: "fan", record: .criterion("order-change", "verify-identity", done: true),
            evidence: nil),
        MarkEntry(assessor: "fan", record: .rating("empathy", 4), evidence: Personal("03:20")),
        MarkEntry(assessor: "fan", record: .marks("oral", 7), evidence: nil),
        MarkEntry(
            assessor: "fan", record: .deduction("ticketing", "overtime", 7),
            evidence: Personal("第 7 分钟")),
        MarkEntry(
            assessor: nil, record: .metric("response-seconds", .list([35, 50])), evidence: nil),
        MarkEntry(
            assessor: nil, record: .feedback("feedback", source: "peer", 4), evidence: nil),
        MarkEntry(
            assessor: "mo", record: .veto("insult", raised: true), evidence: Personal("05:10")),
    ]

    static let drawn = DrawnForm(
        session: "S-0001",
        request: FormRequest(
            algorithm: 1, bank: "ef56", part: "theory", seed: "00ff", excluded: ["CS4-0009"]),
        digest: "9a9a", ticket: "0001-0001-AG", items: ["CS4-0001", "CS4-0002"])

    static let early: [CaseEvent] = [
        .application(
            .submitted(
                Submission(
                    person: "P-0001", round: "R-0001", scheme: scheme, previous: "C-0000",
                    attempt: 2, carried: [carried], form: form))),
        .application(.amended(form: form, reason: text)),
        .application(.supplemented(form: form, note: text)),
        .application(.deferred(reason: text)), .application(.withdrawn(reason: text)),
        .application(.reopened(round: "R-0002", reason: text)),
        .eligibility(
            .accepted(
                EligibilityFacts(
                    condition: "4-1", asOf: day, workMonths: 72, age: 30, extraTime: .percent(25)),
                by: "chen", note: text)),
        .eligibility(
            .accepted(
                EligibilityFacts(
                    condition: "4-1", asOf: day, workMonths: 72, age: 30, extraTime: .minutes(15)),
                by: "chen", note: text)),
        .eligibility(.returned(deadline: day, missing: ["work-proof"], reason: text)),
        .eligibility(.rejected(by: "chen", reason: text)),
        .eligibility(.reversed(reason: text)),
        .training(.planned(["order-desk"])),
        .training(
            .recorded(
                Training.Completion(
                    course: "order-desk", hours: 8, trainer: "he", completed: day,
                    evidence: "77aa"))),
        .training(.waived(reason: text)),
        .attendance(.scheduled("theory", "S-0001")),
        .attendance(.checkedIn("theory", by: "qiu")), .attendance(.markedAbsent("theory")),
        .attendance(.absenceLifted("theory", reason: text)),
        .attendance(.voided(["theory"], tier: "serious", reason: text)),
        .attendance(.penalised("theory", tier: "minor", reason: text)),
        .attendance(.exempted("theory", reason: text)),
        .attendance(
            .ordered(
                "theory", SittingOrder(.extend, .own, at: instant, minutes: 10, words: text))),
        .attendance(
            .ordered("theory", SittingOrder(.notice, .room, at: instant, words: text))),
        .attendance(
            .codeIssued(
                "theory", SittingCode(scope: .room, kind: .extend, serial: 2, minutes: 10),
                reason: text)),
        .attendance(
            .incidentNoted(
                "theory", "S-0001",
                Incident(kind: .lateArrival, at: instant, by: "he", note: text))),
    ]

    static let late: [CaseEvent] = [
        .theory(.formDrawn("theory", drawn)),
        .theory(
            .collected(
                "theory", started: instant, ended: instant, ending: .timeOver,
                responses: Personal([
                    "CS4-0001": .options(["a", "c"]), "CS4-0002": .boolean(false),
                    "CS4-0003": .text("首问负责制"),
                ]))),
        .theory(
            .collected(
                "theory", started: instant, ended: instant, ending: .submitted,
                responses: Personal([
                    "CS4-0004": .order(["c", "a", "b"]),
                    "CS4-0005": .pairs(["b": "t1", "a": "t3"]),
                ]))),
        .theory(
            .accounted(
                "theory",
                SittingAccount(
                    journal: "6f6f", lastKept: instant, torn: 17, charged: .minutes(90),
                    credited: .seconds(61), stood: .minutes(4), resumptions: 2,
                    jumps: [.milliseconds(-3_600_000)],
                    codes: [
                        SittingCode(scope: .own, kind: .extend, serial: 1, minutes: 5),
                        SittingCode(scope: .room, kind: .pause, serial: 1),
                    ], untold: [SittingCode(scope: .room, kind: .pause, serial: 1)],
                    hosts: Personal(["晨星-07"])))),
        .theory(.setAside("theory")),
        .theory(.textMarked("theory", "CS4-0001", by: "fan", Exact(15, over: 2), note: text)),
        .practical(.assigned("practical", ["fan", "mo", "shi"])),
        .practical(.entered("practical", by: "luo", entries)),
        .review(.graded(Grade(parts: [result]), by: "luo")), .review(.verified(by: "tan")),
        .review(.convened(["gao", "yan", "pei"])), .review(.recused("pei", reason: text)),
        .review(.voted("gao", PanelVote(.refer, score: 55), reason: text)),
        .review(.closed(.refer, result)),
        .publication(.published(on: day, objectionsUntil: day, noticeUntil: day)),
        .publication(.objectionFiled(1, .recording, on: day, text: text)),
        .publication(.objectionResolved(1, .upheld, by: "ning", finding: text)),
        .decision(
            .decided(
                CertificationDecision(
                    outcome: .fail, reasons: reasons, grade: 1,
                    weaknesses: [CompetencyShare(.tag("refund"), earned: 1, of: 2)],
                    courses: ["order-desk"],
                    resit: ResitTerms(earliest: day, carried: [carried], parts: ["practical"])),
                by: "bai", on: day)),
        .certificate(
            .issued(number: "S0000", serial: 1, on: day, expires: day, document: "5e5e")),
        .certificate(.suspended(reason: text)), .certificate(.reinstated(reason: text)),
        .certificate(.withdrawn(reason: text)),
        .certificate(.replaced(document: "6f6f", reason: text)),
        .review(.partGraded(barred, by: "luo")), .review(.partVerified("theory", by: "tan")),
    ]
}
