import Testing

@testable import ExamBank

/// Options that combine others, or speak of all or none of them.
@Suite struct CombinedOptionsTests {
    @Test(arguments: [
        "①③ | ①② | ②③", "(1)(2) | (1)(3) | (2)(3)", "A和C | 倾听 | 复述", "1和2 | 1和3 | 2和3",
        "甲、乙 | 甲、丙 | 乙、丙", "一、二 | 一、三 | 二、三", "ⅠⅡ | ⅠⅢ | ⅡⅢ", "I and II | I and III | II and III",
        "Both A and B | first | second", "AB | AC | BC", "①②③ | ①②④ | 仅①", "A、B都正确 | 倾听 | 复述",
        "A 和 B 都可以 | 倾听 | 复述", "a、b 两句都行 | 倾听 | 复述", "AB都对 | 倾听 | 复述 | 确认",
        "①和②都不对 | 倾听 | 复述",
    ])
    func `options that combine others are told`(options: String) {
        #expect(codes(options).contains(.combinedOptions))
    }

    @Test(arguments: [
        "AB | A | B", "AB | A | B | O", "a+b | a-b | b-a", "a+b | b+c | a+c",
        "1,200 | 1,300 | 1,500",
        "1/2 | 1/3 | 2/3", "甲、乙、丙 | 乙、甲、丙 | 丙、甲、乙", "①②③ | ②①③ | ③②①", "十二 | 十三 | 十一",
        "甲方和乙方 | 甲方和丙方 | 乙方和丙方", "甲 | 乙 | 丙", "10 | 11 | 12",
        "only customers | both calls | answers", "1和2 | 3 | 4", "A座和B座都可以 | A座 | B座",
        "A、B 轮流接听 | 倾听 | 复述", "甲乙双方 | 甲方 | 乙方",
    ])
    func `what names nothing else is no combination`(options: String) {
        #expect(!codes(options).contains(.combinedOptions))
    }

    @Test(arguments: [
        "以上都对", "以上三项都对", "上面三项都对", "三者都是", "以上所有选项", "全选", "以上各项均正确",
        "以上三项都应做到", "以上各项均需要做到", "ABC都对", "A、B、C都正确", "All the above options",
        "All of the answers above are correct", "All of these", "All are correct.",
        "None of the above is wrong", "Both A, B and C", "全部都是", "三项都对", "三项均正确", "以上人员都可以",
        "以上部门均需要", "以上均为正确答案", "以上都是正确的", "所有选项都正确", "The above are all correct",
        "The options above are all right.", "The above answers are all true", "Everything above",
    ])
    func `all of the above is told in many words`(option: String) {
        #expect(codes("倾听 | 复述 | 确认 | \(option)").contains(.allOfTheAbove))
    }

    @Test(arguments: [
        "以上都不对", "以上都没有", "没有正确选项", "以上三项都不是", "三者都不是", "以上均不可取", "没有正确的", "ABC都不对",
        "None of the options", "None of the above is correct.", "All of the above are wrong",
        "Neither of the above", "没有一项是正确的", "以上均不是正确答案", "全部都不对", "The above are all wrong",
    ])
    func `none of the above is told in many words`(option: String) {
        #expect(codes("倾听 | 复述 | 确认 | \(option)").contains(.noneOfTheAbove))
    }

    @Test(arguments: [
        "两者都需要", "三种方式都可以", "没有正确登记", "全选客户名单", "以上级意见为准", "三者都要登记",
        "以上三项都应由主管审批", "没有正确的单号", "三者都应做到", "AB都对", "ABC 系统都可以查", "All customers",
        "All answers to customers", "None of the callers", "All of the statements",
        "All agents are right",
        "Neither caller", "None is acceptable", "None is correct", "Neither is right",
        "None given", "None listed", "None mentioned", "All given", "三项都可以", "两项都对", "三项都登记",
        "以上人员",
        "全部都登记", "上述人员都可以", "以上人员都要登记", "The above", "The above customers are all right",
        "The callers are all right", "Everything", "Everything above the line", "三项都正确登记",
    ])
    func `what says something else is not`(option: String) {
        let codes = codes("倾听 | 复述 | 确认 | \(option)")
        #expect(!codes.contains(.allOfTheAbove) && !codes.contains(.noneOfTheAbove))
    }
}
