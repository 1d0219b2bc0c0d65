public import CertCore
import TextFormats

extension SittingOrder {
    /// What was ordered, without its words.
    public var brief: Phrase {
        switch kind {
        case .extend:
            Phrase(zh: "延长 \(minutes) 分钟", en: "\(counted(minutes, "minute")) more")
        case .pause: Phrase(zh: "暂停", en: "paused")
        case .resume: Phrase(zh: "继续", en: "going on")
        case .notice: Phrase(zh: "通知", en: "notice")
        }
    }

    /// The same with its words.
    var phrase: Phrase {
        guard kind == .notice, let text = words.value else { return brief.because(words) }
        return brief + Phrase(zh: "“\(visible(text))”", en: " “\(visible(text))”")
    }
}

/// What the desk says of what it ordered.
public enum OrderWords {
    /// What stands in the help.
    public static let help = Phrase(
        zh: """
            机构旁的考试在 2 秒内照办：暂停时停表、隐藏试题，继续后接着作答，考试时间和最迟结束时间一并顺延；通知显示在屏幕上。未开始的考生，暂停期间不能开始；没有开着的，下次打开时照办，停表从下令时算起。每一条都写入账本，考试也记入自己的作答记录。
            带到别的机器上的试卷收不到，请改用 certify exam code。
            """,
        en: """
            Sittings beside the store carry it out within 2 seconds: in a pause the time stands and nothing is shown, afterwards they go on where they were, duration and closing time put off by as much; a notice is shown on the screen. Who has not begun cannot begin during a pause; a sitting that is not open carries it out when it is next opened, its time standing since the order. All of it goes into the ledger, and each sitting puts it into its own journal.
            Papers on other machines hear nothing of it: certify exam code is for them.
            """)

    /// What stands in the help of extensions.
    public static let extensions = Phrase(
        zh: """
            考前、考中都可以：作答时长和最迟结束时间一并延长，尚未签到的签到后同样有效。
            --all 给全场每一个人，包括之后才签到的：同一场次的人，时间一样长。只补偿当时在场的人（比如他们遇上停电），请写出他们的准考证号。改到别的场次的，不带走延长的时间。
            只有在机构旁的机器上作答的才会延长；带到别的机器上的试卷，请用 certify exam code --extend。
            """,
        en: """
            Before or during: duration and closing time move together, and who is not checked in yet has it once they are.
            --all is for everybody of the session, whoever is checked in later included: one room has one time. If only those who were there are to be made up for something, such as a power cut, name their tickets. Who is moved to another session does not take it along.
            This reaches sittings beside the store only; for papers on other machines use certify exam code --extend.
            """)

    /// Where nobody is left to be told.
    public static func extended(_ session: SessionID, by minutes: Int) -> Phrase {
        Phrase(
            zh: "\(session) 已延长 \(minutes) 分钟；现在没有待考、在考的人，之后签到的有效。",
            en: "\(session) extended by \(minutes) min; nobody is awaited or answering, so that "
                + "it is for whoever is checked in later.")
    }

    public static func done(
        _ kind: SittingOrder.Kind, _ place: Phrase, sitters: Int
    ) -> Phrase {
        let deed =
            switch kind {
            case .extend: Phrase(zh: "已延长", en: "extended")
            case .pause: Phrase(zh: "已暂停", en: "paused")
            case .resume: Phrase(zh: "已恢复", en: "going on")
            case .notice: Phrase(zh: "已通知", en: "told")
            }
        return Phrase(
            zh: "\(place.zh) \(deed.zh)，在场 \(sitters) 人。",
            en: "\(place.en) \(deed.en); \(counted(sitters, "candidate")) present.")
    }
}
