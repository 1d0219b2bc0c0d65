/// What an operator did for a person, kept for the separation of duties.
public struct Involvement: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case trained, invigilated, assessed, entered, verified, graded, reviewed, judged, decided
    }

    public let name: OperatorName
    public let kind: Kind
    public let `case`: CaseID
    public let on: Day

    public init(name: OperatorName, kind: Kind, case: CaseID, on: Day) {
        self.name = name
        self.kind = kind
        self.case = `case`
        self.on = on
    }
}
