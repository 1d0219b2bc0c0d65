import CertCore
import Disk
import Glibc
import Seals
import Sitting
import Synchronization
import Terminal
import Testing

@testable import ExamRoom

/// An exam room with a paper laid out, visited as often as a test likes.
final class RoomVisit: Sendable {
    static let key = SecretKey(Array(0..<32))!
    static let start = Instant("2026-11-21T01:00:00Z")!

    let folder: SittingFolder
    private let root: String
    private let shown = Mutex(ClockReading(wall: RoomVisit.start, uptime: 0, boot: "b"))
    /// What every look at the clock adds.
    private let step: Duration
    /// Comes at the twentieth look at the clock, when somebody waits in the room.
    private let signal: Int32?
    /// Extra time that is given after some while, five minutes before the end if a look takes 29
    /// seconds.
    private let late: Int?
    /// What the desk has ordered by a look at the clock.
    private let desk: [Int: [SittingOrder]]
    private let looks = Mutex(0)
    /// What is typed at a look at the clock.
    private let lateKeys = Mutex<(sink: Int32, keys: [Int: String])>((-1, [:]))

    init(
        _ paper: Paper = paper(), step: Duration = .seconds(1), signal: Int32? = nil,
        late: Int? = nil, desk: [Int: [SittingOrder]] = [:]
    ) throws {
        root = try Folder.createTemporary()
        self.step = step
        self.signal = signal
        self.late = late
        self.desk = desk
        folder = try SittingFolder(ticket: "T7K2M9", in: root)
        try folder.writePaper(paper, key: Self.key)
    }

    deinit { try? Folder.removeTree(root) }

    func admit(extraMinutes: Int = 0) throws {
        let more = SittingOrder(.extend, .own, at: Self.start, minutes: extraMinutes)
        try admit(orders: extraMinutes == 0 ? [] : [more])
    }

    func admit(orders: [SittingOrder]) throws {
        try folder.admit(
            Admission(
                ticket: "T7K2M9", key: Self.key, candidate: "欧阳·阿依古丽", by: "lin",
                at: Self.start, orders: orders))
    }

    var clock: ClockSource {
        ClockSource {
            let look = self.looks.withLock { looks in
                looks += 1
                return looks
            }
            if look == 175, let late = self.late { try? self.admit(extraMinutes: late) }
            if let orders = self.desk[look] { try? self.admit(orders: orders) }
            let late = self.lateKeys.withLock { $0 }
            if let keys = late.keys[look] { Self.send(Array(keys.utf8), to: late.sink) }
            if look == 20, let signal = self.signal { pthread_kill(pthread_self(), signal) }
            return self.shown.withLock { reading in
                reading.wall = reading.wall + self.step
                reading.uptime += self.step.wholeMilliseconds
                return reading
            }
        }
    }

    /// Types lines into a pipe, which then ends, and gives what was said.
    func type(
        _ lines: [String], language: Language = .zh
    ) throws -> (exit: RoomExit, said: String) {
        try type(bytes: Array(lines.map { $0 + "\n" }.joined().utf8), language: language)
    }

    func type(
        bytes: [UInt8], language: Language = .zh
    ) throws -> (exit: RoomExit, said: String) {
        let (source, sink) = try Self.pipe()
        Self.send(bytes, to: sink)
        close(sink)
        defer { close(source) }
        return try visit(input: source, language: language)
    }

    /// Says nothing at all until the room closes, but for a line at a look at the clock.
    func wait(
        typing line: String? = nil, atLook look: Int = 0, language: Language = .zh
    ) throws -> (exit: RoomExit, said: String) {
        let (source, sink) = try Self.pipe()
        defer { for end in [source, sink] { close(end) } }
        lateKeys.withLock { $0 = (sink, line.map { [look: $0 + "\n"] } ?? [:]) }
        return try visit(input: source, language: language)
    }

    /// Types lines on a terminal, which shows them itself.
    ///
    /// - Parameter late: what is typed at a look at the clock, with Enter or without.
    func typeOnTerminal(
        _ lines: [String], late: [Int: String] = [:]
    ) throws -> (exit: RoomExit, said: String) {
        var ends: (person: Int32, program: Int32) = (-1, -1)
        try #require(unsafe openpty(&ends.person, &ends.program, nil, nil, nil) == 0)
        defer { for end in [ends.person, ends.program] { close(end) } }
        lateKeys.withLock { $0 = (ends.person, late) }
        Self.send(Array(lines.map { $0 + "\n" }.joined().utf8), to: ends.person)
        return try visit(input: ends.program, language: .zh)
    }

