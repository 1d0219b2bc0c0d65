import Testing

@testable import ExamBank

/// Letters and numbers that options bring along.
@Suite struct LetteredOptionsTests {
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
}
