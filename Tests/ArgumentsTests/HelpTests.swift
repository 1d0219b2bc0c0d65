import Terminal
import Testing
import TextFormats

@testable import Arguments

@Suite struct HelpTests {
    @Test(arguments: [
        Page(false, 80, ["review", "accept"], englishCommand80),
        Page(true, 80, ["review", "accept"], chineseCommand80),
        Page(false, 60, ["review", "accept"], englishCommand60),
        Page(true, 60, ["review", "accept"], chineseCommand60),
        Page(false, 80, [], englishProgram80),
        Page(true, 80, [], chineseProgram80),
        Page(false, 60, ["review"], englishGroup60),
        Page(true, 60, ["export"], chineseChoices60),
    ])
    fileprivate func `a help page fits its width and its language`(page: Page) {
        let description = Desk.program { page.isChinese ? $0 : $1 }.description
        let lines = description.help(
            for: page.path, labels: page.isChinese ? Desk.chinese : Desk.english,
            layout: Desk.layout(page.width))
        #expect(lines.joined(separator: "\n") == page.text)
        #expect(lines.allSatisfy { displayWidth(of: $0) <= page.width })
    }

    @Test func `a path that leads nowhere shows the nearest page above`() {
        let description = Desk.program { $1 }.description
        func page(_ path: [String]) -> [String] {
            description.help(for: path, labels: Desk.english, layout: Desk.layout(80))
        }
        #expect(page(["review", "bogus"]) == page(["review"]))
        #expect(page(["bogus"]) == page([]))
    }

    @Test func `a term that is too long stands above its text`() {
        let layout = Desk.layout(30)
        #expect(layout.row("--name <值>", "Some text.", column: 15) == ["  --name <值>  Some text."])
        #expect(
            layout.row("--name <值>", "Some text.", column: 14) == [
                "  --name <值>", "              Some text.",
            ])
        #expect(layout.row("--name", "", column: 14) == ["  --name"])
    }

    @Test func `headings stand out`() {
        var layout = Desk.layout(80)
        layout.heading = { "*\($0)*" }
        let lines = Desk.program { $1 }.description.help(labels: Desk.english, layout: layout)
        #expect(lines.contains("*Usage:*"))
        #expect(lines.contains("*The ten steps:*"))
    }
}

private struct Page: Sendable {
    let isChinese: Bool
    let width: Int
    let path: [String]
    let text: String

    init(_ isChinese: Bool, _ width: Int, _ path: [String], _ text: String) {
        self.isChinese = isChinese
        self.width = width
        self.path = path
        self.text = text
    }
}

private let englishCommand80 = """
    Accept applications as eligible.

    Usage:
      desk review accept <case>... --as-of <date> [--reason <text>]
          [--order <order>] [--dry-run]

    Each application must meet one of the scheme's conditions and carry the evidence
    that this condition asks for; what lacks evidence is returned.

    Nobody reviews an application of their own.

    Arguments:
      <case>...  The applications.

    Options:
      -r, --reason <text>  Why, as it goes into the file, such as the evidence that
                           was compared; the applicant can read it in the report.
          --as-of <date>   The day up to which work is counted. (required)
          --order <order>  In which order. One of: name | date
      -n, --dry-run        Show only, write nothing.

    Options of every command:
          --authority <folder>  Where the authority is.
      -q, --quiet               Print results only.
      -h, --help                Show help on a command.

    Examples:
      $ desk review accept C-0001 C-0002 --as-of 2026-03-01
        Accept two, as of the closing date.
    """

private let chineseCommand80 = """
    审核通过报名

    用法：
      desk review accept <报名>... --as-of <日期> [--reason <理由>] [--order <顺序>]
          [--dry-run]

    每份报名都要满足申报条件之一，并附上该条件要求的证明材料（例如工作年限证明）；缺
    少材料的报名应当退回补正。

    审核人不得审核自己的报名。

    参数：
      <报名>...  要通过的报名。

    选项：
      -r, --reason <理由>  写入档案的理由，例如对照了哪一份证明材料，申请人可以在成
                           绩单上看到。
          --as-of <日期>   计算工作年限的截止日。（必填）
          --order <顺序>   办理的顺序。可选值：name | date
      -n, --dry-run        只演示，不写入。

    通用选项：
          --authority <文件夹>  认定机构所在的文件夹。
      -q, --quiet               只输出结果。
      -h, --help                显示命令的帮助。

    示例：
      $ desk review accept C-0001 C-0002 --as-of 2026-03-01
        以报名截止日为准，通过两份报名。
    """

