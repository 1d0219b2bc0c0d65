/// A person's name, written one way and masked by what a person sees.
public struct PersonName: Hashable, Sendable {
    /// Single spaces, none at the ends, and every kind of middle dot as "·".
    public let text: String

    /// Nil for a name without a visible character.
    public init?(_ text: String) {
        let words = text.map { PersonName.dots.contains($0) ? "·" : $0 }
            .split(whereSeparator: \.isWhitespace)
        guard !words.isEmpty else { return nil }
        self.text = words.map { String($0) }.joined(separator: " ")
    }

    /// The name for public lists: 张*, 欧阳**, 阿**·买**, "J*** S****".
    public var masked: String {
        var result = ""
        var part = ""
        for character in text {
            if character == "·" || character == " " {
                result += PersonName.masked(part: part) + String(character)
                part = ""
            } else {
                part.append(character)
            }
        }
        let isWhole = result.isEmpty
        return result + PersonName.masked(part: part, isWhole: isWhole)
    }

    /// Keeps the first character, or a surname of two where a given name follows.
    private static func masked(part: String, isWhole: Bool = false) -> String {
        let count = part.count
        // A name of one character would be shown whole.
        if isWhole && count == 1 { return "*" }
        let isCompound = isWhole && count > 2 && compoundSurnames.contains(String(part.prefix(2)))
        let shown = part.prefix(isCompound ? 2 : 1)
        return shown + String(repeating: "*", count: count - shown.count)
    }

    /// The signs typed for the dot within names of several parts.
    private static let dots: Set<Character> = ["·", "•", "・", "‧", "∙", "⋅", "･", "．"]

    private static let compoundSurnames: Set<String> = [
        "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛",
        "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容",
        "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马",
        "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐",
        "段干", "百里", "呼延", "东郭", "南门", "羊舌", "微生", "梁丘", "左丘", "东门", "西门", "第五",
        "歐陽", "司馬", "東方", "獨孤", "南宮", "聞人", "諸葛", "尉遲", "鍾離", "長孫",
        "鮮于", "公孫", "東郭",
    ]
}

extension PersonName: CustomStringConvertible {
    public var description: String { text }
}
