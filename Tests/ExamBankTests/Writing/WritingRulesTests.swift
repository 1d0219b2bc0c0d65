import Testing

@testable import ExamBank

/// What the rules of item writing tell of an item, and what only looks like it.
@Suite struct WritingRulesTests {
    /// What is told of a single choice with these options, apart from there being only one item.
    private func codes(
        _ options: String, under stem: String = "客户来电时应当先做什么"
    ) -> [FindingCode] {
        let ids = ["a", "b", "c", "d", "e"]
        let texts = options.split(separator: " | ").enumerated().map { index, text in
            #"{ "id": "\#(ids[index])", "text": "\#(text)" }"#
        }
        let bank = """
            { "format": "certify-bank/1", "id": "mini", "language": "zh", "title": "小题库",
              "points": [{ "id": "A", "title": "甲", "weight": 100, "importance": "X",
                "competency": "listening" }],
              "items": [{ "id": "q1", "version": 1, "status": "live", "type": "single",
                "point": "A", "difficulty": 3, "stem": "\(stem)",
                "options": [\(texts.joined(separator: ", "))], "key": ["a"], "rationale": "因",
                "author": "甲", "reviewer": "乙", "reviewed": "2026-08-01" }] }
            """
        let file = SourceFile(path: "bank.json", bytes: Array(bank.utf8))
        return Catalogue([file], checks: .writing).findings.map(\.code).filter { $0 != .thinPoint }
    }

    // MARK: References

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

    // MARK: Letters and numbers in front

    @Test(arguments: [
        "A. 倾听 | B. 辩解 | C. 挂断", "(a) 倾听 | (b) 辩解 | (c) 挂断", "①倾听 | ②辩解 | ③挂断",
        "A. 倾听 | B. 辩解 | 挂断", "1. 倾听 | 2. 辩解 | 3. 挂断", "1、倾听 | 2、辩解 | 3、挂断",
        "(1) 倾听 | (2) 辩解 | (3) 挂断", "甲、倾听 | 乙、辩解 | 丙、挂断", "一、倾听 | 二、辩解 | 三、挂断",
        "I. 倾听 | II. 辩解 | III. 挂断", "Ⅰ．倾听 | Ⅱ．辩解 | Ⅲ．挂断",
    ])
    func `options with letters or numbers of their own are told`(options: String) {
        #expect(codes(options) == [.letteredOption])
    }

    @Test(arguments: [
        "A 核单 | B 退款 | C 拒绝 | D 挂机", "A\\t核单 | B\\t退款 | C\\t拒绝", "A　核单 | B　退款 | C　拒绝",
        "A核单 | B退款 | C拒绝", "【A】核单 | 【B】退款 | 【C】拒绝", "[A]核单 | [B]退款 | [C]拒绝",
        "[1]核单 | [2]退款 | [3]拒绝",
        "A-核单 | B-退款 | C-拒绝", "A - an agent | B - a clerk | C - the manager", "A，核单 | B，退款 | C，拒绝",
        "⑴核单 | ⑵退款 | ⑶拒绝", "⒈核单 | ⒉退款 | ⒊拒绝", "选项A：核单 | 选项B：退款 | 选项C：拒绝", "a 核单 | b 退款 | c 拒绝",
        "Option A: call | Option B: wait | Option C: hang up", "A. 核单 | B、退款 | C 拒绝 | D挂机",
        "A caller | B agent | C manager | D clerk", "A the caller | B the agent | C the manager",
        "A 先听再问 | B 先问再听 | C 先记再听", "A 30分钟 | B 45分钟 | C 60分钟", "A“您好” | B“请讲” | C“稍等”",
        "A核单 | B核单 | C退款 | D挂机",
    ])
    func `letters without a point are told where they count all options on`(options: String) {
        #expect(codes(options).contains(.letteredOption))
    }

    @Test(arguments: [
        "A customer | B2B client | Call centre", "A customer | An agent | A clerk",
        "A级 | B级 | C级 | D级",
        "A 级 | B 级 | C 级 | D 级", "A类客户每天回访 | B类客户每周回访 | C类客户每月回访",
        "A shift of 8 hours | B shift of 6 hours | C shift of 4 hours", "A站 | B楼 | C座",
        "1 天 | 2 天 | 3 天", "1-3 天 | 4-5 天 | 6-8 天", "A站先发 | C站先发 | B站后发", "B站 | U盘 | C级",
        "A和B | B和C | C和D", "A + B | B + C | C + D", "A - B | B - C | C - D", "A-1 | B-2 | C-3",
        "A - 1 | B - 2 | C - 3", "A4纸 | B5纸 | C6纸", "A | B | C | D", "A 核单 | B 退款 | 拒绝",
        "A 核单 | B 退款", "A先生要退货 | B先生要换货 | C先生要投诉", "A先生要退货 | B先生先退货 | C先生投诉",
        "选项A正确 | 选项B正确 | 选项C错误", "选项A比B好 | 选项B比C好 | 选项C比A好", "[F1]键 | [F2]键 | [F3]键",
        "甲 先接 | 乙 后接 | 丙 不接", "1核单 | 2退款 | 3拒绝", "选项卡A | 选项卡B | 选项卡C",
        "A minor | B major | C minor | D major", "A座一线 | B楼二线 | C座三线", "A级客户 | B级客户 | C级以上都对",
    ])
    func `letters that belong to a word are not told`(options: String) {
        #expect(!codes(options).contains(.letteredOption))
    }

