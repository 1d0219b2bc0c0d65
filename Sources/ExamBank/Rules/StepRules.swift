import CertCore
import TextFormats

/// Whether the steps come in an order in which a case can go through them.
struct StepRules {
    private let context: SchemeContext
    private let steps: [StepPlan]
    private let places: [JSONNode]
    private var remarks: [Remark] = []

    static func remarks(on context: SchemeContext) -> [Remark] {
        var rules = StepRules(context)
        rules.checkOrder()
        rules.checkMissing()
        rules.checkGates()
        return rules.remarks
    }

    private init(_ context: SchemeContext) {
        self.context = context
        steps = context.scheme.steps
        places = Array(context.document["steps"].elements)
    }

    private mutating func checkOrder() {
        for (index, pair) in zip(steps, steps.dropFirst()).enumerated()
        where pair.1.step.stage < pair.0.step.stage {
            let place = places[index + 1]
            add(.stepOrder(pair.1.step, after: pair.0.step), at: place["step"] ?? place)
        }
    }

    private mutating func checkMissing() {
        var needed: [Step] = [
            .application, .eligibilityReview, .scorePublication, .result, .certificate,
        ]
        // Every grade is checked by a second person: on its own, or before a panel.
        if !context.scheme.has(.panelReview) { needed.append(.scoreCheck) }
        let missing = needed.filter { !context.scheme.has($0) }
        if !missing.isEmpty { add(.missingSteps(missing), at: context.document["steps"]) }
        if context.scheme.plan(for: .training)?.isOptional == false,
            context.scheme.training.hours == 0
        {
            add(.trainingWithoutHours, at: context.document["training", "hours"])
        }
    }

    private mutating func checkGates() {
        let parts = context.scheme.parts
        for (plan, place) in zip(steps, places) {
            let gates = place["gates"].map { Array($0.elements) } ?? []
            for (gate, gatePlace) in zip(plan.gates, gates) {
                if let id = gate.part, !parts.contains(where: { $0.id == id }) {
                    let fault = ReferenceFault.unknown(
                        .part, id.text, nearest: nearest(to: id, among: parts.map(\.id))?.text)
                    remarks.append(context.remark(fault, at: gatePlace))
                } else if !canOpen(gate, before: plan.step) {
                    add(.gateNeverOpens(plan.step, gate), at: gatePlace)
                } else if case .passed = gate, plan.step.concernsFailures {
                    add(.gateBarsResult(plan.step, gate), at: gatePlace)
                }
            }
        }
    }

    private func canOpen(_ gate: StepGate, before step: Step) -> Bool {
        switch gate {
        case .trained: context.scheme.has(.training) && comes(.training, before: step)
        case .taken(let id), .passed(let id):
            context.scheme.part(id).map { comes($0.step, before: step) } ?? false
        }
    }

    private func comes(_ one: Step, before other: Step) -> Bool {
        guard let first = steps.firstIndex(where: { $0.step == one }),
            let second = steps.firstIndex(where: { $0.step == other })
        else { return false }
        return first < second
    }

    private mutating func add(_ fault: SchemeFault, at node: JSONNode) {
        remarks.append(context.remark(fault, at: node))
    }
}

extension StepGate {
    var part: PartID? {
        switch self {
        case .taken(let id), .passed(let id): id
        case .trained: nil
        }
    }
}

extension Step {
    /// Whoever failed a part goes through these as well, up to the result that says so.
    fileprivate var concernsFailures: Bool {
        switch self {
        case .marking, .scoreCheck, .scorePublication, .result: true
        default: false
        }
    }

    /// Steps of one stage may come in either order.
    var stage: Int {
        switch self {
        case .standard: 0
        case .application: 1
        case .eligibilityReview: 2
        case .training, .theoryExam, .practicalAssessment: 3
        case .marking: 4
        case .scoreCheck: 5
        case .panelReview: 6
        case .scorePublication, .result: 7
        case .certificate: 8
        }
    }
}
