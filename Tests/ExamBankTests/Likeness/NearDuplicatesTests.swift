import ExamBank
import TextFormats
import TestKit
import Testing

@Suite struct NearDuplicatesTests {
    private typealias Row = LikenessBank.Row

    private static let stem = "客户投诉收到的商品与网页描述不符时，客服人员应当先核对订单并致歉，再说明退货的办法与"

    /// A few originals, and copies of them with more and more changed.
    private func bank(seed: UInt64) -> LikenessBank {
        var random = SeededGenerator(seed: seed)
        var rows: [Row] = []
        for number in 0..<12 {
            let texts = [random.text(of: 40)] + (0..<3).map { _ in random.text(of: 12) }
            for change in 0..<6 {
                let copy = texts.map { JSON.string("题" + random.copy(of: $0, changing: change)) }
                rows.append(Row("i\(number)-\(change)", copy[0], copy[1], copy[2], copy[3]))
            }
        }
        return LikenessBank(rows: rows.shuffled(using: &random))
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func `the pairs found are those that a comparison of all finds`(seed: UInt64) {
        let bank = bank(seed: seed)
        var expected: Set<String> = []
        for (index, row) in bank.rows.enumerated() {
            for other in bank.rows[..<index] {
                let texts = [row, other].map { row in
                    ([row.stem] + row.options).map { text in
                        if case .string(let text) = text { text } else { "" }
                    }
                }
                let (shared, all) = BruteForce.jaccard(texts[0], texts[1])
                guard 100 * shared >= 80 * all else { continue }
                let code = 100 * shared >= 95 * all ? "I-duplicate" : "I-near-duplicate"
                expected.insert("\(row.id) \(code) \(other.id)")
            }
        }
        let told = LikenessBank.told(bank).filter { !$0.contains("I-gives-key") }
        #expect(Set(told) == expected)
        #expect(told.count == expected.count)
        #expect(expected.contains { $0.contains("near") })
    }

    @Test func `every run tells the same`() {
        let bank = bank(seed: 99)
        let first = LikenessBank.told(bank)
        for _ in 0..<5 { #expect(LikenessBank.told(bank) == first) }
    }

    @Test func `one stem with other options is another item`() {
        let told = LikenessBank.told(
            Row("i1", "下列说法中正确的是", "退款三日内到账", "退款由客服批准", "退款不需要凭证"),
            Row("i2", "下列说法中正确的是", "投诉当日应答复", "投诉一律转给主管", "匿名投诉不予受理"))
        #expect(told == [])
    }

    @Test func `the order of options makes no other item`() {
        let told = LikenessBank.told(
            Row("i1", "客户要求退款，首先应当", "核对订单", "拒绝", "转接"),
            Row("i2", "客户要求退款,首先应当", "核对订单。", "转接", "拒绝"))
        #expect(told == ["i2 I-duplicate i1"])
    }

    @Test func `the same options with another one right contradict`() {
        let told = LikenessBank.told(
            Row("i1", "客户要求退款，首先应当", "核对订单", "拒绝", "转接"),
            Row("i2", "客户要求退款，首先应当", "转接", "核对订单", "拒绝"),
            Row("i3", "客户要求退款，首先应当", "核对订单", "转接", "拒绝"))
        #expect(told == ["i2 I-conflicting-key i1", "i3 I-duplicate i1"])
    }

    @Test func `where punctuation is what is asked for, keys do not contradict`() {
        let told = LikenessBank.told(
            Row("i1", "标点正确的是", "您好，请讲。", "您好、请讲。", "您好；请讲。"),
            Row("i2", "标点正确的是", "您好！请讲。", "您好：请讲。", "您好…请讲。"))
        #expect(told == ["i2 I-duplicate i1"])
    }

    @Test func `retired items are left out, drafts are not`() {
        let stem = JSON.string(Self.stem)
        #expect(
            LikenessBank.told(
                Row("i1", stem, status: "retired"), Row("i2", stem),
                Row("i3", stem, status: "draft")
            ) == ["i3 I-duplicate i2"])
    }

    @Test func `short and empty texts are compared as far as there is something to compare`() {
        #expect(
            LikenessBank.told(
                Row("i1", "？？"), Row("i2", "！"), Row("i3", "是"), Row("i4", "是。"), Row("i5", "否"))
                == ["i4 I-duplicate i3"])
    }

