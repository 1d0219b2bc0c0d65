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
            ],
            .argument("ticket|paper", help: t("准考证号，或试卷文件", "The ticket, or a paper's file")),
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
                    "A file with your own code and the room's, a line each (default: ask)"))
        ) { named, folder, ticket, codes in
            { context in
                let isPaper = named.contains("/") || named.hasSuffix(".paper")
                let sitting =
                    isPaper
                    ? try context.carried(named, CarriedTicket(ticket: ticket, codes: codes))
                    : try context.sitting(of: named, in: folder)
                return try context.take(sitting)
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

    /// Holds a sitting.
    func take(_ folder: SittingFolder) throws -> ExitCode {
        switch try PlainRoom.run(folder, clock: clock(of: folder), language: language) {
        case .ended, .left, .notStarted: return .done
        case .failed(let failure): return failure.exitCode
        }
    }

    /// The machine's clocks; in a rehearsal one that starts at the time given, or else when the
    /// candidate was checked in, but not before the exam opens.
    private func clock(of folder: SittingFolder) throws -> ClockSource {
        // What cannot be read is told by the exam room.
        guard let release = try? folder.release(),
            let heading = try? folder.readPaper(key: release.key).heading
        else { return .system() }
        guard heading.isRehearsal else {
            if options.now != nil { throw AuthorityError.notRehearsal }
            return .system()
        }
        let opens = heading.window.lowerBound
        let start = options.now?.instant(at: heading.offset)
        return .rehearsal(startingAt: start ?? max(release.at ?? opens, opens))
    }
}

extension SittingFailure {
    var exitCode: ExitCode {
        switch self {
        case .noPaper: .noSuchFile
        case .notAdmitted: .notPermitted
        case .inUse, .stillRunning, .refused: .later
        case .notStarted: .no
        case .unreadableAdmission, .foreignAdmission, .paperDamaged, .paperStaysShut,
            .unreadablePaper,
            .journal:
            .badData
        case .disk(let error): error.exitCode
        }
    }
}
