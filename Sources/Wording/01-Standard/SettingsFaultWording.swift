import CertCore
import ExamBank

extension SettingsFault {
    var phrase: Phrase {
        switch self {
        case .unknownCode(let name, _):
            Phrase(zh: "没有编码「\(name)」", en: "there is no code “\(name)”")
        case .fixedCode(let name):
            Phrase(
                zh: "「\(name)」始终是错误，不能调低、关闭或忽略",
                en: "“\(name)” stays an error; it can be neither lowered, switched off nor ignored")
        case .pathPattern(let text):
            Phrase(
                zh: "「\(text)」不是设置文件所在文件夹之下的文件路径",
                en: "“\(text)” is no pattern for files below the folder of the settings")
        case .unmatchedPath(let text):
            Phrase(zh: "没有与「\(text)」相符的文件", en: "no file matches “\(text)”")
        case .unusedIgnore(let code):
            Phrase(
                zh: "这里没有 \(code.rawValue) 可忽略",
                en: "there is no \(code.rawValue) here to ignore")
        case .staleEntry(let code, let item):
            Phrase(
                zh: "基线中的 \(code)\(item.map { "（\($0)）" } ?? "")已不再出现",
                en: "\(code)\(item.map { " (\($0))" } ?? "") of the baseline is not found any more")
        }
    }

    var help: Phrase? {
        switch self {
        case .unknownCode:
            Phrase(zh: "全部编码：certify explain --all", en: "all codes: certify explain --all")
        case .fixedCode:
            Phrase(
                zh: "有这种问题的文件不能用于考试，只能改正",
                en: "no exam can be held with a file that has it; mend the file")
        case .pathPattern:
            Phrase(zh: "例：drafts/**、**/old-*.json", en: "such as drafts/** or **/old-*.json")
        case .unmatchedPath:
            Phrase(
                zh: "路径从设置文件所在的文件夹算起；改正它，或删去这一条",
                en: "paths start from the folder of the settings; mend it, or take the entry out")
        case .unusedIgnore: Phrase(zh: "删去这一条", en: "take the entry out")
        case .staleEntry:
            Phrase(
                zh: "用 certify validate --write-baseline <文件> 重写基线",
                en: "certify validate --write-baseline <file> writes the baseline anew")
        }
    }
}
