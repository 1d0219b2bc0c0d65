import ExamBank

extension FaultCase {
    static let likeness: [FaultCase] = [
        stems(.duplicateItem, t1: "听完再答。", t3: "听完，再答"),
        stems(.nearDuplicate, t1: copied + "期限", t3: copied + "时限"),
        // Being enemies softens nothing.
        FaultCase(
            .nearDuplicate, in: "bank",
            [
                #""请作答题t1""#: #""\#(copied)期限""#,
                #""请作答题t2""#: #"⟦"\#(copied)时限"⟧"#,
            ]),
        FaultCase(
            .conflictingKey, in: "bank",
            [#""请作答题t3""#: #""先听完再答""#, #""请作答题t4""#: #"⟦"先听完再答。"⟧"#]),
        FaultCase(
            .givesKey, in: "bank",
            [
                #""请作答题t3""#: #"⟦"商品有瑕疵的，由经营者承担举证责任。"⟧"#,
                #"["再见"]"#: #"["由经营者承担举证责任"]"#,
                #""请作答题f1""#: #""商品有瑕疵的，举证怎样安排？____""#,
            ]),
        FaultCase(.comparisonCapped, in: "bank", [#""items": ["#: #""items": [\#n\#(crowd)"#]),
    ]

    /// Long enough that two more characters make little difference.
    private static let copied = "客户投诉收到的商品与网页描述不符时，客服人员应当先核对订单并致歉，再说明退货的办法与"

    /// Two statements that are both true.
    private static func stems(_ code: FindingCode, t1: String, t3: String) -> FaultCase {
        FaultCase(
            code, in: "bank",
            [#""请作答题t1""#: #""\#(t1)""#, #""请作答题t3""#: #"⟦"\#(t3)"⟧"#])
    }

    /// Statements that share three quarters of their words: more than one is compared with.
    private static var crowd: String {
        (0..<40).map { number in
            let scalars = (0..<6).map { Unicode.Scalar(UInt32(0x5000 + number * 6 + $0))! }
            let own = scalars.map { String($0) }.joined()
            let id = number == 33 ? #"⟦"c33"⟧"# : "\"c\(number)\""
            return """
                { "id": \(id), "version": 1, "status": "live", "type": "true-false", \
                "point": "B", "difficulty": 2, "stem": "\(copied)\(own)", "key": \(number % 2 == 0), \
                "rationale": "因", "author": "丙", "reviewer": "乙", "reviewed": "2026-08-01" },

                """
        }.joined()
    }
}
