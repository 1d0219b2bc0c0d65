import Testing

@testable import ExamRoom

/// What an item asks, in lines of either face.
@Suite struct StemLinesTests {
    @Test func `no line begins or ends with what may not stand there, at any width`() {
        let stem = "客户说：“等了三天（含周末），没人回复！”请问：应当先听完、再道歉，还是先查单（《工单》）呢？……好。"
        for width in 20...80 {
            for line in stemLines(stem, width: width) {
                #expect(!"，。、）」！？：；”》…".contains(line.first!), "\(width): \(line)")
                #expect(!"（「“《".contains(line.last!), "\(width): \(line)")
            }
        }
    }

    @Test func `tables and code keep their lines`() {
        let text = "表：\n| 甲乙丙丁 | 一二三四五六七 |\n```\nif x {\n    y()\n}\n```\n    四格"
        #expect(
            stemLines(text, width: 20) == [
                "表：", "| 甲乙丙丁 | 一二三", "↪ 四五六七 |", "```", "if x {", "    y()", "}", "```", "    四格",
            ])
    }

    @Test func `where no width is known lines stay as they are`() {
        let text = "表：\n| 甲乙丙丁 | 一二三四五六七 |"
        #expect(stemLines(text, width: nil) == ["表：", "| 甲乙丙丁 | 一二三四五六七 |"])
    }
}