    func visit(input: Int32, language: Language) throws -> (exit: RoomExit, said: String) {
        let path = Path.join(root, "said")
        let file = unsafe open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
        defer { close(file) }
        let exit = try PlainRoom.run(
            folder, clock: clock, language: language, input: input,
            output: Output(file, environment: { _ in nil }), pulse: .milliseconds(2))
        return (exit, String(decoding: try File.read(path, atMost: 1 << 20), as: UTF8.self))
    }

    private static func pipe() throws -> (source: Int32, sink: Int32) {
        var ends: [Int32] = [-1, -1]
        try #require(unsafe Glibc.pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    private static func send(_ bytes: [UInt8], to descriptor: Int32) {
        precondition(unsafe write(descriptor, bytes, bytes.count) == bytes.count)
    }
}

extension RoomVisit {
    static func paper(
        minutes: Int = 90, earliestSubmission: Int = 0, isRehearsal: Bool = false
    ) -> Paper {
        Paper(
            heading: Paper.Heading(
                authority: Phrase(zh: "示例认定机构", en: "Sample authority"),
                scheme: Phrase(zh: "客户服务管理员（四级）", en: "Customer-service agent, level 4"),
                part: Phrase(zh: "理论考试", en: "Theory exam"), candidate: "欧阳·阿依古丽",
                ticket: "T7K2M9", minutes: minutes, window: start...(start + .minutes(120)),
                offset: UTCOffset("+08:00")!, language: .zh, isRehearsal: isRehearsal),
            rules: Paper.Rules(
                outage: .credited(minutes: 5), earliestSubmission: earliestSubmission,
                multiple: .fixedPartial(Exact(1, over: 2)!)),
            collector: SigningKey(seed: Array(32..<64))!.verifyingKey, items: items)
    }

    private static let mint = CodeMint(context: "S-0001", secret: key)

    /// A paper that knows the codes of a room.
    static func paperWithCodes() -> Paper {
        var paper = paper()
        paper.codes = CodeBook(own: CodeMint(context: "T", secret: key).ends, room: mint.ends)
        return paper
    }

    /// A code of the room, as it is typed line by line.
    static func code(_ kind: SittingCode.Kind, minutes: Int = 0) -> String {
        ":码 "
            + mint.text(of: SittingCode(scope: .room, kind: kind, serial: 1, minutes: minutes))
    }

    static let items: [PaperItem] = [
        item("S1", .single, "接到投诉，首先应当做什么？", ["先致歉", "先倾听", "先转接", "先记录"]),
        item("M1", .multiple, "哪些做法恰当？", ["放慢语速", "抢先作答", "核对信息", "复述要点"]),
        item("J1", .trueFalse, "误拨电话也要礼貌道别。"),
        item("N1", .numeric, "38÷40 是多少？", unit: "%"),
        item("X1", .shortText, "请写一段回复。", limit: 20),
    ]

    static func item(
        _ id: ItemID, _ type: ItemType, _ stem: String, _ options: [String] = [],
        unit: String? = nil, limit: Int? = nil
    ) -> PaperItem {
        // The ids are not in the order shown, as after a shuffle.
        let ids: [OptionID] = ["c", "a", "d", "b"]
        return PaperItem(
            id: id, type: type, stem: Phrase(stem),
            options: zip(ids, options).map { AnswerOption(id: $0, text: Phrase($1)) },
            unit: unit.map { Phrase($0) },
            maximumLength: limit, points: 2)
    }
}

extension SittingFolder {
    /// Lays down the sealed paper, making the folder.
    func writePaper(_ paper: Paper, key: SecretKey) throws {
        var random = RandomSource.system
        try Folder.create(path)
        try File.write(sealed(paper, key: key, random: &random), to: self.paper)
    }

    /// Releases the key; again, for instance with more extra time, as often as needed.
    func admit(_ admission: Admission) throws {
        try File.write(content(of: admission), to: self.admission)
    }
}

extension SittingFolder {
    /// Collects by the wall clock alone.
    func collect(key: SecretKey, now: Instant) throws(SittingFailure) -> CollectedSitting {
        // A program that another test starts at this very moment holds what is open here.
        SittingFolder.awaitHolders(of: [self])
        return try collect(key: key, at: ClockReading(wall: now, uptime: 0, boot: "collected"))
    }
}
