/// A natural person known to the authority, across rounds and levels.
public struct Person: Hashable, Sendable {
    public let id: PersonID
    public var particulars: Personal<Particulars>
    /// No application is taken from the person up to and including this day.
    public var barredUntil: Day?

    public init(id: PersonID, particulars: Personal<Particulars>, barredUntil: Day? = nil) {
        self.id = id
        self.particulars = particulars
        self.barredUntil = barredUntil
    }

    public mutating func apply(_ event: PersonEvent) {
        switch event {
        case .registered(let particulars), .corrected(let particulars, _):
            self.particulars = particulars
        case .barred(let until, _): barredUntil = until
        case .erased: particulars = .erased
        }
    }
}

/// Who a person is: only what identifying and reaching them needs.
public struct Particulars: Hashable, Sendable {
    public var name: String
    public var document: IdentityDocument
    public var birthDate: Day
    public var sex: Sex
    public var phone: String?
    public var email: String?

    public init(
        name: String, document: IdentityDocument, birthDate: Day, sex: Sex,
        phone: String? = nil, email: String? = nil
    ) {
        self.name = name
        self.document = document
        self.birthDate = birthDate
        self.sex = sex
        self.phone = phone
        self.email = email
    }
}

public enum PersonEvent: Hashable, Sendable {
    case registered(Personal<Particulars>)
    case corrected(Personal<Particulars>, reason: Personal<String>)
    case barred(until: Day, case: CaseID)
    /// The person's key is destroyed; what it sealed can never be read again.
    case erased(ErasureGround)
}
