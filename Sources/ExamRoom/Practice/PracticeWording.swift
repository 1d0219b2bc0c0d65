/// What somebody who practised is told afterwards.
extension RoomWords {
    /// Among the rules, in place of what leaving an exam means.
    var practiceRule: String {
        self(
            zh: "这是练习，不计成绩，也不保留：退出就结束，结束后显示正确答案。",
            en: "This is a practice, which does not count and is not kept: it ends when you leave, "
                + "and the right answers are shown afterwards.")
    }

    var leavePracticeQuestion: String {
        self(
            zh: "结束练习？不保留答案，随后显示正确答案。",
            en: "End the practice? Nothing is kept; the right answers are shown next.")
    }

    var practiceOver: String {
        self(zh: "练习结束，答案不保留。", en: "The practice is over; nothing of it is kept.")
    }

    func practiceScore(_ right: Int, of judged: Int) -> String {
        self(zh: "练习答对 \(right)/\(judged) 题：", en: "Practice: \(right) of \(judged) right.")
    }

    var noAnswer: String { self(zh: "未作答", en: "nothing") }

    func practiceGiven(_ answer: String) -> String {
        self(zh: "：你答 \(answer)", en: ": you answered \(answer)")
    }

    func practiceRight(_ answer: String, isExample: Bool) -> String {
        if isExample { return self(zh: "；可以这样写：\(answer)", en: "; one could write: \(answer)") }
        return self(zh: "；正确答案 \(answer)", en: "; right is \(answer)")
    }
}
