import CertCore
import ExamBank

extension AssetFault {
    var phrase: Phrase {
        switch self {
        case .unknownAsset(let id, _):
            Phrase(zh: "题库没有列出附件「\(id)」", en: "the bank lists no asset “\(id)”")
        case .leavesBank(let path, false):
            Phrase(
                zh: "附件路径「\(path)」不是从题库所在的文件夹往下走的普通路径",
                en: "asset path “\(path)” is no plain path down from the bank's folder")
        case .leavesBank(let path, true):
            Phrase(
                zh: "附件「\(path)」是链接，或经由链接到达",
                en: "asset “\(path)” is a link, or reached by one")
        case .unknownForm(let path):
            Phrase(
                zh: "「\(path)」既不是文本（.txt）也不是表格（.csv）",
                en: "“\(path)” is neither a text (.txt) nor a table (.csv)")
        case .wide(let cells):
            Phrase(
                zh: "表格宽 \(cells) 格，80 列的屏幕放不下",
                en: "the table is \(cells) cells wide, too wide for a screen of 80 columns")
        case .missingFile(let path):
            Phrase(zh: "没有附件文件「\(path)」", en: "there is no asset file “\(path)”")
        case .unusedAsset:
            Phrase(zh: "没有试题或案例用到这个附件", en: "no item or case shows the asset")
        case .table(let error):
            Phrase(
                zh: "不是完好的 CSV 表格：\(error.phrase.zh)",
                en: "not a sound CSV table: \(error.phrase.en)")
        case .untranslated(let id):
            Phrase(
                zh: "题面是中英文的，附件 \(id) 却只有中文",
                en: "asset \(id) is in Chinese only, but what shows it is in both languages")
        }
    }

    var help: Phrase? {
        switch self {
        case .leavesBank:
            Phrase(
                zh: "把文件本身放在题库旁边，路径不用 ..、\\ 和冒号，例如 \"assets/limits.csv\"",
                en: "keep the file itself beside the bank, with no ‘..’, ‘\\’ or ‘:’ in its "
                    + "path: \"assets/limits.csv\"")
        case .unknownForm:
            Phrase(
                zh: "考生在终端里看不到图片和声音，请写成文字或表格",
                en: "a terminal shows neither pictures nor sounds; write it as a text or a table")
        case .missingFile:
            Phrase(
                zh: "路径从题库所在的文件夹写起，用 / 分隔，区分大小写",
                en: "paths start from the bank's folder, with / and exact letter case")
        case .wide:
            Phrase(
                zh: "写短些，或把行与列对调；至多 \(AssetFault.mostCells) 格",
                en: "shorten it, or exchange rows and columns; at most "
                    + "\(AssetFault.mostCells) cells")
        case .untranslated:
            Phrase(
                zh: "title 与 path 写作 { \"zh\": …, \"en\": … }，英文另用一个文件",
                en: "write title and path as { \"zh\": …, \"en\": … }, with a file for each")
        case .unknownAsset, .unusedAsset, .table: nil
        }
    }
}
