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
        // Enemies never meet.
        Row("hint", "由经营者承担举证责任的期限有多长", enemies: ["key"]),
        // A stem that has a distractor as well tells nothing.
        Row("hint", "由经营者承担举证责任，还是由消费者举证，看商品而定"),
        // Another point, and no rare words shared.
        Row("hint", "由经营者承担举证责任的期限有多长", point: "B"),
        Row("hint", "由经营者承担举证责任的期限有多长", status: "retired"),
        Row("hint", "由经营者承担费用，举证责任另行规定"),
    ])
    private func `no key is given away by`(row: Row) {
        #expect(LikenessBank.told(owner, row) == [])
    }

    @Test func `rare words in common make two items one subject`() {
        let told = LikenessBank.told(
            owner, Row("hint", "商品有瑕疵时由经营者承担举证责任吗", point: "B"))
        #expect(told == ["hint I-gives-key key"])
    }

    @Test func `a key that its own stem has is no secret`() {
        let told = LikenessBank.told(
            Row("key", "由经营者承担举证责任的是哪类商品", "由经营者承担举证责任", "其他"),
            Row("hint", "由经营者承担举证责任的期限有多长"))
        #expect(told == [])
    }

    @Test func `short keys tell nothing`() {
        #expect(
            LikenessBank.told(
                Row("key", "通话开始时先做什么", "核对身份", "问候"), Row("hint", "核对身份之后应当记录诉求"))
                == [])
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
        #expect(
            LikenessBank.told(
                LikenessBank(id: "a", rows: [owner]),
                LikenessBank(id: "b", rows: [Row("hint", "由经营者承担举证责任的期限有多长")])) == [])
    }
}
