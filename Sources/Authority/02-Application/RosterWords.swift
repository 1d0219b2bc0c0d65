public import CertCore

/// The words a roster may use for what has a code: the code itself or its Chinese name.
public struct RosterWords<Value: Sendable>: Sendable {
    public struct Word: Sendable {
        public var code: String
        public var chinese: String
        public var value: Value
    }

    public let words: [Word]

    init(_ words: [(code: String, chinese: String, value: Value)]) {
        self.words = words.map { Word(code: $0.code, chinese: $0.chinese, value: $0.value) }
    }

    public func value(of text: String) -> Value? {
        words.first { $0.code == text || $0.chinese == text }?.value
    }
}

extension RosterWords<Sex> {
    public static let sexes = RosterWords([
        ("female", "女", .female), ("male", "男", .male), ("unspecified", "未说明", .unspecified),
    ])
}

extension RosterWords<IdentityDocument.Kind> {
    public static let documents = RosterWords([
        ("resident-id", "居民身份证", .residentID),
        ("residence-permit", "港澳台居民居住证", .residencePermit),
        ("foreign-resident-id", "外国人永久居留身份证", .foreignResidentID),
        ("passport", "护照", .passport),
        ("other", "其他", .other),
    ])
}

extension RosterWords<TitleRank> {
    public static let ranks = RosterWords([
        ("junior", "初级", .junior), ("middle", "中级", .middle), ("senior", "高级", .senior),
    ])
}

extension RosterWords<String> {
    /// The usual kinds of diploma; schemes may name others, which stand for themselves.
    public static let diplomas = RosterWords([
        ("technical-school", "技工学校", "technical-school"),
        ("secondary-vocational", "中等职业学校", "secondary-vocational"),
        ("technician-college", "技师学院", "technician-college"),
        ("senior-worker-class", "高级工班", "senior-worker-class"),
        ("technician-class", "技师班", "technician-class"),
        ("college", "大专", "college"),
        ("university", "本科", "university"),
        ("assessed-college", "经评估论证的大专", "assessed-college"),
        ("assessed-university", "经评估论证的本科", "assessed-university"),
    ])
}

extension RosterWords<EvidenceKind> {
    /// The usual kinds of evidence; schemes may name others, which stand for themselves.
    public static let evidence = RosterWords([
        ("work-proof", "工作证明", "work-proof"),
        ("certificate", "职业资格证书", "certificate"),
        ("diploma", "毕业证书", "diploma"),
        ("diploma-assessment", "毕业证书评估论证", "diploma-assessment"),
        ("title", "职称证书", "title"),
        ("identity-document", "身份证件", "identity-document"),
    ])
}