    @Test func `letters without a point that the stem speaks of are its own`() {
        let said = "A 先道歉 | B 先解释 | C 先挂断"
        #expect(codes(said, under: "A、B、C 三名坐席中谁做得对").isEmpty)
        #expect(codes(said, under: "A customer calls. What comes first?") == [.letteredOption])
    }

    @Test func `a full-width letter in front is told as a letter at once`() {
        let told = Set(codes("Ａ．核单 | Ｂ．退款 | Ｃ．拒绝"))
        #expect(told == [.letteredOption, .lookAlike])
        #expect(Set(codes("Ａ核单 | Ｂ退款 | Ｃ拒绝")) == told)
    }

    @Test(arguments: [
        "1.5 小时 | 2.5 小时 | 3.5 小时", "1:00 | 2:00 | 3:00", "1. 倾听 | 3. 辩解 | 2. 挂断",
        "1. 倾听 | 2. 辩解 | 挂断", "甲方 | 乙方 | 丙方", "一线坐席 | 二线坐席 | 三线坐席", "①倾听②复述 | ②复述①倾听 | ①登记",
        "一、二级投诉 | 二、三级投诉 | 三、四级投诉", "甲、乙两方 | 乙、丙两方 | 丙、丁两方",
        "IT | HR | PR", "1、2 | 2、3 | 3、4", "①②③ | ①②④ | 仅①", "A、B | A、C | B、C",
    ])
    func `numbers that are something else are not told`(options: String) {
        #expect(!codes(options).contains(.letteredOption))
    }

    @Test func `numbers that the stem speaks of are its own`() {
        let said = "甲：我先道歉 | 乙：我先解释 | 丙：我先挂断"
        #expect(codes(said, under: "甲、乙、丙三名坐席各自说了一句话").isEmpty)
        let spoken = "A：我先道歉 | B：我先解释 | C：我先挂断"
        #expect(codes(spoken, under: "A、B、C 三名坐席谁做得对").isEmpty)
        #expect(codes(spoken, under: "三名坐席谁做得对") == [.letteredOption])
    }

    @Test(arguments: [
        ("A. 看外观 | B. 听声音 | C. 试按键 | D. 以上都对", FindingCode.allOfTheAbove),
        ("(A) 推诿 | (B) 沉默 | (C) 争辩 | (D) 以上都不对", .noneOfTheAbove),
        ("A. Time | B. Request | C. All of the above", .allOfTheAbove),
        ("A. 3-5天 | B. 5-7天 | C. 9-12天", .overlappingRanges),
        ("A．①② | B．①③ | C．②③", .combinedOptions),
        ("①30% | ②10% | ③20%", .unorderedNumbers), ("1. 致歉 | 2. 安抚 | 3. 以上都对", .allOfTheAbove),
        ("A. 告知单号 | B. 告知单号。 | C. 关闭来电", .sameOptionText),
        ("甲、告知单号 | 乙、告知单号 | 丙、关闭来电", .sameOptionText),
        ("A. 不能不登记 | B. 安抚 | C. 致歉", .doubleNegative),
        ("A 3-5天 | B 5-7天 | C 9-12天", .overlappingRanges), ("A核单 | B退款 | C以上都对", .allOfTheAbove),
        ("A 告知单号 | B 告知单号。 | C 关闭来电", .sameOptionText),
        ("[A] 30% | [B] 10% | [C] 20%", .unorderedNumbers),
    ])
    func `letters of their own hide nothing else`(options: String, code: FindingCode) {
        let codes = codes(options)
        #expect(codes.contains(code) && codes.contains(.letteredOption))
    }

    @Test(arguments: [
        #"C:\\Windows | D:\\Windows | C:\\Users | D:\\Users"#, "C: drive | D: drive",
        "A. Smith | B. Smith",
        "A. Smith | B. Smith | Ann Smith", "B. Smith | C. Smith | A. Jones",
        "a) 告知单号 | c) 告知单号 | b) 关闭来电",
    ])
    func `letters that tell options apart leave them different`(options: String) {
        #expect(!codes(options).contains(.sameOptionText))
    }

