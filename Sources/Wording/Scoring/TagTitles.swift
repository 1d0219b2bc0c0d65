public import CertCore

extension Tag {
    /// What the field's usual tags mean; others stand for themselves.
    public var title: Phrase { Self.titles[self] ?? Phrase(text) }

    private static let titles: [Tag: Phrase] = [
        "accessibility": Phrase(zh: "无障碍服务", en: "accessibility"),
        "callback": Phrase(zh: "回访回电", en: "callbacks"),
        "complaint-handling": Phrase(zh: "投诉处理", en: "complaint handling"),
        "data-security": Phrase(zh: "数据安全", en: "data security"),
        "enquiry": Phrase(zh: "咨询", en: "enquiries"),
        "escalation": Phrase(zh: "升级上报", en: "escalation"),
        "ethics": Phrase(zh: "职业道德", en: "ethics"),
        "etiquette": Phrase(zh: "服务礼仪", en: "etiquette"),
        "faults": Phrase(zh: "故障处理", en: "faults"),
        "knowledge-base": Phrase(zh: "知识库使用", en: "the knowledge base"),
        "kpi": Phrase(zh: "绩效指标", en: "performance figures"),
        "labour": Phrase(zh: "劳动权益", en: "labour rights"),
        "law": Phrase(zh: "法律法规", en: "law"),
        "multilingual": Phrase(zh: "多语言服务", en: "other languages"),
        "multitasking": Phrase(zh: "多任务处理", en: "multitasking"),
        "order": Phrase(zh: "订单处理", en: "orders"),
        "privacy": Phrase(zh: "客户信息保护", en: "privacy"),
        "product": Phrase(zh: "产品", en: "products"),
        "quality": Phrase(zh: "服务质量", en: "quality"),
        "record": Phrase(zh: "记录", en: "records"),
        "recording": Phrase(zh: "通话录音", en: "call recording"),
        "refund": Phrase(zh: "退款", en: "refunds"),
        "returns": Phrase(zh: "退换货", en: "returns"),
        "service-awareness": Phrase(zh: "服务意识", en: "service awareness"),
        "shift-handover": Phrase(zh: "交接班", en: "shift handover"),
        "spoken": Phrase(zh: "口头表达", en: "speaking"),
        "stress": Phrase(zh: "压力应对", en: "stress"),
        "system": Phrase(zh: "系统操作", en: "systems"),
        "teamwork": Phrase(zh: "协作", en: "teamwork"),
        "ticket": Phrase(zh: "工单处理", en: "tickets"),
        "writing": Phrase(zh: "书面表达", en: "writing"),
    ]
}
