import Arguments
import Authority
import CertCore
import Disk
import Ledger
import Sitting
import Terminal
import TextFormats
import Wording

extension Certify {
    /// The invigilator's desk.
    static func watchCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "watch",
            t("监考台：谁在作答，还剩多少时间", "The invigilator's desk: who sits where, and how they get on"),
            discussion: WatchWords.help.in(t.language),
            examples: [
                Example("certify exam watch S-0001", t("此刻的情况", "as it stands now")),
                Example(
                    "certify exam watch S-0001 --every 10",
                    t("每 10 秒再看一次，Ctrl-C 结束", "again every 10 seconds, until Ctrl-C")),
                Example(
                    "certify exam watch S-0001 --json", t("供其他程序使用", "for other programs")),
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .option(
                "every", value: "seconds", as: .integer(in: 1...3600),
                help: t("每隔几秒再看一次", "Look again every so many seconds"))
        ) { (session: SessionID, pause: Int?) in
            { context in try context.watch(session, every: pause) }
        }
    }
}

extension Context {
    /// Shows a session once, or again and again until a signal or the end of the session.
    func watch(_ id: SessionID, every pause: Int?) throws -> ExitCode {
        while true {
            let (watch, offset) = try consult { authority in
                (try authority.watch(id), authority.profile.offset)
            }
            if !watch.undelivered.isEmpty { deliver(to: id) }
            show(watch, at: offset, isRepeated: pause != nil)
            guard let pause, !watch.file.session.isClosed else { return .done }
            SystemClock.pause(milliseconds: Int64(pause) * 1000)
        }
    }

    /// Sends on what was cut short on its way to the sittings; who may only read cannot.
    private func deliver(to id: SessionID) {
        do {
            try Authority.open(folder(), for: .writing, now: options.now?.instant).deliver(to: id)
        } catch let error as AuthorityError {
            note(error.phrase(naming: partTitles))
        } catch {}
    }

    private func show(_ watch: SessionWatch, at offset: UTCOffset, isRepeated: Bool) {
        if options.isJSON {
            let json = watch.json(at: offset)
            return isRepeated ? print(bytes: json.compact() + [UInt8(ascii: "\n")]) : print(json)
        }
        print([watch.file.heading(at: offset, language)[0]])
        print(WatchWords.summary(of: watch, at: offset))
        if let incidents = WatchWords.incidents(of: watch, at: offset) { print(incidents) }
        print(table(of: watch, at: offset))
        if isRepeated { print([""]) }
    }

    private func table(of watch: SessionWatch, at offset: UTCOffset) -> Table {
        var table = Table([
            Table.Column(WatchWords.seat.in(language), .trailing, minimum: 4),
            Table.Column(WatchWords.ticket.in(language)),
            Table.Column(WatchWords.name.in(language), maximum: 24, shrink: 2),
            Table.Column(WatchWords.state.in(language)),
            Table.Column(WatchWords.answered.in(language), .trailing, minimum: 4),
            Table.Column(WatchWords.timeLeft.in(language), .trailing, minimum: 4),
            Table.Column(WatchWords.lastAnswer.in(language), minimum: 8),
            Table.Column(WatchWords.remarks.in(language), shrink: 1, wraps: true),
        ])
        for place in watch.places {
            let look: Style.Look? = watch.needsAttention(place) ? .yellow : nil
            let remarks = watch.remarks(on: place, at: offset).map { $0.in(language) }
            table.add(
                [
                    Table.Cell(String(place.seat.place)), Table.Cell(place.ticket ?? "–"),
                    Table.Cell(place.seat.name),
                    Table.Cell(watch.state(of: place).in(language), look),
                ] + progress(of: place, at: offset)
                    + [Table.Cell(remarks.joined(separator: language == .zh ? "；" : "; "), look)])
        }
        return table
    }

    /// Answered, time left, and when an answer was last kept.
    private func progress(of place: SessionWatch.Place, at offset: UTCOffset) -> [Table.Cell] {
        guard case .sitting(let glance) = place.standing, glance.started != nil else {
            return ["", "", ""]
        }
        let last = glance.lastAnswer.map { LocalTime($0, at: offset).clock } ?? "–"
        let left = glance.ending == nil ? glance.times.whole.countdown : ""
        return [
            Table.Cell("\(glance.answered)/\(glance.items)"), Table.Cell(left), Table.Cell(last),
        ]
    }
}
