public import CertCore
public import TextFormats

extension CSVError {
    public var phrase: Phrase {
        switch kind {
        case .empty:
            Phrase(zh: "文件是空的，缺少表头", en: "the file is empty; a header row is needed")
        case .byteOrderMark, .invalidUTF8:
            Phrase(
                zh: "不是 UTF-8 编码。请在表格软件中另存为「CSV UTF-8」",
                en: "not UTF-8; save it as “CSV UTF-8” in your spreadsheet")
        case .nul:
            Phrase(zh: "含有 NUL 字符", en: "a NUL character")
        case .unterminatedQuote:
            Phrase(zh: "引号没有结束", en: "a quote that does not end")
        case .strayQuote:
            Phrase(zh: "引号不在单元格开头", en: "a quote inside a cell that does not begin with one")
        case .textAfterQuote:
            Phrase(zh: "结束引号之后还有文字", en: "text after a closing quote")
        case .loneCarriageReturn:
            Phrase(zh: "单独的回车符", en: "a carriage return without a line feed")
        case .unnamedColumn:
            Phrase(zh: "有一列没有列名", en: "a column without a name")
        case .duplicateColumn(let name, let first):
            Phrase(
                zh: "列名「\(name)」与第 \(first) 列重复",
                en: "column “\(name)” is column \(first) again")
        case .ragged(let rows, let columns):
            Phrase(
                zh: "表头有 \(columns) 列，以下各行的列数不同："
                    + rows.prefix(20).map { "\($0.number)(\($0.count))" }
                    .joined(separator: "、"),
                en: "the header has \(columns) columns; these lines have others: "
                    + rows.prefix(20).map { "\($0.number) (\($0.count))" }
                    .joined(separator: ", "))
        }
    }
}
