public import CertCore

extension Tag {
    /// What the field's usual tags mean; others stand for themselves.
    public var title: Phrase {
        switch text {
        case "complaint-handling": Phrase(zh: "投诉处理", en: "complaint handling")
        case "enquiry": Phrase(zh: "咨询", en: "enquiries")
        case "escalation": Phrase(zh: "升级上报", en: "escalation")
        case "etiquette": Phrase(zh: "服务礼仪", en: "etiquette")
        case "faults": Phrase(zh: "故障处理", en: "faults")
        case "multitasking": Phrase(zh: "多任务处理", en: "multitasking")
        case "order": Phrase(zh: "订单处理", en: "orders")
        case "privacy": Phrase(zh: "客户信息保护", en: "privacy")
        case "refund": Phrase(zh: "退款", en: "refunds")
        case "returns": Phrase(zh: "退换货", en: "returns")
        case "ticket": Phrase(zh: "工单处理", en: "tickets")
        default: Phrase(text)
        }
    }
}
