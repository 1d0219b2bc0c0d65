/// How a practical part is assessed and scored.
public struct PracticalPlan: Hashable, Sendable {
    public var library: TaskLibraryID
    public var measures: [Measure]
    public var pooling: Pooling
    public var vetoes: [Veto]

    public init(
        library: TaskLibraryID, measures: [Measure], pooling: Pooling, vetoes: [Veto]
    ) {
        self.library = library
        self.measures = measures
        self.pooling = pooling
        self.vetoes = vetoes
    }
}

/// How the records of several assessors become one.
public struct Pooling: Hashable, Sendable {
    /// How one metric recorded by several people becomes one value.
    public enum Metrics: String, Hashable, Sendable, CaseIterable {
        case mean, median
        /// The value furthest on the wrong side of the gate.
        case worst
    }

    /// How many assessors must have raised a veto, or missed a starred criterion, for it to hold.
    public enum Vetoes: String, Hashable, Sendable, CaseIterable {
        case any, majority
    }

    public var marks: Aggregation
    public var metrics: Metrics
    public var vetoes: Vetoes

    public init(marks: Aggregation, metrics: Metrics, vetoes: Vetoes) {
        self.marks = marks
        self.metrics = metrics
        self.vetoes = vetoes
    }
}

/// Conduct that makes the whole part zero, such as disclosing a customer's data.
public struct Veto: Hashable, Sendable {
    public var id: VetoID
    public var title: Phrase

    public init(id: VetoID, title: Phrase) {
        self.id = id
        self.title = title
    }
}
