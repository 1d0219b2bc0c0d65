public import Authority
public import CertCore

extension RosterField {
    /// What the field is called where people are asked for it.
    public var title: Phrase {
        Phrase(zh: chinese, en: english)
    }

    private var english: String {
        switch self {
        case .name: "Name"
        case .idKind: "Kind of document"
        case .idNumber: "Document number"
        case .birthDate: "Birth date"
        case .sex: "Sex"
        case .phone: "Phone"
        case .email: "E-mail"
        case .work: "Work"
        case .claimedYears: "Years of work claimed"
        case .certificates: "Certificates held"
        case .diplomas: "Diplomas"
        case .titles: "Professional titles"
        case .statements: "Skills"
        case .needs: "Special needs"
        case .consent: "Consent given on"
        case .evidence: "Evidence"
        case .resitOf: "Case this is a resit of"
        }
    }

    /// How the field is written, with an example.
    public var hint: Phrase {
        switch self {
        case .name: Phrase(zh: "如 阿依古丽·买买提", en: "as on the document")
        case .idKind: words(RosterWords.documents, usual: 0)
        case .idNumber:
            Phrase(zh: "核对校验码、出生日期与性别", en: "check character, birth date and sex are checked")
        case .birthDate:
            Phrase(
                zh: "如 1994-03-12；居民身份证可不填", en: "as 1994-03-12; resident cards say it themselves")
        case .sex: words(RosterWords.sexes)
        case .phone: Phrase(zh: "可不填", en: "optional")
        case .email: Phrase(zh: "可不填", en: "optional")
        case .work:
            Phrase(
                zh: "单位|岗位|起|止，至今则不写止，如 某公司|客服专员|2018-03-01|2023-05-31",
                en: "employer|post|from|to, no end if it goes on: ACME|agent|2018-03-01|2023-05-31")
        case .claimedYears:
            Phrase(zh: "0–60 的整数，与工作经历核对", en: "0–60; compared with the work listed")
        case .certificates: Phrase(zh: "编号|等级|发证日期", en: "number|level|day of issue")
        case .diplomas:
            Phrase(
                zh: "种类|学校|专业|毕业日期；种类为 ", en: "kind|school|major|day of graduation; kinds: ")
                + words(RosterWords.diplomas)
        case .titles:
            Phrase(zh: "等级|取得日期；等级为 ", en: "rank|day of award; ranks: ")
                + words(RosterWords.ranks)
        case .statements: Phrase(zh: "技能|长处|例子", en: "skill|strength|example")
        case .needs: Phrase(zh: "如 大字试卷，延长四分之一时间", en: "such as large print, a quarter more time")
        case .consent:
            Phrase(zh: "同意处理个人信息的日期，如 2026-11-02", en: "to the use of personal data, as 2026-11-02")
        case .evidence:
            Phrase(
                zh: "种类=文件，如 工作证明=proof.pdf；种类为 ",
                en: "kind=file, as work-proof=proof.pdf; kinds: ") + words(RosterWords.evidence)
        case .resitOf: Phrase(zh: "如 C-0005；不填则自动找到", en: "as C-0005; found by itself if left out")
        }
    }

    private func words<Value>(_ words: RosterWords<Value>, usual: Int? = nil) -> Phrase {
        let usual = usual.map { words.words[$0] }
        return Phrase(
            zh: words.words.map(\.chinese).joined(separator: "、")
                + (usual.map { "；不填为\($0.chinese)" } ?? ""),
            en: words.words.map(\.code).joined(separator: ", ")
                + (usual.map { "; \($0.code) if left out" } ?? ""))
    }

    /// Several entries may stand in the field, parted by semicolons.
    public var isList: Bool {
        switch self {
        case .work, .certificates, .diplomas, .titles, .statements, .evidence: true
        default: false
        }
    }
}

extension EvidenceKind {
    /// What the usual kinds of evidence are called; others stand for themselves.
    public var title: Phrase {
        let word = RosterWords.evidence.words.first { $0.value == self }
        return Phrase(
            zh: word?.chinese ?? text, en: text.split(separator: "-").joined(separator: " "))
    }
}

extension Diploma {
    /// What the usual kinds of diploma are called; others stand for themselves.
    public static func title(ofKind kind: String) -> Phrase {
        let word = RosterWords.diplomas.words.first { $0.value == kind }
        return Phrase(
            zh: word?.chinese ?? kind, en: kind.split(separator: "-").joined(separator: " "))
    }
}
