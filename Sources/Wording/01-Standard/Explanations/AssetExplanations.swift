import ExamBank

/// Texts and tables in files of their own.
extension FindingCode {
    var assetExplanation: Explanation? {
        switch self {
        case .unknownAsset:
            Explanation(
                zh: ("试题或案例提到的附件，题库没有列出。", "附件在题库的 assets 中列一次，用编号引用；没有附件，考生看不懂题目。"),
                en: (
                    "An item or a case names an asset that the bank does not list.",
                    "Assets are listed once, among the bank's `assets`, and named by id. Without it candidates cannot understand the item."
                ),
                bad: #""assets": ["limit"]"#, good: #""assets": ["limits"]"#)
        case .assetLeavesBank:
            Explanation(
                zh: (
                    "附件的路径离开了题库所在的文件夹，或者经由链接到达。",
                    "题库连同附件要能整个搬走，也不能把别处的文件、带答案的文件带进密封试卷。"
                ),
                en: (
                    "The path of an asset leaves the bank's folder, or a link is on it.",
                    "A bank is carried about with its assets, and no other file, least of all one with keys, may find its way into sealed papers."
                ),
                bad: #""path": "../limits.csv""#, good: #""path": "limits.csv""#)
        case .assetForm:
            Explanation(
                zh: ("附件既不是文本也不是表格。", "考生在终端里作答，看不到图片和声音；需要的内容写成 .txt 或 .csv。"),
                en: (
                    "An asset is neither a text nor a table.",
                    "Candidates sit at a terminal, which shows no pictures and plays no sounds. What they need is written as .txt or .csv."
                ),
                bad: #""path": "limits.png""#, good: #""path": "limits.csv""#)
        case .missingAsset:
            Explanation(
                zh: ("附件文件不存在。", "路径从题库所在的文件夹写起，区分大小写；缺少附件，标准不能采用。"),
                en: (
                    "The file of an asset is not there.",
                    "Paths start from the bank's folder, in exact letter case. A scheme cannot be adopted while an asset is missing."
                ),
                bad: #""path": "Limits.csv""#, good: #""path": "limits.csv""#)
        case .assetTable:
            Explanation(
                zh: ("附件不是完好的 CSV 表格。", "表格要逐列对齐给考生看，首行为表头，各行的列数须与表头相同。"),
                en: (
                    "An asset is not a sound CSV table.",
                    "It is drawn in columns, the first row being its header, so every row has as many cells as that."
                ),
                bad: "类型,时限\n全额退款", good: "类型,时限\n全额退款,7 天", source: "RFC 4180")
        case .wideAsset:
            Explanation(
                zh: ("附件表格太宽。", "考场的终端通常为 80 列，放不下的行要折断，对不齐就难读。"),
                en: (
                    "The table of an asset is too wide.",
                    "The terminals of an exam room mostly have 80 columns. Longer rows are broken, and columns that do not line up are hard to read."
                ),
                bad: "一月,二月,三月,…,十二月", good: "月份,来电\n一月,320")
        case .unusedAsset:
            Explanation(
                zh: ("没有试题或案例用到这个附件。", "多半是漏写了 assets，或者编号写错了。"),
                en: (
                    "No item or case shows an asset.",
                    "Most likely the item lacks the member `assets`, or was taken out."
                ),
                bad: #""assets": []"#, good: #""assets": ["limits"]"#)
        default: nil
        }
    }
}
