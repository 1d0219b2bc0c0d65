import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Keeping the store well.
    static func healthCommands(_ t: Tongue) -> [Command<Action>] {
        [doctorCommand(t), backupCommand(t), eraseCommand(t)]
    }

    private static func doctorCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "doctor",
            t(
                "检查整个文件夹：账册、签名、密钥、文件、权限、列表",
                "Check the whole store: ledger, signatures, keys, files, permissions, lists"),
            discussion: t(
                "列表由记录从头重放得出，与现有的逐行比较；--rebuild 以重放的结果取代现有的列表。",
                "The lists are replayed from the events and compared row by row; --rebuild puts the replayed ones in their place."
            ),
            examples: [Example("certify doctor", t("检查", "check"))],
            .flag("rebuild", help: t("由记录重建列表", "Make the lists anew from the events"))
        ) { isRebuild in
            { context in try context.examineStore(rebuild: isRebuild) }
        }
    }

    private static func backupCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "backup",
            t("复制整个机构到新文件夹，办理不必停下", "Copy the whole store to a new folder while work goes on"),
            discussion: t(
                "含账册、密钥、文件与场次；out/ 中的文书可重新生成，不在其中。副本随即按 doctor 检查。请像原件一样保管：它含有全部密钥。",
                "The ledger, keys, kept files and sittings; documents in out/ can be made again and stay behind. The copy is checked like doctor does. Guard it like the original: it holds all keys."
            ),
            examples: [
                Example("certify backup /backup/centre-2026-11-21", t("新文件夹", "a new folder"))
            ],
            .argument("folder", as: .folder, help: t("新文件夹", "The new folder"))
        ) { folder in
            { context in try context.backUp(to: folder) }
        }
    }

    private static func eraseCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "erase", t("删除一个人的个人信息，记录链不断", "Erase a person's data; the chain stays whole"),
            discussion: t(
                "销毁此人的密钥，其密封内容从此无法读出；并删除其材料、答卷与文书。编号、成绩与决定仍在。已有的备份不受影响。",
                "Destroys the person's key, so that what it sealed can never be read again, and removes their evidence, answers and documents. Numbers, scores and decisions stay. Backups keep what they have."
            ),
            examples: [
                Example("certify erase P-0001 --reason request --as lin", t("应本人要求", "on request"))
            ],
            .argument("person", as: .code(), help: t("人员", "The person")),
            .required(
                "reason", value: "word", as: ValueReader<ErasureGround>.word(),
                help: t(
                    "request 本人要求，retention 保存期已满，mistake 误录",
                    "request, retention (kept long enough) or mistake"))
        ) { (person: PersonID, ground: ErasureGround) in
            { context in try context.erase(person, on: ground) }
        }
    }
}
