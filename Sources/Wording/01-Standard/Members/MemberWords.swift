public import CertCore
public import ExamBank

/// What the members of files are for, in the words that editors show.
public struct MemberWords: Sendable {
    /// By the names on the way there, and the word that decides where a member differs by it:
    /// `items.key(single)`.
    public private(set) var descriptions: [String: Phrase]

    public init(of kind: FileKind) {
        switch kind {
        case .scheme:
            self.init([
                ("", Self.authored), ("", Self.scheme), ("", Self.eligibility), ("", Self.parts),
                ("parts.practical.measures.", Self.measures),
            ])
        case .bank:
            self.init(
                [("", Self.authored), ("", Self.bank), ("", Self.items)]
                    + ["points.", "point."].map { ($0, Self.point) }
                    + ["", "points.", "point."].map { ($0, Self.importanceCounts) })
        case .tasks: self.init([("", Self.authored), ("", Self.tasks)])
        case .courses: self.init([("", Self.authored), ("", Self.courses)])
        case .calendar: self.init([("", Self.calendar)])
        case .form: self.init([("", Self.form)], hasIgnores: false)
        case .settings:
            self.init([("", Self.settings)], hasIgnores: false)
            descriptions.merge(Self.severities) { told, _ in told }
        }
    }

    /// What a member is for, if need be under some conditions.
    public func description(
        at path: String, in conditions: [ObjectShape.Condition] = []
    ) -> Phrase? {
        for case .word(_, let words) in conditions {
            for word in words {
                if let phrase = descriptions["\(path)(\(word))"] { return phrase }
            }
        }
        return descriptions[path]
    }
}

extension MemberWords {
    /// Reads blocks of three lines – the path, Chinese, English – with an empty line between.
    private init(_ sections: [(prefix: String, text: String)], hasIgnores: Bool = true) {
        var descriptions: [String: Phrase] = [:]
        let common = [("", Self.everywhere)] + (hasIgnores ? [("", Self.ignores)] : [])
        for (prefix, text) in sections + common {
            for block in text.split(separator: "\n\n") {
                let lines = block.split(separator: "\n").map(String.init)
                precondition(lines.count == 3, "three lines tell of a member: \(block)")
                let phrase = Phrase(zh: lines[1], en: lines[2])
                let other = descriptions.updateValue(phrase, forKey: prefix + lines[0])
                precondition(other == nil, "\(prefix + lines[0]) is told twice")
            }
        }
        self.descriptions = descriptions
    }

    /// What every kind of file has.
    private static let everywhere = """
        format
        本文件的种类与版本。
        What kind of file this is, and in which version.

        phrase.zh
        中文。
        In Chinese.

        phrase.en
        英文。
        In English.

        ignore.code
        问题的编码；certify explain 编码 说明其含义。
        The code of the finding; certify explain CODE tells what it means.

        ignore.reason
        为什么可以这样。
        Why it may stay.
        """

    /// What files have that authors write.
    private static let authored = """
        sample
        true 表示示例，未经任何机构批准。
        True for a sample that no authority has approved.

        language
        只写一种语言时，文本所用的语言。
        The language of texts that are given in one language only.
        """

    /// What every object with an id may have, where files have any.
    private static let ignores = """
        ignore
        对本对象不再报告的问题，须写明理由。
        Findings about this object that are not told any more, each with the reason.
        """
}

extension FileKind {
    /// What such a file is called.
    public var title: Phrase {
        StandardFile.Kind(rawValue: rawValue)?.title ?? Phrase(zh: "检查设置", en: "Settings")
    }
}

extension StandardFile.Kind {
    /// What such a file is called.
    public var title: Phrase {
        switch self {
        case .scheme: Phrase(zh: "认定标准", en: "Certification scheme")
        case .bank: Phrase(zh: "理论题库", en: "Item bank")
        case .tasks: Phrase(zh: "任务库", en: "Task library")
        case .courses: Phrase(zh: "课程表", en: "Course list")
        case .calendar: Phrase(zh: "工作日历", en: "Working-day calendar")
        case .form: Phrase(zh: "试卷", en: "Form")
        case .asset: Phrase(zh: "附件", en: "Asset")
        }
    }

    /// The same within an English sentence.
    var noun: String { title.en.lowercased() }
}
