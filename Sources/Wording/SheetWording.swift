public import Authority
public import CertCore
import ExamBank

extension SheetProblem {
    /// The row, the column and what is right.
    public func phrase(naming parts: PartTitles) -> Phrase {
        let told = kind.phrase(naming: parts)
        let what = meant.map { (told + Phrase(zh: "。", en: ".")).asking([$0]) } ?? told
        let value = given.isEmpty ? Phrase("") : Phrase(zh: "「\(given)」", en: " “\(given)”")
        let place = Phrase(
            zh: "\(column)\(value.zh)：\(what.zh)", en: "\(column)\(value.en): \(what.en)")
        guard let row else { return place }
        return Phrase(zh: "第 \(row) 行 \(place.zh)", en: "line \(row), \(place.en)")
    }

    /// What a word that is none of the known ones most likely meant.
    private var meant: String? {
        guard case .notAmong(let words) = kind else { return nil }
        return nearest(to: given, among: words)
    }
}

extension SheetProblem.Kind {
    func phrase(naming parts: PartTitles) -> Phrase {
        switch self {
        case .missing: Phrase(zh: "必填", en: "is required")
        case .malformed(let form): Phrase(zh: "应写作 \(form)", en: "is to be written as \(form)")
        case .notAmong(let words):
            Phrase(
                zh: "可取：\(words.joined(separator: "、"))",
                en: "is to be one of: \(words.joined(separator: ", "))")
        case .unknown(let subject):
            Phrase(zh: "没有这个\(subject.title.zh)", en: "there is no such \(subject.title.en)")
        case .missingColumn: Phrase(zh: "缺少这一列", en: "the column is missing")
        case .unknownColumn(let known):
            Phrase(
                zh: "不认识的列。可用列：\(known.joined(separator: "、"))",
                en: "is no column of this sheet; known: \(known.joined(separator: ", "))")
        case .repeated(let row):
            Phrase(zh: "与第 \(row) 行重复", en: "was given in line \(row) already")
        case .unreadableFile: Phrase(zh: "读不到文件", en: "cannot be read")
        case .response(let problem): problem.phrase
        case .refused(let refusal): refusal.phrase(naming: parts)
        }
    }
}
