public import CertCore

extension Phrase {
    /// The name of a national skill level, 5 (lowest) to 1.
    public static func level(_ level: Int) -> Phrase {
        switch level {
        case 5: Phrase(zh: "五级/初级工", en: "Level 5 (junior)")
        case 4: Phrase(zh: "四级/中级工", en: "Level 4 (intermediate)")
        case 3: Phrase(zh: "三级/高级工", en: "Level 3 (senior)")
        case 2: Phrase(zh: "二级/技师", en: "Level 2 (technician)")
        case 1: Phrase(zh: "一级/高级技师", en: "Level 1 (senior technician)")
        default: Phrase(zh: "\(level) 级", en: "Level \(level)")
        }
    }
}

extension IdentityDocument.Kind {
    public var title: Phrase {
        switch self {
        case .residentID: Phrase(zh: "居民身份证", en: "resident identity card")
        case .residencePermit: Phrase(zh: "港澳台居民居住证", en: "residence permit")
        case .foreignResidentID:
            Phrase(zh: "外国人永久居留身份证", en: "foreign permanent resident card")
        case .passport: Phrase(zh: "护照", en: "passport")
        case .other: Phrase(zh: "其他证件", en: "other document")
        }
    }
}
