import Testing

@testable import ExamBank

/// Options that speak of others by their places.
@Suite struct MovingReferencesTests {
    private func moves(_ options: String, under stem: String) -> Bool {
        let options = options.split(separator: " | ").map { Array(scalars: String($0)) }
        let stem = Array(scalars: stem)
        let texts = WrittenOptions(options, under: stem).texts
        return !MovingReferences.places(in: texts, under: stem).isEmpty
    }

    @Test(arguments: [
        "前两项做法都不妥", "以上都对", "与上一项相同", "上一选项的做法", "第一项和第三项", "后两种做法", "最后一项",
        "其余三项都对", "其他选项都不对", "上面三项都对", "以上两项", "选项A的做法", "同 B 选项", "只有A对",
        "A和C", "A与C都正确", "仅A、B", "Both A and B", "the first two", "Same as option B", "A and C",
        "All of the above", "The previous option", "As in option C", "A 和 B 都可以", "A和B都行",
        "A、B两项都对", "a、b 两句都行", "A或B均可", "AB都对", "同上", "同前", "如上所述", "All of the answers above",
        "Both of the first two replies", "The previous two responses", "The other two steps",
    ])
    func `options that speak of others by their places are told`(option: String) {
        #expect(moves("倾听 | \(option) | 复述", under: "客户来电时应当怎么办"))
    }

    @Test(arguments: [
        "上述问题已解决", "前三项指标", "上述情况属实", "下一步怎么办", "第三方", "只有A类客户", "A 类客户", "A", "①和③",
        "全选", "都对", "没有正确选项", "完成上一项工作再接下一项工作", "其他项目", "另一位坐席", "Within the first two hours",
        "The first caller", "A and a customer", "甲和乙", "最后一项是签字确认", "I and II",
        "Third answer", "A选项卡", "A 和 B 两位客户", "AB 型", "A、B 轮流接听", "同上级商量", "同前台核对", "如上门取件",
        "The first reply", "The first two replies from the caller", "None of the options",
    ])
    func `what means the same in any order is not told`(option: String) {
        #expect(!moves("倾听 | \(option) | 复述", under: "客户来电时应当怎么办"))
    }

    @Test func `letters of their own hide no reference`() {
        #expect(moves("A. 倾听 | B. 复述 | C. A和B", under: "客户来电时应当怎么办"))
        #expect(moves("A. 倾听 | B. 复述 | C. 以上都对", under: "客户来电时应当怎么办"))
        #expect(!moves("A. 倾听 | B. 复述 | C. 致歉", under: "客户来电时应当怎么办"))
    }

    @Test func `places and letters that the stem has are those of the stem`() {
        #expect(moves("Wait | Both of the first two replies", under: "Which reply is best?"))
        #expect(!moves("Wait | The first two steps", under: "Which steps need consent?"))
        #expect(!moves("同上 | 倾听", under: "表格中写着“同上”的一栏是指"))
        #expect(!moves("客户A和客户B | A和B | C", under: "客户 A、B、C 同时来电时先接待谁"))
        #expect(!moves("前两项 | 倾听", under: "接听流程有三项，其中前两项的目的是"))
        #expect(moves("AB | AC | BC", under: "应当先做什么"))
        #expect(!moves("AB | A | B", under: "血型是什么"))
    }
}
