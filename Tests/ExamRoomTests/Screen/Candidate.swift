import CertCore
import Sitting
import Terminal

@testable import ExamRoom

/// Somebody at the keys: the screen and the sitting as values, without a terminal or a disk.
struct Candidate {
    var screen: RoomScreen
    private(set) var state: SittingState
    /// What was put on record.
    private(set) var events: [SittingEvent] = []
    private(set) var hasLeft = false
    var left: Duration = .seconds(5_285) {
        didSet { screen.times.whole = left }
    }
    /// What has passed of the sitting, and of a typing test begun at once.
    var time: Duration = .zero

    private var reading: ClockReading {
        ClockReading(
            wall: RoomVisit.start + time, uptime: time.wholeMilliseconds, boot: "b")
    }

    init(
        _ paper: Paper = ScreenPaper.paper, _ language: Language = .zh, rows: Int = 24,
        columns: Int = 80, layout: ScreenLayout = .usual
    ) {
        screen = RoomScreen(
            words: RoomWords(language: language), size: Frame.Size(rows: rows, columns: columns),
            layout: layout)
        screen.times = SittingTimes(whole: left)
        state = SittingState(paper: paper)
    }

    /// One who has begun, at an item by its number.
    static func begun(
        _ paper: Paper = ScreenPaper.paper, _ language: Language = .zh, at item: Int = 1,
        rows: Int = 24, columns: Int = 80, layout: ScreenLayout = .usual
    ) -> Candidate {
        var candidate = Candidate(paper, language, rows: rows, columns: columns, layout: layout)
        candidate.press(.character(" "), .enter)
        candidate.go(to: item)
        return candidate
    }

    mutating func go(to item: Int) {
        press(.control("g"))
        type("\(item)")
        press(.enter)
    }

    mutating func press(_ keys: Key...) { for key in keys { press(key) } }

    mutating func type(_ text: String) { for character in text { press(.character(character)) } }

    /// Somebody waits until what was typed is saved.
    mutating func save() {
        if let command = screen.savingNow(state) { _ = perform(command) }
        settle()
    }

    /// The desk orders something, and the sitting has looked.
    mutating func order(_ kind: SittingOrder.Kind, minutes: Int = 0, words: String = "") {
        let told = state.orders.count
        let order = SittingOrder(
            kind, .room, at: reading.wall, minutes: minutes, words: Personal(words))
        state.apply(JournalEntry(at: reading, event: .ordered(order, isLate: false)))
        screen.tell(state.news(after: told, left: left), state, at: .now)
        settle()
    }

    /// Time passes.
    mutating func wait(_ duration: Duration) {
        time += duration
        screen.times = state.times(at: reading)
    }

    private mutating func settle() {
        screen.typingTime = state.typingTime(at: reading) ?? .zero
        screen.settle(state)
    }

    private mutating func perform(_ command: SittingCommand) -> Bool {
        do {
            for event in try state.decide(command, at: reading) {
                state.apply(JournalEntry(at: reading, event: event))
                events.append(event)
            }
        } catch {
            if case .unfit(_, let problem) = error { screen.refuse(problem, state) }
            if let reason = screen.words.refused(error, in: state.paper) { screen.notice = reason }
            return false
        }
        if case .type(let item, _) = command { screen.keepTyping(of: item, state) }
        return true
    }

    private mutating func press(_ key: Key) {
        screen.typingTime = state.typingTime(at: reading) ?? .zero
        let turn = screen.press(key, state)
        let stage = state.stage
        for command in turn.commands { if !perform(command) { return } }
        if state.stage != stage { arrive() }
        switch turn.sequel {
        case .nothing: break
        case .show(let place):
            screen.hasStarted = true
            screen.show(place)
        case .open(let panel): screen.open(panel)
        case .leave: hasLeft = true
        }
        settle()
    }

    /// As the room does when a section or a break is over.
    private mutating func arrive() {
        screen.isConfirmed = false
        screen.times = state.times(at: reading)
        if state.stage.isOnBreak { return }
        let place = state.placeShown ?? state.sectionPlaces.lowerBound
        state.apply(JournalEntry(at: reading, event: .shown(state.paper.items[place].id)))
        screen.show(place)
    }

    /// The room warns of the time.
    mutating func warn() {
        screen.tell(screen.words.warning(left), until: .now + .seconds(20))
    }

    mutating func resize(rows: Int, columns: Int) {
        screen.size = Frame.Size(rows: rows, columns: columns)
        screen.settle(state)
    }

    /// What the candidate sees.
    var seen: [String] { screen.frame(state).text }

    /// What stands in the line that tells whether the answer is saved.
    var status: String { seen[seen.count - 2] }

    var notice: String? { screen.notice }

    /// The candidate as they come back to the sitting as it stands.
    func back() -> Candidate {
        var back = self
        back.screen = RoomScreen(words: screen.words, size: screen.size)
        back.screen.hasStarted = true
        back.screen.settle(state)
        return back
    }
}
