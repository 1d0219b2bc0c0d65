public import CertCore
import Glibc
public import Sitting
public import Terminal

/// The exam room on a full screen.
public struct ScreenRoom: ~Copyable {
    var sitting: RunningSitting
    let folder: SittingFolder
    var terminal: FullScreen
    var screen: RoomScreen
    let words: RoomWords
    /// How often the sitting tells its journal that it is up.
    let pulse: Duration
    var warnings: RoomWarnings
    var nextBeat = ContinuousClock.now
    /// From when on the next key does not keep from looking for what the desk has ordered.
    var nextLook = ContinuousClock.now
    /// How much of what the desk has ordered the candidate was told.
    var ordersTold: Int
    /// From when on keys are meant for what is shown.
    var keysCount = ContinuousClock.now
    /// When typed text is saved though the candidate goes on typing, and when if they stop.
    var savesAtTheLatest: ContinuousClock.Instant?
    var savesAfterPause: ContinuousClock.Instant?

    /// Holds a candidate's sitting from here to its end, or until they leave.
    ///
    /// Interrupt, hang-up and termination leave a sitting that can be resumed, in either face.
    /// What is to be remembered is said on the terminal once it is as it was before.
    ///
    /// - Parameter isLarge: in the large layout, until the candidate wants the usual one.
    public static func run(
        _ folder: SittingFolder, clock: ClockSource, language: Language, isLarge: Bool = false,
        input: Int32 = 0, output: Output = .standard, pulse: Duration = RunningSitting.pulse,
        isPractice: Bool = false
    ) throws(TerminalError) -> RoomExit {
        let words = RoomWords(language: language, isPractice: isPractice)
        let sitting: RunningSitting
        do { sitting = try RunningSitting.open(folder, clock: clock) } catch {
            let failure = words.failure(error, at: folder.offset ?? .utc)
            try output.write(lines: ItemSheet.wrapped(failure, output.width))
            return .failed(error)
        }
        let terminal = try FullScreen(input: input, output: output)
        let room = ScreenRoom(
            sitting: sitting, in: folder, terminal: terminal, words: words,
            layout: isLarge ? .large : .usual, pulse: pulse)
        switch room.hold() {
        case .exit(let exit, let lines):
            try? output.write(lines: lines.flatMap { ItemSheet.wrapped($0, output.width) })
            return exit
        case .terminal(let error): throw error
        }
    }

    /// Whether a terminal has room for it just now, in the large layout or the usual one.
    public static func fits(_ output: Output, isLarge: Bool) -> Bool {
        guard let size = output.size else { return true }
        return (isLarge ? ScreenLayout.large : .usual).fits(size)
    }

    private init(
        sitting: consuming RunningSitting, in folder: SittingFolder, terminal: consuming FullScreen,
        words: RoomWords, layout: ScreenLayout, pulse: Duration
    ) {
        warnings = RoomWarnings(sitting.state.paper.rules)
        ordersTold = sitting.ordersKnown
        screen = RoomScreen(words: words, size: terminal.size, layout: layout)
        self.sitting = sitting
        self.folder = folder
        self.terminal = terminal
        self.words = words
        self.pulse = pulse
    }

    private consuming func hold() -> ScreenEnd {
        do {
            try enter()
            while true { try turn() }
        } catch {
            return error
        }
    }
}

/// What ends the sitting on the screen, and what is said of it afterwards.
enum ScreenEnd: Error {
    case exit(RoomExit, saying: [String])
    case terminal(TerminalError)
}
