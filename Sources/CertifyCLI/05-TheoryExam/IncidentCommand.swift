import Arguments
import Authority
import CertCore
import Terminal
import TextFormats
import Wording

extension Certify {
    static func incidentCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "incident", t("记录考场上的异常情况", "Put on record what happened in the room"),
            discussion: IncidentWords.help.in(t.language),
            examples: [
                Example(
                    "certify exam incident 0001-0007-K3 --kind illness --note 低血糖，离场休息五分钟 --as he",
                    t("一位考生的情况，记入其案卷", "of one candidate, in their case")),
                Example(
                    "certify exam incident S-0001 --kind fire-alarm --at 09:40 --note 误报，九点五十二分恢复 --as he",
                    t("全场的情况", "of the whole room")),
                Example("certify exam show S-0001", t("再看", "see them again")),
            ],
            .argument("session|ticket", help: t("场次，或准考证号", "The session, or a ticket")),
            .optionalArgument(
                "candidate", help: t("准考证号或案卷（不写则为全场）", "A ticket or case (none: the whole room)")),
            .required(
                "kind", value: "kind",
                as: .choice(
                    Incident.Kind.allCases.map {
                        Choice($0.rawValue, $0, help: $0.title.in(t.language))
                    }), help: t("哪一类", "What it was")),
            .required(
                "note", value: "text", as: .words,
                help: t("经过与处置", "What happened, and what was done")),
            .option(
                "at", value: "HH:MM", as: .moment,
                help: t("何时发生（默认现在）", "When it happened (default: now)"))
        ) {
            (
                place: String, candidate: String?, kind: Incident.Kind, note: String,
                at: GivenMoment?
            ) in
            { context in
                let (noted, offset) = try context.perform { work in
                    let place = try work.view.place(place, candidate)
                    return (
                        try work.noteIncident(
                            kind, at: at.map { $0.instant }, note: note, of: place),
                        work.profile.offset
                    )
                }
                if context.options.isJSON { context.print(noted.json(at: offset)) }
                context.done(noted.phrase(at: offset))
                return .done
            }
        }
    }
}
