/// How a scheme uses one step.
public struct StepPlan: Hashable, Sendable {
    public var step: Step
    public var isOptional: Bool
    /// What must be true of a case before it may enter the step.
    public var gates: [StepGate]

    public init(step: Step, isOptional: Bool = false, gates: [StepGate] = []) {
        self.step = step
        self.isOptional = isOptional
        self.gates = gates
    }
}

public enum StepGate: Hashable, Sendable {
    /// The part was taken, whatever came of it.
    case taken(PartID)
    /// The part's cut was met or carried.
    case passed(PartID)
    /// Training was completed or waived.
    case trained
}
