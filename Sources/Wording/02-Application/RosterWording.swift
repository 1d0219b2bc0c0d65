public import Authority
public import CertCore
import TextFormats

extension RosterProblem {
    /// The row, the column and what to do.
    public var phrase: Phrase {
        let what = kind.phrase
        let value =
            given.isEmpty
            ? Phrase("") : Phrase(zh: "「\(visible(given))」", en: " “\(visible(given))”")
        let name = field.map { Phrase(zh: $0.chinese, en: $0.rawValue) } ?? Phrase(visible(column))
        guard let row else {
            return Phrase(
                zh: "\(name.zh)\(value.zh)：\(what.zh)", en: "\(name.en)\(value.en): \(what.en)")
        }
        return Phrase(
            zh: "第 \(row) 行 \(name.zh)\(value.zh)：\(what.zh)",
            en: "line \(row), \(name.en)\(value.en): \(what.en)")
    }
}

extension RosterProblem.Kind {
    var phrase: Phrase {
        switch self {
        case .missing: Phrase(zh: "必填", en: "is required")
        case .missingColumn: Phrase(zh: "缺少这一列", en: "the column is missing")
        case .malformed(let form):
            Phrase(zh: "写法应如 \(form)", en: "is to be written like \(form)")
        case .notAmong(let codes, let chinese):
            Phrase(
                zh: "可取：\(chinese.joined(separator: "、"))",
                en: "is to be one of: \(codes.joined(separator: ", "))")
        case .identity(let problem): problem.phrase
        case .certificateLevel(let number, let stated):
            Phrase(
                zh: "编号中的等级是 \(number) 级，填报的是 \(stated) 级",
                en: "the number says level \(number), the application level \(stated)")
        case .inFuture(let day):
            Phrase(zh: "\(day) 晚于今天", en: "\(day) is yet to come")
        case .fixed:
            Phrase(
                zh: "报名后不能更改",
                en: "is settled once the application is entered")
        case .unknownColumn:
            Phrase(
                zh: "不认识的列。可用列：\(RosterField.allCases.map(\.chinese).joined(separator: "、"))",
                en:
                    "is no column of a roster; known: \(RosterField.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        case .evidenceUnreadable(let path):
            Phrase(zh: "读不到文件 \(path)", en: "cannot read the file \(path)")
        // What is refused of an application concerns no part.
        case .refused(let refusal): refusal.phrase(naming: .unknown)
        case .repeated(let row):
            Phrase(zh: "与第 \(row) 行是同一证件", en: "is the same document as in line \(row)")
        }
    }
}

extension IdentityProblem {
    public var phrase: Phrase {
        switch self {
        case .length(let count):
            Phrase(
                zh: "证件号码长度 \(count) 不对",
                en: "the number has \(counted(count, "character")), which no such document has")
        case .unexpectedCharacter(let place):
            Phrase(zh: "第 \(place) 位字符不对", en: "character \(place) does not belong there")
        case .checkCharacter(let found, let expected):
            Phrase(
                zh: "校验码应为 \(expected)，而不是 \(found)",
                en: "the check character should be \(expected), not \(found)")
        case .prefixOf(let kind, let found):
            Phrase(
                zh: "号码以 \(found) 开头，属于 \(kind.rawValue)",
                en: "the number starts with \(found), as a \(kind.rawValue) does")
        case .unknownProvince(let code):
            Phrase(zh: "没有省级代码 \(code)", en: "there is no province \(code)")
        case .impossibleBirthDate(let text):
            Phrase(
                zh: "号码中的出生日期 \(text) 不存在",
                en: "the birth date \(text) in the number does not exist")
        case .bornAfter(let day, let asOf):
            Phrase(zh: "出生日期 \(day) 晚于 \(asOf)", en: "the birth date \(day) is after \(asOf)")
        case .birthDateDiffers(let number, let stated):
            Phrase(
                zh: "号码中的出生日期是 \(number)，填报的是 \(stated)",
                en: "the number says born \(number), the application \(stated)")
        case .sexDiffers(let number, let stated):
            Phrase(
                zh: "号码所示性别与填报不符",
                en: "the number says \(number.rawValue), the application \(stated.rawValue)")
        }
    }
}
