/// A certificate as the register knows it.
public struct CertificateRecord: Hashable, Sendable {
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case active, suspended, withdrawn
    }

    public internal(set) var number: String
    /// Dense and unique within the numbers of one series.
    public internal(set) var serial: Int
    public internal(set) var issued: Day
    /// The last day it is valid; nil where it does not expire.
    public internal(set) var expires: Day?
    public internal(set) var status: Status = .active
    /// How often the document was replaced; the number stays.
    public internal(set) var replacements = 0
    /// Of the signed document now in force.
    public internal(set) var document: FileDigest

    public init(
        number: String, serial: Int, issued: Day, expires: Day?, document: FileDigest
    ) {
        self.number = number
        self.serial = serial
        self.issued = issued
        self.expires = expires
        self.document = document
    }

    public func isExpired(on day: Day) -> Bool {
        expires.map { day > $0 } ?? false
    }
}

public enum CertificateEvent: Hashable, Sendable {
    case issued(number: String, serial: Int, on: Day, expires: Day?, document: FileDigest)
    case suspended(reason: Personal<String>)
    case reinstated(reason: Personal<String>)
    case withdrawn(reason: Personal<String>)
    case replaced(document: FileDigest, reason: Personal<String>)
}

public enum CertificateCommand: Hashable, Sendable {
    case issue(number: String, serial: Int, document: FileDigest)
    case suspend(reason: String)
    case reinstate(reason: String)
    case withdraw(reason: String)
    case replace(document: FileDigest, reason: String)
}

public enum CertificateRefusal: Hashable, Sendable {
    case notPassed
    case alreadyIssued(String)
    case notIssued
    case wrongStatus(CertificateRecord.Status)
    case windowsOpen(until: Day)
    case openObjections([Int])
    /// The serial does not fit the places that the scheme's layout has for it.
    case serialsUsedUp(series: String)
    /// Nobody to write the certificate for.
    case personalDataErased
}

extension CertificateRules {
    /// The last day a certificate is valid: the one before the day that ends its months.
    ///
    /// Where a month lacks that day, the first of the next stands for it: the months are never
    /// shorter than promised. Nil where certificates do not expire.
    public func lastValidDay(issued: Day) -> Day? {
        validityMonths.map { issued.adding(months: $0, .firstOfNext).advanced(by: -1) }
    }
}
