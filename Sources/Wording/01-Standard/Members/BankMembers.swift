extension MemberWords {
    static let bank = """
        id
        题库的编号；标准以此引用题库。
        The bank's id, by which schemes refer to it.

        title
        题库的名称。
        The bank's title.

        behaviours
        情境题与简答题所考察的关键行为，如“耐心倾听”。
        Key behaviours that situational and short-text items look for, such as patient listening.

        behaviours.id
        关键行为的编号，供答案引用。
        The behaviour's id, for keys to refer to.

        behaviours.title
        关键行为的名称。
        The behaviour's title.

        cases
        案例：几道试题共用的材料。
        Shared texts, each of which several items ask about.

        cases.id
        案例的编号，供试题引用。
        The id of the shared text, for items to refer to.

        cases.text
        考生读到的案例材料。
        The text that candidates read.

        cases.assets
        案例材料之下给考生看的附件，写编号。
        The assets shown below the text, by their ids.

        assets
        附件：单独存放的文本或表格，供试题与案例展示。
        Texts and tables in files of their own, which items and cases show.

        assets.id
        附件的编号，供试题与案例引用。
        The asset's id, for items and cases to refer to.

        assets.title
        附件的名称，考生可见。
        The asset's title, which candidates see.

        assets.path
        附件文件，从题库所在的文件夹写起；.txt 为文本，.csv 为表格，均为 UTF-8。中英文分别存放时写作 { "zh": …, "en": … }。
        The asset's file, from the bank's folder on: .txt is a text, .csv a table, both in UTF-8. Where each language has its own file, { "zh": …, "en": … }.

        importanceCounts
        核算用：全部末级鉴定点中各重要程度的个数。
        For checking: how many of all points without points below have each importance.

        points
        一级鉴定点；其权重之和为 100。
        The top-level assessment points; their weights sum to 100.

        points.weight
        该鉴定点在试卷中所占百分比。
        The point's share of a form, in percent.
        """

    /// Their paths start from a point.
    static let point = """
        id
        鉴定点代码，在题库内唯一。
        The point's code, unique in the bank.

        title
        鉴定点名称。
        The point's title.

        points
        下一级鉴定点；有下级的鉴定点不写重要程度与能力。
        The points below; a point that has some says neither importance nor competency.

        importanceCounts
        核算用：其下末级鉴定点中各重要程度的个数。
        For checking: how many of the points below it have each importance.

        importance
        重要程度：X 核心要素，Y 一般要素，Z 辅助要素。
        Importance: X core, Y general, Z auxiliary.

        competency
        该鉴定点所考察的能力，为标准中的能力编号。
        The competency it belongs to, by its id in the scheme.
        """

    /// Their paths start from where counts are declared.
    static let importanceCounts = """
        importanceCounts.X
        核心要素的个数。
        How many are core.

        importanceCounts.Y
        一般要素的个数。
        How many are general.

        importanceCounts.Z
        辅助要素的个数。
        How many are auxiliary.
        """
}
