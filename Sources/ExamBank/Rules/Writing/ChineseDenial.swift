/// Words by which a clause in Chinese says that something is not so; it asks for the exception by
/// them only where they are said of what is asked for.
enum ChineseDenial {
    private typealias Word = ChineseNegation.Word

    /// By their first characters.
    private static let denials = Dictionary(
        grouping: ChineseNegation.words(
            """
            不适用 不利于 不构成 不会 不具备 不具有 不涉及 不存在 不享有 不承担 不违反 不体现 不代表 不支持 不影响 \
            不造成 不产生 不算 不视为 不计入 不在 不损害 不侵犯 不遵守 不遵循 不满足 不提供 不使用 不意味 不等于 \
            没有 并非 无权 无法 无关 未违反 未体现 未涉及 未包括 未包含 未遵守 未遵循 未按 未做到 未达到 未使用 \
            未履行 未尽 未侵犯 未提到 未提及 未构成
            """), by: { $0[0] })

    /// "下列做法不利于安抚客户的是", "哪一种商品不适用无理由退货", but not "哪类客户抱怨没有人接听".
    static func asking(in clause: [Unicode.Scalar]) -> Range<Int>? {
        var tried = 0
        for place in clause.indices {
            guard let words = denials[clause[place]],
                let word = words.first(where: { clause[place...].starts(with: $0) })
            else { continue }
            tried += 1
            if tried > 6 { return nil }
            let found = place..<place + word.count
            if asks(found, in: clause), !ChineseNegation.isCondition(found, in: clause) {
                return found
            }
        }
        return nil
    }

    private static func asks(_ found: Range<Int>, in clause: [Unicode.Scalar]) -> Bool {
        if asksWhether(found, in: clause) || contrasts(found, in: clause) { return false }
        let after = clause[found.upperBound...]
        if clause[found.lowerBound] == "没", flaws.contains(where: { after.starts(with: $0) }) {
            return false
        }
        let before = Array(clause[..<found.lowerBound])
        guard let end = after.firstIndex(of: "的") else {
            return isAskedOf(before) && !after.contains(where: concession)
        }
        let tail = Array(after[(end + 1)...])
        if ChineseNegation.isAskedFor(tail) {
            return asks(for: tail, of: before) && !after[..<end].contains(where: advice)
        }
        return !after.contains("是") && isAskedOf(before)
    }

    /// "坐席|无权决定的|事项是", but not "|不影响客户休息的|时段是".
    private static func asks(for tail: Word, of before: Word) -> Bool {
        if before.isEmpty, tail.first != "是", tail.first != "有" { return false }
        return !remedies.contains(where: tail.says) && !isWithin(before, partOf: bringing)
    }

    /// "哪一种商品" right before.
    private static func isAskedOf(_ before: [Unicode.Scalar]) -> Bool {
        guard let start = before.lastIndex(of: "哪") ?? before.what, before.count - start < 9
        else { return false }
        return !isWithin(Array(before[start...]), partOf: bringing + handling + saying)
    }

    /// What has none of them is right.
    private static let flaws = ChineseNegation.words("问题 错 误 遗漏")

    /// What is asked is what to do about what is not so.
    private static let remedies = ChineseNegation.words(
        "处理 解决 应对 办理 对策 流程 程序 补救 措施 办法 正确 恰当 合适 妥当 合理 首先")

