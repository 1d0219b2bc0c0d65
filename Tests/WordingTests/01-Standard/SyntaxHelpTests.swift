import CertCore
import ExamBank
import Testing
import Wording

/// Slips that people make in JSON, and what they are told to write.
@Suite struct SyntaxHelpTests {
    private func help(_ text: String) -> [String?] {
        let named = "{ \"format\": \"certify-bank/1\", " + text
        return Catalogue([SourceFile(path: "bank", bytes: Array(named.utf8))]).findings
            .filter { $0.code == .syntax }.map { $0.help?.zh }
    }

    @Test(arguments: [
        (#"“id”: "b" }"#, #"改用半角的 ""#),
        (#""id"： "b" }"#, "改用半角的 :"),
        (#""id": "b"， "language": "zh" }"#, "改用半角的 ,"),
        (#"'id': "b" }"#, #"改用半角的 ""#),
        (#""title": "他说"你好"" }"#, #"文字里的引号要写作 \""#),
        (#""id": "b" "language": "zh" }"#, #"前面缺逗号；文字里的引号要写作 \""#),
        (#""key": ["a"] ["b"] }"#, "前面缺逗号"),
        (#""items": [{ "id": "a" } { "id": "b" }] }"#, "前面缺逗号"),
        (#""version": 1 -1 }"#, "前面缺逗号"),
        (#"id: "b" }"#, "成员名须放在英文双引号里"),
        (#"编号: "b" }"#, "成员名须放在英文双引号里"),
        (#"// 说明"#, #"JSON 没有注释；要说明可写成员 "note""#),
        ("<<<<<<< HEAD", "像是合并冲突留下的标记；请先解决冲突"),
        (#""sample": True }"#, "true"),
        (#""id": b }"#, "文字须放在英文双引号里"),
        (#""id": "b", }"#, "删去这个逗号"),
        (#""id": "C:\work" }"#, #"反斜杠本身写作 \\"#),
        (#""weight": 07 }"#, #"数字写作 7，小数写作字符串 "7.5""#),
    ])
    func `a slip is told with what to write`(text: String, wanted: String) {
        #expect(help(text) == [wanted])
    }

    @Test func `what nobody mistypes is told without help`() {
        #expect(help(#""id": "b" } }"#) == [nil])
        #expect(help(#""key": ["a" }"#) == [nil])
        #expect(help(#", "id": "b" }"#) == [nil])
    }
}
