extension MemberWords {
    static let form = """
        scheme
        所属标准的编号。
        The id of the scheme it was drawn for.

        part
        所属科目的编号。
        The id of the part it was drawn for.

        bank
        所抽题库的编号。
        The id of the bank it was drawn from.

        bankDigest
        抽题时题库文件的 SHA-256 摘要。
        The SHA-256 of the bank's file when the form was drawn.

        blueprintDigest
        抽题时组卷方案的摘要。
        The digest of the blueprint when the form was drawn.

        algorithm
        抽题算法的版本。
        The version of the drawing algorithm.

        seed
        抽题的种子；同样的种子得出同样的试卷。
        The seed of the draw; the same seed gives the same form.

        excluded
        不得抽取的试题，如以前考过的。
        Items that must not be drawn, such as those met before.

        items
        抽中的试题，按出现的顺序。
        The items drawn, in their order.

        digest
        试卷的摘要。
        The digest of the form.
        """
}
