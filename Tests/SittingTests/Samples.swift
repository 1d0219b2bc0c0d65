import CertCore
import Disk
import Seals
import Sitting

/// A paper with one item of each type, and what belongs to it.
enum Samples {
    static let key = SecretKey(Array(0..<32))!
    /// The authority's.
    static let collector = SigningKey(seed: Array(32..<64))!
    static let ticket = "T7K2M9"

    static func paper(
        minutes: Int = 90, outage: OutagePolicy = .charged, earliestSubmission: Int = 30,
        windowMinutes: Int = 120, isRehearsal: Bool = false
    ) -> Paper {
        Paper(
            heading: Paper.Heading(
                authority: Phrase(zh: "示例认定机构", en: "Sample authority"),
                scheme: Phrase(zh: "客户服务管理员（四级）", en: "Customer-service agent, level 4"),
                part: Phrase(zh: "理论考试", en: "Theory exam"), candidate: "阿依古丽·买买提",
                ticket: ticket, minutes: minutes,
                window: TestClock.start...(TestClock.start + .minutes(windowMinutes)),
                offset: UTCOffset("+08:00")!, language: .zh, isRehearsal: isRehearsal),
            rules: Paper.Rules(
                outage: outage, earliestSubmission: earliestSubmission,
                multiple: .fixedPartial(Exact(1, over: 2)!)),
            collector: collector.verifyingKey, items: items)
    }

    static let items: [PaperItem] = [
        item("S1", .single, "接到投诉先做什么？", options: true),
        item("M1", .multiple, "哪些做法恰当？", options: true),
        item("J1", .trueFalse, "误拨电话也要礼貌道别。"),
        item("F1", .fillIn, "“您好”“请”“谢谢”“对不起”“____”。", maximumLength: 20),
        item("N1", .numeric, "38÷40 是多少？", unit: "%"),
        item("Q1", .situational, "你怎样回应？", options: true),
        item("X1", .shortText, "请写一段回复。", maximumLength: 30),
    ]

    static func item(
        _ id: ItemID, _ type: ItemType, _ stem: String, options: Bool = false, unit: String? = nil,
        maximumLength: Int? = nil
    ) -> PaperItem {
        let four = ["c", "a", "d", "b"].map {
            AnswerOption(id: OptionID($0), text: Phrase("选项 \($0)"))
        }
        return PaperItem(
            id: id, type: type, stem: Phrase(stem), options: options ? four : [],
            unit: unit.map { Phrase($0) },
            maximumLength: maximumLength, points: 2)
    }

    static func admission(extraMinutes: Int = 0) -> Admission {
        Admission(
            ticket: ticket, key: key, candidate: "阿依古丽·买买提", by: "lin", at: TestClock.start,
            orders: .more(extraMinutes))
    }

    /// A folder with the sealed paper, the candidate admitted.
    static func admitted(
        in sittings: String, _ paper: Paper = paper(), extraMinutes: Int = 0
    ) throws -> SittingFolder {
        let folder = try SittingFolder(ticket: ticket, in: sittings)
        try folder.writePaper(paper, key: key)
        try folder.admit(admission(extraMinutes: extraMinutes))
        return folder
    }
}

extension SittingFolder {
    /// Lays down the sealed paper, making the folder.
    func writePaper(_ paper: Paper, key: SecretKey) throws {
        var random = RandomSource.system
        try Folder.create(path)
        try File.write(sealed(paper, key: key, random: &random), to: self.paper)
    }

    /// Collects by the wall clock alone.
    func collect(
        key: SecretKey, collector: SigningKey? = nil, responses: [UInt8]? = nil,
        extraMinutes: Int = 0, takesUnfinished: Bool = false, now: Instant
    ) throws(SittingFailure) -> CollectedSitting {
        // A program that another test starts at this very moment holds what is open here.
        SittingFolder.awaitHolders(of: [self])
        return try collect(
            key: key, collector: collector, responses: responses, orders: .more(extraMinutes),
            takesUnfinished: takesUnfinished,
            at: ClockReading(wall: now, uptime: 0, boot: "collected"))
    }

    /// Releases the key; again, for instance with more extra time, as often as needed.
    func admit(_ admission: Admission) throws {
        try File.write(content(of: admission), to: self.admission)
    }
}

extension [SittingOrder] {
    /// So many minutes more, if any.
    static func more(_ minutes: Int) -> Self {
        minutes == 0
            ? [] : [SittingOrder(.extend, .own, at: TestClock.start, minutes: minutes)]
    }
}
