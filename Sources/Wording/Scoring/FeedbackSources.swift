import CertCore

/// Who gives 360-degree feedback, in the field's usual words; others stand for themselves.
enum FeedbackSources {
    static func title(of source: String) -> Phrase {
        switch source {
        case "supervisor": Phrase(zh: "上级", en: "supervisor")
        case "peer": Phrase(zh: "同事", en: "peers")
        case "customer": Phrase(zh: "客户", en: "customers")
        case "subordinate": Phrase(zh: "下级", en: "reports")
        case "self": Phrase(zh: "本人", en: "self")
        default: Phrase(source)
        }
    }
}
