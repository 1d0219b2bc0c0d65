import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Papers that are carried to other machines, and the codes that open them.
    static func carriedPaperCommands(_ t: Tongue) -> [Command<Action>] {
        [sealCommand(t), codeCommand(t)]
    }

    private static func sealCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "seal",
            t("写出密封试卷，带到别的机器上考", "Write out the sealed papers, for machines without the store"),
            discussion: CarriedPaperWords.sealing.in(t.language),
            examples: [
                Example(
                    "certify exam seal S-0001",
                    t("写入机构的 out/papers/S-0001", "into the authority's out/papers/S-0001")),
                Example(
                    "certify exam seal S-0001 --to /media/usb", t("写到 U 盘", "onto a stick")),
                Example(
                    "certify take 0001-0007-K3.paper",
                    t("考生在考试机上", "the candidate, on the exam machine")),
                Example(
                    "certify exam collect S-0001 /media/usb/*.responses --as luo",
                    t("考后收回", "and back")),
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .option(
                "to", value: "dir", as: .folder,
                help: t("写入此文件夹", "The folder for the papers"))
        ) { (session: SessionID, folder: String?) in
            { context in try context.seal(session, to: folder) }
        }
    }

    private static func codeCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "code", t("开考时公布的开卷码", "The code that opens the papers carried away"),
            discussion: CarriedPaperWords.releasing.in(t.language),
            examples: [
                Example(
                    "certify exam code S-0001 --release --as he",
                    t("开考时，向全场公布", "when the exam begins, for the whole room"))
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .flag("release", help: t("告知全场的开卷码", "Tell the code of the room"))
        ) { (session: SessionID, isRelease: Bool) in
            if !isRelease { throw ArgumentsError.missingOption("--release") }
            return { context in try context.release(session) }
        }
    }
}
