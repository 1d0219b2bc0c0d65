public import CertCore
import Glibc
public import Sitting
public import Terminal

/// The exam room line by line: append-only, for screen readers, pipes and every terminal.
public struct PlainRoom: ~Copyable {
    var sitting: RunningSitting
    var reader: LineReader
    /// What the candidate had begun to type when they were told something, and goes on with.
    var begun = ""
    let output: Output
    let words: RoomWords
    /// How often the sitting tells its journal that it is up.
    let pulse: Duration
    var nextBeat: ContinuousClock.Instant
    /// Whether what was waited for was more than another look for what the desk has ordered.
    var isDue = false
    var warnings: RoomWarnings
    /// How much of what the desk has ordered the candidate was told.
    var ordersTold: Int
    /// Of the item at hand.
    var place = 0
    var shownType: ItemType?
    /// Of the item shown last.
    var shownStimulus: StimulusID?

    /// Holds a candidate's sitting from here to its end, or until they leave.
    ///
    /// Interrupt, hang-up and termination leave a sitting that can be resumed.
    public static func run(
        _ folder: SittingFolder, clock: ClockSource, language: Language, input: Int32 = 0,
        output: Output = .standard, pulse: Duration = RunningSitting.pulse,
        isPractice: Bool = false
    ) throws(TerminalError) -> RoomExit {
        let words = RoomWords(language: language, isPractice: isPractice)
        let sitting: RunningSitting
        do { sitting = try RunningSitting.open(folder, clock: clock) } catch {
            let failure = words.failure(error, at: folder.offset ?? .utc)
            try output.write(lines: ItemSheet.wrapped(failure, output.width))
            return .failed(error)
        }
        var room = PlainRoom(
            sitting: sitting,
            reader: try LineReader(input, catching: [SIGINT, SIGTERM, SIGHUP]),
            output: output, words: words, pulse: pulse)
        return try room.hold()
    }

    private init(
        sitting: consuming RunningSitting, reader: consuming LineReader, output: Output,
        words: RoomWords, pulse: Duration
    ) {
        warnings = RoomWarnings(sitting.state.paper.rules)
        ordersTold = sitting.ordersKnown
        self.sitting = sitting
        self.reader = reader
        self.output = output
        self.words = words
        self.pulse = pulse
        nextBeat = .now + pulse
    }

    private mutating func hold() throws(TerminalError) -> RoomExit {
        do {
            try enter()
            try answerItems()
        } catch {
            switch error {
            case .terminal(let error): throw error
            case .exit(let exit): return exit
            }
        }
    }
}

/// What ends the talk from wherever it is.
enum RoomEnd: Error {
    case exit(RoomExit)
    case terminal(TerminalError)
}
