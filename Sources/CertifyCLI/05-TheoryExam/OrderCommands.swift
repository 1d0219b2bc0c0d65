import Arguments
import Authority
import CertCore
import TextFormats
import Wording

extension Certify {
    /// What the desk has sittings beside the store do.
    static func orderCommands(_ t: Tongue) -> [Command<Action>] {
        [
            orderCommand(
                .pause, t, t("暂停：停表，隐藏试题", "Pause sittings: the time stands, nothing is shown"),
                examples: [
                    Example(
                        "certify exam pause S-0001 --reason 火警 --as he",
                        t("全场", "the whole room")),
                    Example(
                        "certify exam pause 0001-0007-K3 --reason 身体不适 --as he",
                        t("一位考生", "one candidate")),
                ],
                .required("reason", value: "text", as: .words, help: t("缘由", "Why"))),
            orderCommand(
                .resume, t, t("结束暂停，接着作答", "End a pause: sittings go on"),
                examples: [
                    Example(
                        "certify exam resume S-0001 --reason 警报解除 --as he",
                        t("全场", "the whole room"))
                ],
                .required("reason", value: "text", as: .words, help: t("缘由", "Why"))),
            orderCommand(
                .notice, t, t("在考生屏幕上显示通知", "Show candidates a notice on their screens"),
                examples: [
                    Example(
                        "certify exam notice S-0001 --text 第12题中“本月”指10月 --as he",
                        t("全场", "the whole room")),
                    Example(
                        "certify exam notice 0001-0007-K3 --text 请把手机交到前台 --as he",
                        t("一位考生", "one candidate")),
                ],
                .required(
                    "text", value: "text", as: .words,
                    help: t(
                        "通知内容，最多 \(SittingOrder.mostCharacters) 字",
                        "What it says, up to \(SittingOrder.mostCharacters) characters"))),
        ]
    }

    /// How long whoever sees to a room waits for the ledger, in milliseconds: a fire alarm is not to
    /// be told to come again while answers are taken in.
    static let deskPatience: Int32 = 60_000

    private static func orderCommand(
        _ kind: SittingOrder.Kind, _ t: Tongue, _ title: String, examples: [Example],
        _ words: Input<String>
    ) -> Command<Action> {
        Command(
            kind.rawValue, title, discussion: OrderWords.help.in(t.language),
            examples: examples,
            .argument("session|ticket", help: t("场次，或准考证号", "The session, or a ticket")),
            .optionalArgument(
                "candidate", help: t("准考证号或案卷（不写则为全场）", "A ticket or case (none: the whole room)")),
            words
        ) { (place: String, candidate: String?, words: String) in
            { context in
                let given = try context.open(patience: deskPatience) { authority, actor in
                    try authority.order(
                        kind, words: words, of: place, candidate, as: actor,
                        commandID: context.options.commandID,
                        isDryRun: context.options.isDryRun)
                }
                context.tell(given, kind)
                return .done
            }
        }
    }
}

extension Context {
    fileprivate func tell(_ given: GivenOrder, _ kind: SittingOrder.Kind) {
        if options.isJSON {
            print([
                "session": .string(given.session.text),
                "case": given.case.map { .string($0.text) } ?? .null,
                "order": .string(kind.rawValue),
                "present": .array(given.present.map { .string($0.id.text) }),
            ])
            return
        }
        let place = given.case?.text ?? given.session.text
        done(OrderWords.done(kind, Phrase(place), sitters: given.present.count))
    }
}