    @Test(arguments: [
        "A. 3-5天 | B. 6-8天 | C. 9-12天", "“登记” | “登记单” | “登记表”", "(A) 以上级为准 | (B) 安抚客户 | (C) 致歉即可",
    ])
    func `letters of their own make nothing up`(options: String) {
        #expect(codes(options).allSatisfy { $0 == .letteredOption })
    }

    // MARK: Combinations

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

    // MARK: Numbers

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

    // MARK: Negations

    @Test(arguments: [
        "不能不做的事情是", "下列不属于不礼貌用语的是", "没有人不需要倾听，这句话说明", "Which is not incorrect?", "坐席不应不登记，原因是",
        "坐席无法不遵守的规定是", "客服没有不接受批评的权利，这意味着", "这一规定不是没有道理的，因为它", "此话并非不是客户的本意，它说明",
        "并非没有办法的是哪一种", "Why should an agent never not log a call?",
        "It is not unusual to wait here.",
    ])
    func `words that negate twice are told`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem) == [.doubleNegative])
        #expect(codes("\(stem) | 复述 | 确认").contains(.doubleNegative))
    }

    @Test(arguments: ["不道歉", "没有登记", "未登记", "Do not listen", "Don’t listen", "Never ask", "勿挂断"])
    func `options that negate again are told`(option: String) {
        for stem in ["下列做法中【不正确】的是", "下列做法中【不】恰当的是", "下列行为中**不**符合规范的是"] {
            let codes = codes("\(option) | 复述客户的诉求 | 确认客户的姓名", under: stem)
            #expect(codes == [.doubleNegative])
        }
    }

    @Test(arguments: [
        "未拆封的书", "未满七天的订单", "不合格的商品", "没有发票的来电", "下列不属于不正当竞争行为的是", "不断倾听", "不同客户区别对待", "不仅倾听而且复述",
        "未来三天回访", "Note the number",
        "Notify them",
    ])
    func `words that only begin like a negation are not told`(option: String) {
        #expect(!codes("\(option) | 复述 | 确认", under: "下列做法中【不正确】的是").contains(.doubleNegative))
    }

    @Test(arguments: [
        "客户的需求不能不同等对待", "下列不属于不正当竞争的是", "是不是不满", "客户会不会不满", "Not listening is wrong",
        "下列做法中不属于不断改进的是", "下列不属于不合格品的是哪一种", "客户生气的原因不是不满而是着急",
        "客户有没有不满意", "客户没有不满", "没有不良记录的客户", "是不是没有登记", "问题不是没有登记而是登记错了", "未必不同",
        "Never note it on paper", "The answer is never impolite", "It is not usual",
    ])
    func `words that negate once are not told`(option: String) {
        #expect(!codes("\(option) | 复述 | 确认").contains(.doubleNegative))
    }

    @Test(arguments: [
        ("Which of the following are NOT polite on a call? (Choose two.)", "Not greeting a caller"),
        ("Which of these is NOT good practice?", "Shouldn't listen"),
        ("Which of these ISN’T good practice? Select all that apply.", "Don’t listen"),
        ("下列做法中【不正确】的是（　　）。（多选）", "不道歉就挂机"), ("下列做法【不】利于安抚客户的是？请选出两项。", "未登记"),
    ])
    func `a remark on how many to choose hides no double negation`(stem: String, option: String) {
        #expect(
            codes("\(option) | Ask a caller to wait | 复述客户的诉求", under: stem) == [.doubleNegative])
    }

    @Test(arguments: ["Not only listening but also noting", "Don't just listen", "不光倾听还要记录"])
    func `more than one thing is no negation`(option: String) {
        for stem in ["Which of these is NOT good practice?", "下列做法中【不正确】的是"] {
            #expect(
                codes("\(option) | Ask a caller to wait for long | 复述客户的诉求", under: stem).isEmpty)
        }
    }

    @Test(arguments: [
        "下列做法中【不正确】的是（　　）。（选两项）", "应当先（　　）。（多选，至少选两项）", "应当先（　　）。请选出两项。",
        "A call is opened by ____. (Choose two.)", "应当先做（多选，有两个答案）（　　）。",
        "A call is opened by ____. Select all that apply.", "A call is opened by ____. (2 marks)",
        "A call is opened by ____ [2 marks]", "应当先（　　）。（本题有多个正确答案，少选得一半分）",
    ])
    func `a remark on how many to choose is no text behind a blank`(stem: String) {
        #expect(!codes("倾听 | 复述 | 确认", under: stem).contains(.midStemBlank))
    }

    @Test(arguments: ["坐席（　　）之后应当登记工单。（选两项）", "A call by ____ is closed at once. (Choose two.)"])
    func `text behind a blank is told, whatever remark follows`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem).contains(.midStemBlank))
    }

    @Test func `an English negation is quoted as it is written`() throws {
        let words = try #require(Negation.beginning(Array(scalars: "Do not listen")))
        #expect(words.text == "Do not")
    }

    @Test(arguments: [
        "下列做法中不正确的是", "以下哪一项有误", "下列除哪项外都是服务用语", "哪种做法欠妥", "不能使用的词语是",
        "除下列哪种情形外，其余均可退款", "Which of these is not polite?", "下列做法不当的是（　　）。",
        "下列话术不对的是（　　）。", "下列记录不准确的是", "哪一种安排不合理？", "接待投诉时不允许出现的言行是（　　）。",
        "办理挂失时无需提供的是（　　）。", "受理催单时，坐席不必做的是（　　）。", "不能在通话时说的话是（　　）。",
        "系统不能登录时不应做的是（　　）。", "Which statement about holds is false?",
        "Which of these should an agent never say?", "What can an agent not promise?",
        "What is something that an agent should not say?", "Which goods cannot be returned?",
        "The bill is paid. Which reply is not polite?", "What can an agent never promise?",
        "An agent should never", "Which step is never done?", "What must call agents never do?",
        "Which orders can the system never find?", "Which orders the agent cannot refund",
        "Which of the following orders cannot be refunded?", "What is something you cannot say?",
        "Which one of these cannot be returned?", "A refund cannot be made by",
        "What is a word that should never be used?", "Which is one word you should never use?",
        "Which of these is false about holds?", "Which is a false statement?", "What is untrue?",
    ])
    func `a stem that asks for the exception is told`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem) == [.negativeStem])
    }

    @Test(arguments: [
        "系统不能登录的常见原因是（　　）。", "下列哪种情况下客户不需要承担退货运费？", "系统不能登录时应采取的措施是（　　）。",
        "这样处理对不对？", "客户认为处理不当的主要表现是", "最容易造成记录不准确的是（　　）。", "客户提出不合理要求时应当（　　）。",
        "系统不允许重复提交的主要目的是（　　）。", "客户无需到场的情形是（　　）。", "What should one do at least?",
        "The caller has not paid the bill. What should the agent do first?",
        "What should an agent do if the caller does not answer?", "Why can customers not log in?",
        "What helps a caller who is not satisfied?", "What is wrong with the account?",
        "A caller says the bill is wrong! What comes first?", "What did the wrong parcel cost?",
        "Which department handles orders the system cannot find?",
        "How should an agent greet a caller they have never met?", "What is false advertising?",
        "How do you answer a question you cannot understand?", "What are wrong numbers called?",
        "What helps callers you cannot hear?", "Who handles a case the agent has never seen?",
        "What is an untrue claim called?", "An order the system cannot find is sent to",
        "信息有误时应当先做什么", "不能登录的原因是", "除登记外还应当做什么", "哪些情形应当另建工单，而不宜并入原工单", "除客户外都应当怎么做",
    ])
    func `a stem that asks for what is so is not told`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem).isEmpty)
    }

    @Test(arguments: [
        "下列做法中【不】恰当的是", "下列行为中**不**符合规范的是", "下列做法“不正确”的是", "Which is **not** polite?",
        "Which is NOT polite?", "受理改址时，坐席【不得】做的是（　　）。",
    ])
    func `a negation that stands out is no finding`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem).isEmpty)
    }

    @Test func `what a sentence before says asks nothing`() {
        let stem = "The caller has not paid the bill, e.g. by card. What comes first?"
        #expect(codes("Not mention it | Ask why | Wait", under: stem).isEmpty)
        #expect(
            codes("Not mention it | Ask why | Wait", under: "In 2.5 hours, what is not done?")
                == [.negativeStem, .doubleNegative])
    }

    // MARK: Characters

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

    // MARK: Words

    @Test func `words of letters that only stem and key have are told`() {
        let stem = "Where is the refund policy explained?"
        #expect(
            codes("In the Refund policy | On the phone | By mail", under: stem) == [.echoedWord])
        #expect(codes("In the refund policy | No refund policy | By mail", under: stem).isEmpty)
        #expect(codes("In the refund rules | On the phone | By mail", under: stem).isEmpty)
        #expect(codes("Refund, policy | On the phone | By mail", under: stem).isEmpty)
        #expect(
            codes("About which | Only by mail | By phone", under: "Ask about which one?").isEmpty)
    }
}
