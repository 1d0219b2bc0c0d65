import ExamBank
import TextFormats
import Testing

@Suite struct GivenKeysTests {
    private typealias Row = LikenessBank.Row

    private let owner = Row("key", "商品有瑕疵时举证怎样安排", "由经营者承担举证责任", "由消费者举证", "不必举证")

    @Test func `a stem that has the key of another item gives it away`() {
        let told = LikenessBank.told(
            owner, Row("hint", "耐用商品有争议的，由经营者承担举证责任。这条规定适用多久？", "六个月", "一年", "两年"))
        #expect(told == ["hint I-gives-key key"])
    }

    @Test(arguments: [
        (Row("hint", "由经营者承担举证责任的期限有多长"), true),
        // Enemies never meet.
        (Row("hint", "由经营者承担举证责任的期限有多长", enemies: ["key"]), false),
        // Another point, and no rare words shared.
        (Row("hint", "由经营者承担举证责任的期限有多长", point: "B"), false),
        (Row("hint", "由经营者承担举证责任的期限有多长", status: "retired"), false),
        // A stem that has a distractor as well tells nothing.
        (Row("hint", "由经营者承担举证责任，还是另行约定，看商品而定"), true),
        (Row("hint", "由经营者承担举证责任，还是由消费者举证，看商品而定"), false),
        // The key as a whole.
        (Row("hint", "费用另行规定，由经营者承担举证责任"), true),
        (Row("hint", "由经营者承担费用，举证责任另行规定"), false),
    ])
    private func `what is no secret and what never meets gives no key away`(
        row: Row, isTold: Bool
    ) {
        #expect(LikenessBank.told(owner, row) == (isTold ? ["hint I-gives-key key"] : []))
    }

    @Test func `rare words in common make two items one subject`() {
        let told = LikenessBank.told(
            owner, Row("hint", "商品有瑕疵时由经营者承担举证责任吗", point: "B"))
        #expect(told == ["hint I-gives-key key"])
    }

    @Test(arguments: [("由经营者承担举证责任的是哪类商品", false), ("举证责任在耐用商品上怎样安排", true)])
    func `a key that its own stem has is no secret`(stem: String, isTold: Bool) {
        let told = LikenessBank.told(
            Row("key", .string(stem), "由经营者承担举证责任", "其他"),
            Row("hint", "由经营者承担举证责任的期限有多长"))
        #expect(told == (isTold ? ["hint I-gives-key key"] : []))
    }

    @Test(arguments: [("核对身份", false), ("核对来电客户身份", true)])
    func `short keys tell nothing`(key: String, isTold: Bool) {
        let told = LikenessBank.told(
            Row("key", "通话开始时先做什么", .string(key), "问候"),
            Row("hint", .string(key + "之后应当记录诉求")))
        #expect(told == (isTold ? ["hint I-gives-key key"] : []))
    }

    @Test func `words that many stems have are not rare`() {
        let rows = (1...4).map { number in
            Row("hint-\(number)", .string("第\(number)种情形下由经营者承担举证责任吗"))
        }
        #expect(
            LikenessBank.told(LikenessBank(rows: [owner] + rows)).filter { $0.contains("gives") }
                == [])
        #expect(
            LikenessBank.told(LikenessBank(rows: [owner] + rows.dropLast())).filter {
                $0.contains("gives")
            }.count == 3)
    }

    @Test func `three words of letters are enough`() {
        let key = Row("key", "Which step comes first?", "Confirm the caller's identity", "Hang up")
        let bank = LikenessBank(
            language: "en",
            rows: [key, Row("hint", "After you confirm the caller’s identity, log the call.")])
        #expect(LikenessBank.told(bank) == ["hint I-gives-key key"])
    }

    @Test func `keys of other banks never meet this stem`() {
        let hint = Row("hint", "由经营者承担举证责任的期限有多长")
        #expect(
            LikenessBank.told(
                LikenessBank(id: "a", rows: [owner]), LikenessBank(id: "b", rows: [hint])) == [])
        #expect(LikenessBank.told(owner, hint) == ["hint I-gives-key key"])
    }
}
