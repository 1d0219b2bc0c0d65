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
            discussion: t(
                "先由监考员签到。答一题存一题；断电、断线后用同一准考证号继续。",
                "The invigilator checks you in first. Every answer is kept at once; after a failure go on with the same ticket."
            ),
            examples: [
                Example("certify take 0001-0007-K3", t("开始或继续", "begin, or go on")),
                Example(
                    "certify take 0001-0007-K3 --folder /media/usb/sittings",
                    t("试卷在别处", "where the papers lie elsewhere")),
            ],
            .argument("ticket", help: t("准考证号", "The ticket")),
            .option(
                "folder", value: "dir", as: .folder,
                help: t(
                    "存放试卷的文件夹（默认认定机构的 sittings）",
                    "The folder of the papers (default the authority's sittings)"))
        ) { ticket, folder in
            { context in try context.take(ticket, in: folder) }
        }
    }
}

extension Context {
    /// Holds a sitting; it reads nothing of the authority but the candidate's own folder.
    func take(_ typed: String, in path: String?) throws -> ExitCode {
        guard let ticket = Ticket(typed: typed) else {
            throw AuthorityError.notFound(.ticket, typed, known: [])
        }
        let folder = try SittingFolder(
            ticket: ticket.text, in: path.map { try Path.absolute($0) } ?? self.folder().sittings)
        guard Path.exists(folder.paper) else {
            throw AuthorityError.notFound(.ticket, ticket.text, known: [])
        }
        switch try PlainRoom.run(folder, clock: clock(of: folder), language: language) {
        case .ended, .left, .notStarted: return .done
        case .failed(let failure): return failure.exitCode
        }
    }

    /// The machine's clocks; in a rehearsal one that starts at the time given, or else when the
    /// candidate was checked in, but not before the exam opens.
    private func clock(of folder: SittingFolder) throws -> ClockSource {
        // What cannot be read is told by the exam room.
        guard let admission = try? folder.readAdmission(),
            let heading = try? folder.readPaper(key: admission.key).heading
        else { return .system() }
        guard heading.isRehearsal else {
            if options.now != nil { throw AuthorityError.notRehearsal }
            return .system()
        }
        let start = options.now?.instant(at: heading.offset)
        return .rehearsal(startingAt: start ?? max(admission.at, heading.window.lowerBound))
    }
}

extension SittingFailure {
    var exitCode: ExitCode {
        switch self {
        case .noPaper: .noSuchFile
        case .notAdmitted: .notPermitted
        case .inUse, .stillRunning, .refused: .later
        case .notStarted: .no
        case .unreadableAdmission, .foreignAdmission, .paperStaysShut, .unreadablePaper,
            .journal:
            .badData
        case .disk(let error): error.exitCode
        }
    }
}
