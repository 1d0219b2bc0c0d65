/// An adopted scheme with all it refers to: what a case is judged by.
public struct Standard: Hashable, Sendable {
    public var reference: SchemeReference
    public var scheme: Scheme
    public var banks: [BankID: Bank]
    /// The digests of the bank files, for the requests of forms.
    public var bankDigests: [BankID: FileDigest]
    public var libraries: [TaskLibraryID: TaskLibrary]
    public var calendar: WorkingCalendar

    public init(
        reference: SchemeReference, scheme: Scheme, banks: [BankID: Bank],
        bankDigests: [BankID: FileDigest], libraries: [TaskLibraryID: TaskLibrary],
        calendar: WorkingCalendar
    ) {
        self.reference = reference
        self.scheme = scheme
        self.banks = banks
        self.bankDigests = bankDigests
        self.libraries = libraries
        self.calendar = calendar
    }

    /// The bank of a theory part.
    public func bank(of part: PartID) -> Bank? {
        scheme.part(part)?.theory.flatMap { banks[$0.bank] }
    }

    public func item(_ id: ItemID, of part: PartID) -> Item? {
        bank(of: part)?.items.first { $0.id == id }
    }

    /// The library a practical part's measures refer to; empty if the standard lacks it.
    public func library(of plan: PracticalPlan) -> TaskLibrary {
        libraries[plan.library]
            ?? TaskLibrary(id: plan.library, tasks: [], rubrics: [], feedbackForms: [])
    }
}
