import Arguments
import CertCore

extension HelpLabels {
    /// The few words of the help pages, in the reader's language.
    static func words(_ language: Language) -> HelpLabels {
        switch language {
        case .zh:
            HelpLabels(
                usage: "用法：", commands: "命令：", arguments: "参数：", options: "选项：",
                sharedOptions: "通用选项：", examples: "示例：", aliases: "也可写作：", command: "命令",
                required: "（必填）", repeatable: "（可重复）", choices: "；可取：",
                showHelp: "显示帮助", showVersion: "显示版本", manualName: "名称",
                manualSynopsis: "概要", manualDescription: "说明")
        case .en:
            HelpLabels(
                usage: "Usage:", commands: "Commands:", arguments: "Arguments:",
                options: "Options:", sharedOptions: "Shared options:", examples: "Examples:",
                aliases: "Also: ", command: "command", required: " (required)",
                repeatable: " (may be repeated)", choices: "; one of: ",
                showHelp: "Show help.", showVersion: "Show the version.", manualName: "NAME",
                manualSynopsis: "SYNOPSIS", manualDescription: "DESCRIPTION")
        }
    }
}
