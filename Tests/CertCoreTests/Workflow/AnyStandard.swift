import TestKit
import CertCore

extension Standard {
    /// The small scheme with real content, varied by a seed in everything that changes the way
    /// of a case: steps, gates, panel part, training, windows, model, separation, resits.
    init(any generator: inout SeededGenerator) {
        func chance(_ times: Int) -> Bool { Int.random(in: 1...times, using: &generator) == 1 }
        let isNine = chance(4)
        let (mandatory, gated, gatedPanel) = (chance(5), chance(3), chance(6))
        let (isScored, noWindows) = (chance(4), chance(4))
        let rules = Set(SeparationRules.Rule.allCases.filter { _ in chance(3) })
        let model =
            [DecisionModel.conjunctive, .compensatory(cut: 60), .mixed(cut: 60)]
            .randomElement(using: &generator) ?? .conjunctive
        let optionalPanel = chance(2)
        let change: (inout Scheme) -> Void = { scheme in
            scheme.parts = [Self.bench.part, Self.practice.part]
            scheme.eligibility.conditions = [
                EligibilityCondition(
                    id: "4-1", title: Phrase("4-1"), work: WorkRequirement(years: 5), evidence: [])
            ]
            scheme.training = TrainingPolicy(
                hours: mandatory ? 8 : 0, byCompetency: ["listening": "hear"], byTag: [:],
                courses: [
                    Course(id: "hear", title: Phrase("hear"), hours: 8, completion: Phrase(""))
                ])
            scheme.misconduct = [
                MisconductTier(
                    id: "points", title: Phrase(""), effect: .penalty(points: 5, percent: 10)),
                MisconductTier(id: "part", title: Phrase(""), effect: .partVoid),
                MisconductTier(id: "all", title: Phrase(""), effect: .allVoid(barMonths: 12)),
            ]
            if noWindows {
                scheme.windows = WindowLengths(supplement: 5, objection: 0, publicNotice: 0)
            }
            scheme.decision = model
            if case .mixed = model { scheme.parts[0].floor = 40 }
            scheme.separation.rules = rules
            if isScored && !isNine { scheme.parts.append(.panel()) }
            for index in scheme.steps.indices {
                switch scheme.steps[index].step {
                case .practicalAssessment:
                    scheme.steps[index].gates = [gated ? .passed("theory") : .taken("theory")]
                case .panelReview:
                    scheme.steps[index].isOptional = optionalPanel && !isScored
                    if gatedPanel { scheme.steps[index].gates = [.passed("practical")] }
                case .training: scheme.steps[index].isOptional = !mandatory
                default: break
                }
            }
        }
        let scheme = isNine ? Scheme.nineSteps(change) : Scheme.small(change)
        self.init(scheme)
        banks = ["bank": Self.bench.bank]
        libraries = ["tasks": PracticalBench.library]
    }

    private static let bench = TheoryBench(
        .single("a"), .multiple(["a", "b"]), .trueFalse(true),
        .fillIn(FillInKey(accepted: ["再见"], width: .fold, letterCase: .fold)),
        .numeric(value: Exact(19, over: 2), tolerance: Exact(1, over: 10)),
        .situational([
            "a": SituationalScore(score: 2, behaviours: ["empathy"]),
            "b": SituationalScore(score: 0, behaviours: []),
        ]),
        .shortText(ShortTextKey(answer: "抱歉", phrases: [])), .ordering(["b", "a", "c"]),
        .matching(["a": "b", "b": "b"]))

    private static let practice: PracticalBench = {
        let bands = [ScoreBand(atLeast: 60, points: 6), ScoreBand(atLeast: 80, points: 10)]
        var bench = PracticalBench(
            .of(40, .checklist, id: "list") {
                $0.deductions = [.errors(), .overtime(.prorated)]
                $0.gates = [.of("speed", .atLeast(60), over: .p90)]
            },
            .of(30, .rubric("care", .shareOfRange), id: "care") { $0.keySkillShare = 10 },
            .of(10, .bands("speed", .mean, bands), id: "speed") { $0.missing = .zero },
            .of(20, .marks, id: "marks") { $0.floor = 10 })
        bench.vetoes = [Veto(id: "insult", title: Phrase("insult"))]
        return bench
    }()
}
