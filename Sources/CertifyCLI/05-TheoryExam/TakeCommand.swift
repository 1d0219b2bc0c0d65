import Arguments
import Authority
import CertCore
import Disk
import ExamRoom
import Sitting
import Wording

extension Certify {
    /// What a candidate types.
    static func takeCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "take", t("考生作答", "Sit an exam"),
            discussion: TakingWords.help.in(t.language),
            examples: [
                Example("certify take 0001-0007-K3", t("开始或继续", "begin, or go on")),
                Example(
                    "certify take 0001-0007-K3 --folder /media/usb/sittings",
                    t("试卷在别处", "where the papers lie elsewhere")),
                Example(
                    "certify take 0001-0007-K3.paper",
                    t("在别的机器上", "on another machine")),
                Example(
                    "certify take 0001-0007-K3 --plain",
                    t("逐行显示，适合读屏软件", "line by line, for a screen reader")),
                Example(
                    "certify take 0001-0007-K3 --large",
                    t("大字版式：先放大终端的字", "large: enlarge the terminal's letters first")),
                Example("certify take --practice", t("先练一练", "try it out first")),
            ],
            .optionalArgument(
                "ticket|paper",
                help: t(
                    "准考证号，或试卷文件；练习不需要",
                    "The ticket, or a paper's file; practice needs none")),
            .option(
                "folder", value: "dir", as: .folder,
                help: t(
                    "存放试卷的文件夹（默认认定机构的 sittings）",
                    "The folder of the papers (default the authority's sittings)")),
            .option(
                "ticket", value: "ticket",
                help: t("试卷文件的准考证号（默认询问）", "The ticket of a paper's file (default: ask)")),
            .option(
                "code-file", value: "file", as: .file,
                help: t(
                    "含个人码和开卷码的文件，各占一行（默认询问）",
                    "A file with your own code and the room's, a line each (default: ask)")),
            .flag("plain", help: t("逐行显示，不用整屏", "Line by line, no full screen")),
            .flag(
                "large",
                help: t(
                    "大字版式：行短、间隔大，40×12 即可；作答中按 F2 切换",
                    "Large layout: short lines, wide apart, from 40×12 on; F2 changes it any time"
                )),
            .flag(
                "practice",
                help: t(
                    "用程序自带的练习卷，各种题型都有，不留记录",
                    "An own example paper with an item of every type; nothing is kept"))
        ) { named, folder, ticket, codes, isPlain, isLarge, isPractice in
            if isPlain, isLarge { throw ArgumentsError.conflicting(["--plain", "--large"]) }
            let wish: ExamLayout? = isPlain ? .plain : isLarge ? .large : nil
            return { context in
                if isPractice {
                    return try context.practise(besides: named, layout: wish ?? .usual)
                }
                guard let named else { throw CommandFailure(.usage, TakingWords.whichTicket) }
                let isPaper = named.contains("/") || named.hasSuffix(".paper")
                let sitting =
                    isPaper
                    ? try context.carried(named, CarriedTicket(ticket: ticket, codes: codes))
                    : try context.sitting(of: named, in: folder)
                return try context.take(sitting, wish: wish)
            }
        }
    }
}

extension Context {
    /// The candidate's own folder, which is all that a sitting reads of the authority.
    func sitting(of typed: String, in path: String?) throws -> SittingFolder {
        guard let ticket = Ticket(typed: typed) else {
            throw AuthorityError.notFound(.ticket, typed, known: [])
        }
        let folder = try SittingFolder(
            ticket: ticket.text, in: path.map { try Path.absolute($0) } ?? self.folder().sittings)
        guard Path.exists(folder.paper) else {
            throw AuthorityError.notFound(.ticket, ticket.text, known: [])
        }
        return folder
    }

    /// Holds a sitting, as the candidate wants it shown or chose before, or else as it was laid
    /// down for them.
    func take(_ folder: SittingFolder, wish: ExamLayout?) throws -> ExitCode {
        // What cannot be read is told by the exam room.
        let release = try? folder.release()
        let heading = release.flatMap { try? folder.readPaper(key: $0.key).heading }
        let clock = try clock(of: heading, admitted: release?.at)
        let laidDown = heading?.layout ?? .usual
        let chosen = laidDown == .plain ? nil : folder.chosenLayout
        switch try sit(folder, clock: clock, layout: wish ?? chosen ?? laidDown) {
        case .ended, .left, .notStarted: return .done
        case .failed(let failure): return failure.exitCode
        }
    }

    /// The machine's clocks; in a rehearsal one that starts at the time given, or else when the
    /// candidate was checked in, but not before the exam opens.
    private func clock(of heading: Paper.Heading?, admitted: Instant?) throws -> ClockSource {
        guard let heading else { return .system() }
        guard heading.isRehearsal else {
            if options.now != nil { throw AuthorityError.notRehearsal }
            return .system()
        }
        let opens = heading.window.lowerBound
        let start = options.now?.instant(at: heading.offset)
        return .rehearsal(startingAt: start ?? max(admitted ?? opens, opens))
    }
}

extension SittingFailure {
    var exitCode: ExitCode {
        switch self {
        case .noPaper: .noSuchFile
        case .notAdmitted: .notPermitted
        case .inUse, .stillRunning, .paused, .awaitsCode, .collected, .refused: .later
        case .notStarted: .no
        case .unreadableAdmission, .foreignAdmission, .paperDamaged, .paperStaysShut,
            .unreadablePaper, .journal, .cutOff:
            .badData
        case .disk(let error): error.exitCode
        }
    }
}
