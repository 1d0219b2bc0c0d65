/// An identifier of a `Subject`, compared byte by byte.
///
/// Swift's `String` treats canonically equivalent spellings as equal; identifiers must not, or
/// two files that differ on disk would name the same thing. Open to the optimizer of other modules,
/// since whatever is looked up is looked up by a code.
@frozen public struct Code<Subject>: Sendable {
    public let text: String

    @inlinable public init(_ text: String) {
        self.text = text
    }
}

extension Code: Hashable, Comparable {
    @inlinable public static func == (left: Self, right: Self) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    @inlinable public static func < (left: Self, right: Self) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    @inlinable public func hash(into hasher: inout Hasher) {
        let bytes = text.utf8.span
        unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        hasher.combine(0xFF as UInt8)
    }
}

extension String {
    @usableFromInline func hasSameBytes(as other: String) -> Bool {
        let (bytes, others) = (utf8.span, other.utf8.span)
        guard bytes.count == others.count else { return false }
        for place in bytes.indices where bytes[place] != others[place] { return false }
        return true
    }
}

extension Code: ExpressibleByStringLiteral, CustomStringConvertible {
    @inlinable public init(stringLiteral text: String) {
        self.text = text
    }

    public var description: String { text }
}

public typealias SchemeID = Code<Scheme>
public typealias CompetencyID = Code<Competency>
public typealias DimensionID = Code<Dimension>
public typealias ConditionID = Code<EligibilityCondition>
public typealias PartID = Code<Part>
public typealias MeasureID = Code<Measure>
public typealias MetricID = Code<MetricUse>
public typealias DeductionID = Code<DeductionUse>
public typealias VetoID = Code<Veto>
public typealias TierID = Code<MisconductTier>
public typealias CourseID = Code<Course>
public typealias BankID = Code<Bank>
public typealias ItemID = Code<Item>
public typealias OptionID = Code<AnswerOption>
public typealias StimulusID = Code<Stimulus>
public typealias AssetID = Code<Asset>
public typealias PointID = Code<AssessmentPoint>
public typealias BehaviourID = Code<Behaviour>
public typealias TaskLibraryID = Code<TaskLibrary>
public typealias TaskID = Code<PracticalTask>
public typealias RubricID = Code<Rubric>
public typealias CriterionID = Code<Criterion>
public typealias FeedbackFormID = Code<FeedbackForm>
public typealias CalendarID = Code<WorkingCalendar>
public typealias RoundID = Code<Round>
public typealias CaseID = Code<CaseFile>
public typealias PersonID = Code<Person>
public typealias SessionID = Code<Session>
public typealias OperatorName = Code<Operator>

/// What a tag such as `complaint-handling` marks.
public enum Tagged {}
public typealias Tag = Code<Tagged>

/// The bytes of a file, known by their SHA-256 in hexadecimal.
public enum FileContent {}
public typealias FileDigest = Code<FileContent>

/// A kind of evidence a scheme asks for, such as `work-proof`.
public enum EvidenceKinds {}
public typealias EvidenceKind = Code<EvidenceKinds>