    /// "哪类客户没有绑定手机号也能登录".
    private static func concession(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "也", "仍", "却": true
        default: false
        }
    }

    private static func advice(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "应", "该", "怎", "何", "最", "就", "才", "则", "要": true
        default: false
        }
    }

    // MARK: Parts

    /// What brings about or tells what is said behind it.
    private static let bringing = ChineseNegation.words(
        "属于 导致 造成 引起 引发 致使 帮助 适合 证明 表明 说明 意味 提示 反映 是否 如果 避免 防止 使得 能使 会使 让")
    private static let causing = ChineseNegation.words("导致 造成 引起 引发 致使 避免 防止 以免")
    private static let handling = ChineseNegation.words(
        "负责 处理 应对 受理 接待 解决 帮助 面对 遇到 针对 适合 适用于 识别 发现 安抚 怎样 怎么 如何")
    private static let saying = ChineseNegation.words(
        "抱怨 投诉 表示 指出 认为 觉得 怀疑 担心 发现 容易 导致 称 会 能 可 让 使 叫 有 应 因")
    private static let mistaking = ChineseNegation.words("错误的 有误的")
    private static let belonging = Array("属于".unicodeScalars)
    private static let erring = ChineseNegation.words(
        "属于 出现 产生 发现 减少 识别 纠正 更正 改正 发生 导致 造成 引起 引发 致使 避免 防止")
    private static let prohibiting = ChineseNegation.words("不得 不能 不可 不应 不应当 不应该 不宜 不是")
    private static let demanding = ChineseNegation.words("要求 规定了 明确了 提醒 告诫")
    private static let limits = ChineseNegation.words(
        """
        超过 多于 高于 低于 少于 小于 大于 迟于 晚于 早于 超出 长于 短于 缺 或缺 少的 替代 取代 忽视 忽略 避免 抗力 省略 \
        不 已 没有
        """)

    /// Tells whether a word that else asks for the exception is about a part: "操作错误的",
    /// "处理不属于本岗位的问题", "不得超过（　　）".
    static func isOfPart(_ found: Range<Int>, in clause: [Unicode.Scalar]) -> Bool {
        let word = Array(clause[found])
        let before = Array(clause[..<found.lowerBound])
        let after = clause[found.upperBound...]
        if mistaking.contains(word) {
            return !before.ends(with: belonging) && isWithin(before, partOf: erring)
        }
        if asksWhether(found, in: clause) || contrasts(found, in: clause) { return true }
        if prohibiting.contains(word) {
            if limits.contains(where: { after.starts(with: $0) }) { return true }
            if isWithin(before, partOf: causing) { return true }
        }
        guard let end = after.firstIndex(of: "的") else {
            // "下列哪项规定要求客服不得泄露客户信息".
            return prohibiting.contains(word) && isWithin(before, partOf: demanding)
        }
        let rest = Array(after[(end + 1)...])
        if ChineseNegation.isAskedFor(rest) { return false }
        return isWithin(before, partOf: handling) || asksMore(rest, behind: before)
    }

    /// "不属于本部门的工单应当转给（　　）", "不能解决的问题转给哪个部门".
    private static func asksMore(
        _ rest: [Unicode.Scalar], behind before: [Unicode.Scalar]
    ) -> Bool {
        if rest.contains(where: advice) { return true }
        if rest.contains(where: { $0 == "是" || $0 == "有" || $0 == "为" }) { return false }
        return rest.contains { $0 == "哪" || $0 == "谁" || $0 == "么" }
            || !ChineseNegation.choosing.contains(where: before.says)
    }

    /// Tells whether one of the words stands before, with no "的" that would end its part.
    private static func isWithin(_ before: [Unicode.Scalar], partOf words: [Word]) -> Bool {
        let start = before.lastIndex(of: "的").map { $0 + 1 } ?? 0
        let part = Array(before[start...])
        return words.contains(where: part.says)
    }

    /// "能不能", "有没有".
    private static func asksWhether(_ found: Range<Int>, in clause: [Unicode.Scalar]) -> Bool {
        guard found.lowerBound > 0, found.count > 1 else { return false }
        return clause[found.lowerBound - 1] == clause[found.lowerBound + 1]
    }

    /// "不是等待而是（　　）".
    private static func contrasts(_ found: Range<Int>, in clause: [Unicode.Scalar]) -> Bool {
        switch clause[found.lowerBound + 1] {
        case "是", "非", "在": Array(clause[found.upperBound...]).says(Array("而是".unicodeScalars))
        default: false
        }
    }
}

extension [Unicode.Scalar] {
    /// Where it asks what, and not why.
    fileprivate var what: Int? {
        guard let place = firstPlace(of: Array("什么".unicodeScalars)), place == 0 || !asksWhy(place)
        else { return nil }
        return place
    }

    private func asksWhy(_ place: Int) -> Bool {
        self[place - 1] == "为" || self[place - 1] == "凭"
    }
}
