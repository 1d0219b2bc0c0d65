import Testing

@testable import ExamBank

/// Characters and spaces that were not meant.
@Suite struct WrittenCharactersTests {
    @Test(arguments: [
        "客户\u{AD}来电怎么办", "客户\u{34F}来电怎么办", "客户来\u{FE0F}电怎么办", "用\u{FB01}le时怎么办", "\u{3220}类客户怎么办",
        "注意\u{FE30}先问候", "热情\u{FE50}耐心地接听", "先问候\u{FF61}再倾听", "\u{FF71}类客户怎么办", "客户稍等...好的",
        "客户--坐席怎么办", "应当做什么 ?", "请问“ＡＢＣ”是什么",
    ])
    func `characters that only look like others are told`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem).contains(.lookAlike))
    }

    @Test(arguments: ["按1️⃣键还是☎️键", "客户☎️来电怎么办", "转接1-3次怎么办", "先按①再按②怎么办", "℃是什么单位呢"])
    func `characters that mean themselves are not told`(stem: String) {
        #expect(!codes("倾听 | 复述 | 确认", under: stem).contains(.lookAlike))
    }

    @Test(arguments: [
        "接听时 。首先怎么办", "问候， 首先怎么办", "接听（ 客户 ）来电", "客户来电 \\n应当怎么办", "应当怎么办 ？", "客户\u{3000}来电怎么办",
    ])
    func `spaces that stand for nothing are told`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem) == [.straySpace])
    }

    @Test(arguments: [
        "How many days is that, 7 or 14 ?", "What helps at night (after 10 pm) ?",
        "Which rule says “be kind” ?", "Is the rate above 95 % ?",
        "Which words are polite , kind and clear?",
        "An agent stays calm in case [3] .", "Which word means 'late’ !", "What is due on day 30 .",
    ])
    func `spaces before English marks are told`(stem: String) {
        #expect(codes("Time | Care | Trust", under: stem) == [.straySpace])
    }

    @Test(arguments: [
        "What comes next: 2, 4, 8 ?", "What comes next: 2 4 8 ?", "How much is 5 !",
        "What is 12 + 5 = 17 + 3 ?",
        "In English numbers , parts thousands", "The agent is a . Why so",
        "A mark , Colons and dots are what", "Is it (a) ? or (b) ? in forms",
    ])
    func `spaces before what may be no mark of the sentence are not told`(stem: String) {
        #expect(!codes("Time | Care | Trust", under: stem).contains(.straySpace))
    }

    @Test(arguments: ["接听时限为（ 天）", "应当先 。", "应当先做（ ）。", "说明：\\n  应当先做什么", "用 CRM 系统怎么办"])
    func `spaces that may be a blank are not told`(stem: String) {
        #expect(!codes("倾听 | 复述 | 确认", under: stem).contains(.straySpace))
    }
}
