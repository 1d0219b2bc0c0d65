public import CertCore

/// A column of a roster, a flag of `enroll` and a question of its form: one list for all three.
public enum RosterField: String, Hashable, Sendable, CaseIterable {
    case name
    case idKind = "id-kind"
    case idNumber = "id-number"
    case birthDate = "birth-date"
    case sex
    case phone
    case email
    case work
    case claimedYears = "claimed-years"
    case certificates
    case diplomas
    case titles
    case statements
    case needs
    case consent
    case evidence
    case resitOf = "resit-of"

    /// The column's Chinese name, accepted as well.
    public var chinese: String {
        switch self {
        case .name: "姓名"
        case .idKind: "证件类型"
        case .idNumber: "证件号码"
        case .birthDate: "出生日期"
        case .sex: "性别"
        case .phone: "手机"
        case .email: "邮箱"
        case .work: "工作经历"
        case .claimedYears: "自述年限"
        case .certificates: "已有证书"
        case .diplomas: "学历"
        case .titles: "职称"
        case .statements: "技能自述"
        case .needs: "特殊需要"
        case .consent: "同意日期"
        case .evidence: "证明材料"
        case .resitOf: "补考原案卷"
        }
    }

    public var isRequired: Bool {
        switch self {
        case .name, .idNumber, .consent: true
        default: false
        }
    }

    public init?(column: String) {
        let name = column.filter { !$0.isWhitespace }.lowercased()
        guard let field = Self.allCases.first(where: { $0.rawValue == name || $0.chinese == name })
        else { return nil }
        self = field
    }
}

/// What is wrong with one value of an application.
public struct RosterProblem: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case missing
        /// A column that every roster needs.
        case missingColumn
        /// Not of the form shown.
        case malformed(form: String)
        case notAmong(codes: [String], chinese: [String])
        case identity(IdentityProblem)
        /// A certificate's number says another level than the application.
        case certificateLevel(inNumber: Int, stated: Int)
        /// A day that is yet to come.
        case inFuture(Day)
        /// What is settled when an application is entered.
        case fixed
        case unknownColumn
        case evidenceUnreadable(path: String)
        case refused(Refusal)
        /// The same identity document stands in an earlier row.
        case repeated(row: Int)
    }

    /// The line of the file; nil outside one.
    public var row: Int?
    public var field: RosterField?
    public var column: String
    public var given: String
    public var kind: Kind

    public init(
        row: Int? = nil, field: RosterField?, column: String, given: String, kind: Kind
    ) {
        self.row = row
        self.field = field
        self.column = column
        self.given = given
        self.kind = kind
    }
}
