/// What somebody who practised is told afterwards.
extension RoomWords {
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
