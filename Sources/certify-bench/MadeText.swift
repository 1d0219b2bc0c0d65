/// Sentences put together from words by a fixed sequence of numbers; they mean nothing, but are as
/// long and as unlike each other as sentences are.
struct MadeText {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0, under `bound`.
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) >> 1) % bound
    }

    mutating func sentence(isEnglish: Bool, words: ClosedRange<Int>) -> String {
        let count = words.lowerBound + below(words.count)
        let known = isEnglish ? Self.english : Self.chinese
        let between = isEnglish ? " " : ""
        var text = ""
        for number in 0..<count {
            if number > 0 { text += number % 9 == 8 ? (isEnglish ? ", " : "，") : between }
            text += known[below(known.count)]
        }
        return text
    }

    private static let chinese = pairs(
        of: "客户服务投诉工单退款物流时效核实记录回访升级权限质检通话静音转接倾听复述致歉情绪安抚方案确认满意知识系统账号密码隐私授权交接班组排队预约",
        and: "部门流程规范标准信息资料问题需求产品价格发票订单地址电话邮件网络故障维修配件保修期限条件范围原因结果建议说明提示")

    /// Every character of one list before every other of the second.
    private static func pairs(of first: String, and second: String) -> [String] {
        first.flatMap { one in second.map { "\(one)\($0)" } }
    }

    private static let english = [
        "customer", "agent", "refund", "ticket", "order", "complaint", "call", "record", "identity",
        "verify", "explain", "apologise", "escalate", "supervisor", "deadline", "delivery",
        "return",
        "warranty", "account", "privacy", "consent", "knowledge", "article", "quality", "queue",
        "transfer", "listen", "summary", "promise", "policy", "approve", "reply", "address",
        "invoice", "price", "stock", "repair", "network", "fault", "shift",
    ]
}
