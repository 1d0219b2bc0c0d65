/// Something about a file that its author should know, with its place and the evidence.
public struct Finding: Hashable, Sendable {
    public var file: String
    /// The file's own id, or its path where it has none.
    public var document: String
    /// The bytes it is about.
    public var range: Range<Int>
    /// The JSON pointer (RFC 6901) of the value it is about.
    public var pointer: String
    /// What that value is called.
    public var place: NamedPlace
    /// The pointer with the file's own id before it and ids in place of the positions of what has
    /// one, so that it stays the same when something else comes or goes.
    public var trail: String
    /// The `id` of the item it is about, or else of the nearest object around it that has one: a
    /// measure, a point.
    public var subject: String?
    public var detail: FindingDetail
    /// As settings weigh it.
    public var severity: Severity
    /// Why its author lets it stand, if so.
    public var reason: String?
    /// What mends it, where that is safe.
    public var fix: Fix?

    public init(
        file: String, document: String, range: Range<Int>, pointer: String, trail: String,
        place: NamedPlace = .file, subject: String?, detail: FindingDetail,
        severity: Severity? = nil, reason: String? = nil
    ) {
        self.file = file
        self.document = document
        self.range = range
        self.pointer = pointer
        self.trail = trail
        self.place = place
        self.subject = subject
        self.detail = detail
        self.severity = severity ?? detail.code.severity
        self.reason = reason
    }

    public var code: FindingCode { detail.code }
}

/// How much a finding weighs.
public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The file cannot be used.
    case error
    /// Probably a mistake, or against the field's custom.
    case warning
    case info
}

extension Severity: Comparable {
    /// Whether the first weighs less than the second.
    public static func < (one: Severity, other: Severity) -> Bool { one.weight < other.weight }

    private var weight: Int {
        switch self {
        case .error: 3
        case .warning: 2
        case .info: 1
        }
    }
}

/// What was found, as data; words for it are made elsewhere.
public enum FindingDetail: Hashable, Sendable {
    case shape(ShapeFault)
    case reference(ReferenceFault)
    case bank(BankFault)
    case cases(CaseFault)
    case asset(AssetFault)
    case writing(WritingFault)
    case guessing(GuessingFault)
    case supply(SupplyFault)
    case likeness(LikenessFault)
    case tasks(TaskFault)
    case scheme(SchemeFault)
    case calendar(CalendarFault)
    case settings(SettingsFault)
    case form(FormFault)

    public var code: FindingCode {
        switch self {
        case .shape(let fault): fault.code
        case .reference(let fault): fault.code
        case .bank(let fault): fault.code
        case .cases(let fault): fault.code
        case .asset(let fault): fault.code
        case .writing(let fault): fault.code
        case .guessing(let fault): fault.code
        case .supply(let fault): fault.code
        case .likeness(let fault): fault.code
        case .tasks(let fault): fault.code
        case .scheme(let fault): fault.code
        case .calendar(let fault): fault.code
        case .settings(let fault): fault.code
        case .form(let fault): fault.code
        }
    }
}
