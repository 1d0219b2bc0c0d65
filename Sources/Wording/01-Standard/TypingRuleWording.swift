import CertCore

extension TypingRule {
    /// In short, beside an item.
    var phrase: Phrase {
        switch self {
        case .speed(let rule): rule.phrase
        case .court(let rule):
            Phrase(
                zh: "速录规则，\(rule.expected) 字基本分 \(rule.base)，满分 \(rule.cap)",
                en: "court typists' rule, \(rule.base) for \(rule.expected) characters, "
                    + "\(rule.cap) at most")
        }
    }
}

extension TypingSpeedRule {
    fileprivate var phrase: Phrase {
        var phrase = Phrase(
            zh: "每分钟正确 \(full) 字得满分", en: "all points from \(full) correct characters a minute on")
        if let leastSpeed {
            phrase =
                phrase
                + Phrase(zh: "，不到 \(leastSpeed) 字不得分", en: ", none below \(leastSpeed)")
        }
        if let leastAccuracy {
            let percent = leastAccuracy * 100
            phrase =
                phrase
                + Phrase(
                    zh: "，正确率不到 \(percent)% 不得分", en: ", none below \(percent) % accuracy")
        }
        return phrase
    }
}
