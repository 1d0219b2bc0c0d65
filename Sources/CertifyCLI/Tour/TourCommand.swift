import Arguments
import CertCore
import Disk
import Wording

extension Certify {
    /// The guided tour: a whole certification, from standard to certificate.
    static func tourCommands(_ t: Tongue) -> [Command<Action>] {
        [
            Command(
                "tour",
                t(
                    "导览：用普通命令把十五位虚构考生从标准带到证书",
                    "A tour: fifteen synthetic people from standard to certificate"),
                discussion: t(
                    "在新文件夹中建立演练机构，然后逐条打印并执行普通命令。之后可随意查看、试用。",
                    "Founds a rehearsal authority in a new folder, then prints and runs ordinary commands one by one. Look around in it afterwards."
                ),
                examples: [Example("certify tour rehearsal", t("约半分钟", "takes some seconds"))],
                .argument("folder", as: .folder, help: t("新文件夹", "A new folder")),
                .option(
                    "banks", value: "dir", as: .folder,
                    help: t("示例所在文件夹（默认 ExamBanks）", "Where the samples are (default ExamBanks)"))
            ) { folder, banks in
                { context in
                    let banks = banks ?? "ExamBanks"
                    guard Path.exists(Path.join(banks, "tour")) else {
                        throw CommandFailure(
                            .noSuchFile,
                            zh: "没有找到示例文件夹 \(banks)。请在源码文件夹中运行，或用 --banks 指定。",
                            en:
                                "The samples are not at \(banks). Run it in the source folder, or name them with --banks."
                        )
                    }
                    var tour = try Tour(context: context, folder: folder, banks: banks)
                    try tour.run()
                    return .done
                }
            }
        ]
    }
}