private let englishCommand60 = """
    Accept applications as eligible.

    Usage:
      desk review accept <case>... --as-of <date>
          [--reason <text>] [--order <order>] [--dry-run]

    Each application must meet one of the scheme's conditions
    and carry the evidence that this condition asks for; what
    lacks evidence is returned.

    Nobody reviews an application of their own.

    Arguments:
      <case>...  The applications.

    Options:
      -r, --reason <text>  Why, as it goes into the file, such
                           as the evidence that was compared;
                           the applicant can read it in the
                           report.
          --as-of <date>   The day up to which work is counted.
                           (required)
          --order <order>  In which order. One of: name | date
      -n, --dry-run        Show only, write nothing.

    Options of every command:
          --authority <folder>  Where the authority is.
      -q, --quiet               Print results only.
      -h, --help                Show help on a command.

    Examples:
      $ desk review accept C-0001 C-0002 --as-of 2026-03-01
        Accept two, as of the closing date.
    """

private let chineseCommand60 = """
    审核通过报名

    用法：
      desk review accept <报名>... --as-of <日期>
          [--reason <理由>] [--order <顺序>] [--dry-run]

    每份报名都要满足申报条件之一，并附上该条件要求的证明材料（例
    如工作年限证明）；缺少材料的报名应当退回补正。

    审核人不得审核自己的报名。

    参数：
      <报名>...  要通过的报名。

    选项：
      -r, --reason <理由>  写入档案的理由，例如对照了哪一份证明
                           材料，申请人可以在成绩单上看到。
          --as-of <日期>   计算工作年限的截止日。（必填）
          --order <顺序>   办理的顺序。可选值：name | date
      -n, --dry-run        只演示，不写入。

    通用选项：
          --authority <文件夹>  认定机构所在的文件夹。
      -q, --quiet               只输出结果。
      -h, --help                显示命令的帮助。

    示例：
      $ desk review accept C-0001 C-0002 --as-of 2026-03-01
        以报名截止日为准，通过两份报名。
    """

private let englishProgram80 = """
    Run certification exams.

    Usage:
      desk <command>

    The ten steps from standard to certificate.

    Commands:
      init    Set up an authority.
      verify  Verify the ledger.

    The ten steps:
      review  Review the eligibility of applicants.
      export  Export lists.

    Options of every command:
          --authority <folder>  Where the authority is.
      -q, --quiet               Print results only.
      -h, --help                Show help on a command.
          --version             Show the version.
    """

private let chineseProgram80 = """
    认定考试工作台

    用法：
      desk <命令>

    从标准到证书的十个步骤都在这里办理。

    命令：
      init    建立认定机构
      verify  核验账本

    十个步骤：
      review  资格审核
      export  导出名单

    通用选项：
          --authority <文件夹>  认定机构所在的文件夹。
      -q, --quiet               只输出结果。
      -h, --help                显示命令的帮助。
          --version             显示版本。
    """

private let englishGroup60 = """
    Review the eligibility of applicants.

    Usage:
      desk review [--all]
      desk review <command>

    Also: rv

    Options:
      --all  List those already reviewed too.

    Commands:
      accept  Accept applications as eligible.

    Options of every command:
          --authority <folder>  Where the authority is.
      -q, --quiet               Print results only.
      -h, --help                Show help on a command.
    """

private let chineseChoices60 = """
    导出名单

    用法：
      desk export [<文件>...] [--as <格式>]...

    参数：
      <文件>...

    选项：
      --as <格式>  导出的格式。（可重复）
        csv        供电子表格使用
        html       供打印：公示名单

    通用选项：
          --authority <文件夹>  认定机构所在的文件夹。
      -q, --quiet               只输出结果。
      -h, --help                显示命令的帮助。
    """
