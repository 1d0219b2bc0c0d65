public import CertCore
public import ExamBank

extension FormFault {
    var phrase: Phrase {
        switch self {
        case .unknownItem(let id, let bank, _):
            Phrase(zh: "题库 \(bank) 没有试题 \(id)", en: "bank \(bank) has no item \(id)")
        case .outdated(let difference), .notDrawn(let difference): difference.phrase
        }
    }
}

extension FormDifference {
    /// What is not as it was drawn; no full stop.
    public var phrase: Phrase {
        switch self {
        case .unknownScheme(let id):
            Phrase(
                zh: "没有标准 \(id)，或它有错误", en: "there is no scheme \(id), or it has errors")
        case .unknownPart(let part, let scheme):
            Phrase(
                zh: "标准 \(scheme) 没有理论科目 \(part)",
                en: "scheme \(scheme) has no theory part \(part)")
        case .unknownBank(let id):
            Phrase(
                zh: "没有题库 \(id)，或它有错误", en: "there is no bank \(id), or it has errors")
        case .otherBank(let id, let own):
            Phrase(
                zh: "该科目用的是题库 \(own)，不是 \(id)",
                en: "the part draws from bank \(own), not from \(id)")
        case .bankChanged(let bank, let was, let found):
            Phrase(
                zh: "题库 \(bank) 已不是组卷时的内容（当时 \(was.short)，现在 \(found.short)）",
                en:
                    "bank \(bank) is not what the form was drawn from (\(was.short) then, \(found.short) now)"
            )
        case .blueprintChanged(let part, let was, let found):
            Phrase(
                zh: "科目 \(part) 的组卷方案已不是组卷时的（当时 \(was.short)，现在 \(found.short)）",
                en:
                    "the blueprint of \(part) is not what the form was drawn by (\(was.short) then, \(found.short) now)"
            )
        case .failure(let failure):
            Phrase(
                zh: "无法组卷：\(failure.reason.zh)", en: "nothing can be drawn: \(failure.reason.en)")
        case .item(let place, let drawn?, let has?):
            Phrase(
                zh: "第 \(place + 1) 题应为 \(drawn)，却是 \(has)",
                en: "item \(place + 1) is \(has), but \(drawn) is drawn")
        case .item(let place, let drawn?, nil):
            Phrase(
                zh: "缺第 \(place + 1) 题，应为 \(drawn)",
                en: "item \(place + 1) is missing; \(drawn) is drawn")
        case .item(let place, nil, let has?):
            Phrase(
                zh: "多出第 \(place + 1) 题 \(has)", en: "item \(place + 1), \(has), is one too many")
        case .item(let place, nil, nil):
            Phrase(zh: "第 \(place + 1) 题不同", en: "item \(place + 1) differs")
        case .digest(let drawn, let has):
            Phrase(
                zh: "试题相同，但选项次序或分值不同（摘要应为 \(drawn.short)，却是 \(has.short)）",
                en:
                    "the items are those drawn, but not the order of options or the points (digest \(drawn.short), not \(has.short))"
            )
        }
    }
}

extension FileDigest {
    /// Enough of it for people to compare.
    public var short: String { String(text.prefix(12)) }
}

extension TheorySourceFailure {
    public var phrase: Phrase {
        switch self {
        case .unknownScheme(nil, let known, _) where !known.isEmpty:
            Phrase(
                zh: "有多份标准，请用 --scheme 指定：\(listed(known).zh)。",
                en: "There are several schemes; choose one with --scheme: \(listed(known).en).")
        case .unknownScheme(let id, let known, let nearest):
            StandardFailure.unknownScheme(id, known: known, nearest: nearest).phrase
        case .unknownPart(let part?, let scheme, let known):
            Phrase(
                zh: "标准 \(scheme) 没有理论科目 \(part)。有：\(listed(known).zh)。",
                en: "Scheme \(scheme) has no theory part \(part). There are: \(listed(known).en).")
        case .unknownPart(nil, let scheme, let known):
            known.isEmpty
                ? Phrase(
                    zh: "标准 \(scheme) 没有理论科目。", en: "Scheme \(scheme) has no theory part.")
                : Phrase(
                    zh: "标准 \(scheme) 有多个理论科目，请用 --part 指定：\(listed(known).zh)。",
                    en:
                        "Scheme \(scheme) has several theory parts; choose one with --part: \(listed(known).en)."
                )
        case .unknownBank(let id):
            Phrase(zh: "这些文件中没有题库 \(id)。", en: "Bank \(id) is not among these files.")
        case .errors(let findings):
            Phrase(zh: "\(findings.count) 个错误。", en: "\(counted(findings.count, "error")).")
        }
    }
}

