import CertCore
import Disk
import ExamRoom
import Glibc
import Sitting
import Terminal
import Wording

extension Context {
    /// Holds a sitting on the full screen where there is one and it is not unwanted, otherwise
    /// line by line.
    func sit(
        _ folder: SittingFolder, clock: ClockSource, layout: ExamLayout, isPractice: Bool = false
    ) throws -> RoomExit {
        let isLarge = layout == .large
        if layout == .plain || !hasFullScreen(isLarge: isLarge) {
            return try PlainRoom.run(
                folder, clock: clock, language: language, isPractice: isPractice)
        }
        return try ScreenRoom.run(
            folder, clock: clock, language: language, isLarge: isLarge, isPractice: isPractice)
    }

    /// A sitting with the program's own paper, of which nothing stays.
    func practise(besides ticket: String?, layout: ExamLayout) throws -> ExitCode {
        if ticket != nil { throw CommandFailure(.usage, TakingWords.practiceWithTicket) }
        let clock = ClockSource.system()
        let offset = UTCOffset(minutes: SystemClock.minutesAheadOfUTC()) ?? .utc
        let practice = try PracticeSitting(language, now: clock.reading().wall, offset: offset)
        let exit = try sit(practice.folder, clock: clock, layout: layout, isPractice: true)
        if case .failed(let failure) = exit {
            return failure.exitCode
        }
        let review = (try? practice.review(language, clock: clock)) ?? []
        // Where the terminal has gone nobody is told, and the folder goes all the same.
        try? output.write(lines: review.flatMap { wrap($0, to: output.width ?? 80, hanging: 2) })
        return .done
    }

    private func hasFullScreen(isLarge: Bool) -> Bool {
        let terminal = Environment.variable("TERM") ?? ""
        let wish = Environment.variable("CERTIFY_PLAIN") ?? ""
        return wish.isEmpty && !["", "dumb"].contains(terminal) && output.isTerminal
            && Output(STDIN_FILENO).isTerminal && ScreenRoom.fits(output, isLarge: isLarge)
    }
}
