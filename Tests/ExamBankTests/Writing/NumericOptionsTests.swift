import Testing

@testable import ExamBank

/// Options that are numbers or ranges.
@Suite struct NumericOptionsTests {
    @Test(arguments: [
        "30% | 10% | 20%", "三天 | 一天 | 五天", "第3天 | 第1天 | 第2天", "1,000元 | 500元 | 2,000元",
        "30分钟 | 1小时 | 45分钟", "10 | 20 | 以上都不对 | 15", "十五天 | 二十天 | 十天", "半小时 | 2小时 | 90分钟",
        "8000元 | 1万元 | 9000元", "2 hours | 1 hour | 90 minutes", "¥30 | ¥10 | ¥20 | ¥40",
        "￥30 | ￥10 | 20元", "$1,200 | $900 | $1,500 | $300", "RMB 30 | RMB 10 | RMB 20",
        "within 30 days | within 7 days | within 15 days", "30天以内 | 7天以内 | 15天以内",
        "百分之六十 | 百分之三十 | 百分之八十", "Over 30% | Over 10% | Over 20%", "1 call | 5 calls | 3 calls",
        "At least 3 days | At least 1 day | At least 2 days",
        "3 working days | 1 working day | 5 working days",
        "3 days or more | 1 day or more | 2 days or more", "¥1万 | ¥8000 | ¥9000",
        "30 yuan | 10 yuan | 20 yuan", "US$30 | US$10 | USD 20", "3 pm | 1 pm | 2 pm",
        "人民币30元 | 人民币10元 | 人民币20元",
    ])
    func `numbers out of order are told`(options: String) {
        #expect(codes(options).contains(.unorderedNumbers))
    }

    @Test(arguments: [
        "一天 | 三天 | 五天", "30分钟 | 45分钟 | 1小时", "1小时 | 45分钟 | 30分钟", "500元 | 1,000元 | 2,000元",
        "3次 | 1天 | 2元", "三心二意 | 一心一意 | 五心不定", "三五天 | 一两天 | 七八天", "一律退款 | 三方通话 | 两次回访",
        "10 | 20 | 其他 | 15", "第一线 | 2026年 | 一二三", "¥10 | ¥20 | ¥30", "¥30 | $10 | ¥20",
        "within 7 days | within 15 days | within 30 days", "over 30 | under 10 | over 20",
        "within 30 days | 7 days | within 15 days", "百分之三十 | 百分之六十 | 百分之八十",
        "$5 million | $900 | $1 million",
        "Call 3 times | Call 1 time | Call 2 times", "From 3 days | From 1 day | From 2 days",
        "Over three | Under 5 | Over two", "百货 | 百分表 | 人民币", "2 or 3 | 1 or 2 | 5 or 6",
        "Between 3 and 1 | Between 2 and 1 | Between 5 and 1", "12 pm | 1 pm | 2 pm",
    ])
    func `numbers in order, and what is no number, are not told`(options: String) {
        #expect(!codes(options).contains(.unorderedNumbers))
    }

    @Test(arguments: [
        "1-3天 | 3-5天 | 6-8天", "一至三天 | 三至五天 | 六至八天", "≥3天 | ≤3天", "3天以内 | 3至5天 | 5天以上",
        "30分钟以内 | 20分钟至1小时 | 1小时以上",
        "0 to 30 seconds | 30 to 60 seconds | 60 to 90 seconds | over 90 seconds",
        "Under 18 | 18 to 30 | 30 to 45 | Over 45", "between 1 and 3 days | between 3 and 5 days",
        "From 1 to 3 days | From 3 to 5 days | From 6 to 8 days", "¥10–¥30 | ¥30–¥50",
        "$10 to $30 | $30 to $50",
        "18 or younger | 18 or older", "百分之十至百分之三十 | 百分之三十至百分之五十",
        "1 to 3 working days | 3 to 5 working days",
        "1 day to 2 weeks | 2 weeks to 1 month | 10 to 20 days",
    ])
    func `ranges that share values are told`(options: String) {
        #expect(codes(options).contains(.overlappingRanges))
    }

    @Test(arguments: [
        "一至二天 | 三至五天 | 六至八天", ">3天 | ≤3天", "3天以内 | 5天以内 | 7天以内", "少于3天 | 3至5天 | 超过5天",
        "不超过30% | 不超过40% | 不超过50%", "至少3天 | 至少5天", "1-3天 | 1-3次", "3天 | 1-5天",
        "0 to 29 seconds | 30 to 59 seconds | 60 to 89 seconds | over 89 seconds",
        "Under 18 | 18 to 30 | 31 to 45 | Over 45", "between 1 and 3 days | between 4 and 5 days",
        "1 to 3 days | 3 to 5 calls", "¥10–¥30 | $30–$50", "up to 30 days | up to 60 days",
        "1 and 3 | 3 and 5", "1 to 2 | 1 to 3 | 1 to 4", "more than 3 | no more than 3",
        "From 1 day | From 3 days",
        "8点到12点 | 10点到14点", "1 minute and 30 seconds | 2 minutes and 15 seconds",
        "5 or more days | fewer than 5 days",
    ])
    func `ranges that share none, and other limits, are not told`(options: String) {
        #expect(!codes(options).contains(.overlappingRanges))
    }
}