/// The words round a form that is shown or proved.
public enum DrawnFormWords {
    /// Above a form: what it is for, and what it follows from.
    public static func heading(_ source: TheorySource, _ file: FormFile) -> [Phrase] {
        [
            source.scheme.title + Phrase(" · ") + source.part.title,
            Phrase(
                zh:
                    "\(file.items.count) 题，满分 \(source.plan.blueprint.total.plain) 分，\(source.part.minutes) 分钟 · 题库 \(file.bank)（\(file.request.bank.short)）· 种子 \(file.request.seed.prefix(12)) · 试卷 \(file.digest.short)",
                en:
                    "\(counted(file.items.count, "item")), \(source.plan.blueprint.total.plain) points, \(counted(source.part.minutes, "minute")) · bank \(file.bank) (\(file.request.bank.short)) · seed \(file.request.seed.prefix(12)) · form \(file.digest.short)"
            ),
        ]
    }

    public static func reused(_ items: [ItemID]) -> Phrase {
        Phrase(
            zh: "题库没有别的题可换，重复使用了：\(listed(items).zh)。",
            en: "The bank has no others, so these are used again: \(listed(items).en).")
    }

    /// Where the items of a form were to be avoided in a draw from another bank.
    public static func otherBank(_ has: BankID, than drawn: BankID) -> Phrase {
        Phrase(
            zh: "要避开的试卷出自题库 \(has)，不是 \(drawn)。",
            en: "The form to avoid is from bank \(has), not \(drawn).")
    }

    public static func written(_ path: String) -> Phrase {
        Phrase(zh: "试卷已写入 \(path)。", en: "The form was written to \(path).")
    }

    public static let proved = Phrase(
        zh: "成立：按此题库、组卷方案与种子组出的正是这份试卷。",
        en: "Yes: bank, blueprint and seed give exactly this form.")

    public static func disproved(_ difference: FormDifference) -> Phrase {
        Phrase(
            zh: "不成立：\(difference.phrase.zh)。", en: "No: \(difference.phrase.en).")
    }

    /// What a proof rests on, line by line.
    public static func facts(
        _ request: FormRequest, scheme: String, bank: BankID, blueprint: FileDigest?, items: Int,
        digest: FileDigest
    ) -> [(Phrase, String)] {
        var facts: [(Phrase, String)] = [
            (Phrase(zh: "标准", en: "scheme"), "\(scheme) · \(request.part)"),
            (Phrase(zh: "题库", en: "bank"), "\(bank) · \(request.bank.short)"),
        ]
        if let blueprint {
            facts.append((Phrase(zh: "组卷方案", en: "blueprint"), blueprint.short))
        }
        return facts + [
            (Phrase(zh: "算法", en: "algorithm"), String(request.algorithm)),
            (Phrase(zh: "种子", en: "seed"), String(request.seed)),
            (Phrase(zh: "排除试题", en: "excluded"), String(request.excluded.count)),
            (Phrase(zh: "试题", en: "items"), String(items)),
            (Phrase(zh: "试卷摘要", en: "form"), digest.text),
        ]
    }

    public static func unreadable(_ path: String) -> Phrase {
        Phrase(zh: "试卷 \(path) 有错误，无法读取。", en: "The form \(path) has errors.")
    }

    public static func noForm(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 不是试卷文件（\"format\": \"certify-form/1\"）。",
            en: "\(path) is no form (\"format\": \"certify-form/1\").")
    }

    public static func scheme(_ id: SchemeID) -> Phrase {
        Phrase(zh: "标准 \(id)", en: "scheme \(id)")
    }

    public static func bank(_ id: BankID) -> Phrase {
        Phrase(zh: "题库 \(id)", en: "bank \(id)")
    }

    /// Items name what the bank does not have.
    public static func unsound(_ id: BankID) -> Phrase {
        Phrase(
            zh: "题库 \(id) 有错误，试卷不完整；请先运行 certify validate",
            en: "bank \(id) has errors that leave the form incomplete; run certify validate first")
    }

    /// Where nothing can be proved because what the form follows from is not at hand.
    public static func missing(_ what: [Phrase]) -> Phrase {
        Phrase(
            zh: "这些文件中没有可读的\(what.map(\.zh).joined(separator: " 和"))；请写上所在的文件夹。",
            en: "There is no readable \(what.map(\.en).joined(separator: " or ")) among these "
                + "files; name the folder with \(what.count == 1 ? "it" : "them").")
    }

    public static func nothingDrawn(_ id: CaseID) -> Phrase {
        Phrase(zh: "案卷 \(id) 还没有组卷。", en: "No form was drawn for \(id).")
    }
}