    @Test func `a copy in another bank is told at the later bank`() {
        let one = LikenessBank(id: "b-1", rows: [Row("i1", .string(Self.stem + "期限"))])
        let two = LikenessBank(id: "b-2", rows: [Row("i1", .string(Self.stem + "时限"))])
        #expect(LikenessBank.told(one, two) == ["i1 I-near-duplicate i1"])
        let findings = Catalogue([two.file, one.file]).findings
        let finding = findings.first { $0.code == .nearDuplicate }
        #expect(finding?.file == "b-2.json")
        guard case .likeness(let fault) = finding?.detail, let other = fault.other else {
            Issue.record("\(findings)")
            return
        }
        #expect(other.file == "b-1.json")
        #expect(other.relation == .inOtherBank)
        #expect(String(decoding: one.file.bytes[other.range], as: UTF8.self) == "\"i1\"")
    }

    @Test func `languages are compared each with itself, and a pair is told once`() {
        let zh = "客户要求退款，首先应当核对订单", en = "To refund an order, check it first"
        #expect(
            LikenessBank.told(
                Row("i1", ["zh": .string(zh), "en": .string(en)]),
                Row("i2", ["zh": .string(zh), "en": .string(en + "!")])) == ["i2 I-duplicate i1"])
        #expect(
            LikenessBank.told(
                Row("i1", ["zh": .string(zh), "en": .string(en)]),
                Row("i2", ["zh": "接听前先问候客户", "en": .string(en)])) == ["i2 I-duplicate i1"])
        // A bank in English reads like the English side of another.
        #expect(
            LikenessBank.told(
                LikenessBank(
                    id: "a", rows: [Row("i1", ["zh": .string(zh), "en": .string(en)])]),
                LikenessBank(id: "b", language: "en", rows: [Row("i2", .string(en))]))
                == ["i2 I-duplicate i1"])
        #expect(
            LikenessBank.told(
                LikenessBank(id: "a", rows: [Row("i1", .string(en))]),
                LikenessBank(id: "b", language: "en", rows: [Row("i2", .string(en))])) == [])
    }

    @Test func `the same question about two cases is two questions`() {
        let bank = LikenessBank(
            cases: ["c-1": "客户甲要求退款。", "c-2": "客户乙投诉延误。", "c-3": "客户甲，要求退款"],
            rows: [
                Row("i1", "客服人员首先应当核对订单", about: "c-1"),
                Row("i2", "客服人员首先应当核对订单", isTrue: false, about: "c-2"),
                Row("i3", "客服人员首先应当核对订单", about: "c-3"),
                Row("i4", .string(Self.stem + "期限"), about: "c-1"),
                Row("i5", .string(Self.stem + "时限"), about: "c-2"),
                Row("i6", .string(Self.stem + "日限"), about: "c-1"),
            ])
        #expect(LikenessBank.told(bank) == ["i3 I-duplicate i1", "i6 I-near-duplicate i4"])
    }

    @Test func `banks with damaged items have their other items compared`() {
        let stem = JSON.string(Self.stem)
        let bank = LikenessBank(rows: [Row("！", "读不出来的题"), Row("i2", stem), Row("i3", stem)])
        #expect(LikenessBank.told(bank) == ["i3 I-duplicate i2"])
    }

    @Test func `a thousand items with one stem are told apart by their options`() {
        var random = SeededGenerator(seed: 7)
        let rows = (0..<1_000).map { number in
            let own = (0..<4).map { _ in JSON.string(random.ideographs(8)) }
            return Row("i\(number)", .string(Self.stem), own[0], own[1], own[2], own[3])
        }
        let copied = rows[500].options
        let copy = Row("copy", rows[500].stem, copied[0], copied[1], copied[2], "拒绝退款申请")
        let told = LikenessBank.told(LikenessBank(rows: rows + [copy]))
        #expect(
            told.filter { !$0.hasSuffix("I-comparison-capped") } == ["copy I-near-duplicate i500"])
    }

    @Test func `a thousand copies of one item are each told once`() {
        let rows = (0..<1_000).map { Row("i\($0)", .string(Self.stem)) }
        let told = LikenessBank.told(LikenessBank(rows: rows))
        #expect(told == (1..<1_000).map { "i\($0) I-duplicate i0" })
    }

    @Test func `of many near copies some are told, and that there are more`() {
        let rows = (0..<60).map { number in
            Row("i\(number)", .string(Self.stem + String(Unicode.Scalar(UInt32(0x5000 + number))!)))
        }
        let told = LikenessBank.told(LikenessBank(rows: rows))
        #expect(told.count { $0.hasPrefix("i7 ") } == 7)
        #expect(told.count { $0.hasPrefix("i59 I-near") || $0.hasPrefix("i59 I-dup") } == 8)
        #expect(told.count { $0.hasSuffix("I-comparison-capped") } == 1)
        #expect(told.contains("i9 I-comparison-capped"))
    }
}
