import CertCore
import Sitting

@testable import ExamRoom

/// A paper with an item of every type, in both languages.
enum ScreenPaper {
    static let paper: Paper = {
        var paper = RoomVisit.paper()
        paper.items = items
        paper.cases = [
            PaperCase(
                id: "fee",
                text: Phrase(zh: "马先生问收费。", en: "Mr Ma asks about the fees."),
                exhibits: [
                    Exhibit(
                        title: Phrase(zh: "收费表", en: "Fees"),
                        text: Phrase(
                            zh: "| 服务 | 每次（元） |\n| 上门 | 60         |\n| 远程 | 15         |",
                            en: "| service | each (yuan) |\n| visit   | 60          |\n"
                                + "| remote  | 15          |"))
                ])
        ]
        paper.codes = CodeBook(
            own: CodeMint(context: "T", secret: RoomVisit.key).ends, room: mint.ends)
        return paper
    }()

    private static let mint = CodeMint(context: "S-0001", secret: RoomVisit.key)

    /// The room's first code of a kind.
    static func code(_ kind: SittingCode.Kind, minutes: Int = 0) -> String {
        mint.text(of: SittingCode(scope: .room, kind: kind, serial: 1, minutes: minutes))
    }

    static let items: [PaperItem] = [
        item(
            "S1", .single,
            zh: "客户在电话里反复强调“等了三天没有人回复”，情绪激动。按照服务规范，坐席接通后首先应当做的是什么？",
            en: "A caller says again and again that nobody answered for three days, and is upset. "
                + "By the service rules, what should the agent do first?",
            [
                ("先致歉并说明公司的难处", "Apologise and explain what is difficult for the company"),
                ("先倾听", "Listen"),
                (
                    "先转接给主管，由主管向客户说明处理过程、处理时限和补偿办法，坐席不再参与",
                    "Pass the caller on to the supervisor, who then explains the procedure, the time "
                        + "it takes and what can be made good"
                ),
                ("先记录", "Write it down"),
            ]),
        item(
            "M1", .multiple, zh: "哪些做法恰当？", en: "Which of these are suitable?",
            [
                ("放慢语速", "Speak slowly"), ("抢先作答", "Answer before the end"),
                ("核对信息", "Check the facts"), ("复述要点", "Repeat the points"),
            ]),
        item("J1", .trueFalse, zh: "误拨电话也要礼貌道别。", en: "A wrong number deserves a polite goodbye."),
        item(
            "F1", .fillIn, zh: "人工接通率又称____率。", en: "The share of calls answered is the ____ rate."),
        item(
            "N1", .numeric, zh: "上门一次、远程两次，共多少元？", en: "A visit and two remote services: how much?",
            unit: Phrase(zh: "元", en: "yuan"), stimulus: "fee"),
        item(
            "T1", .situational, zh: "客户说：“你们都一样。”你会怎样回应？",
            en: "A customer says: “You are all the same.” What do you answer?",
            [("请说说发生了什么。", "Please tell me what happened."), ("不会的。", "We are not.")],
            stimulus: "fee"),
        item("X1", .shortText, zh: "请写一段回复。", en: "Write a reply.", limit: 20),
        item(
            "O1", .ordering, zh: "按先后排列。", en: "Put these in order.",
            [("核实", "check"), ("问候", "greet"), ("道别", "say goodbye")]),
        item(
            "P1", .matching, zh: "各转给哪个组？", en: "Which team is each for?",
            [
                ("退款", "refund"), ("断网", "no network"),
                ("三户同时断网、光猫亮红灯", "three homes without a network"),
            ],
            targets: [("财务", "finance"), ("网络", "network"), ("销售", "sales")]),
    ]

    private static func item(
        _ id: ItemID, _ type: ItemType, zh: String, en: String,
        _ options: [(zh: String, en: String)] = [], targets: [(zh: String, en: String)] = [],
        unit: Phrase? = nil, limit: Int? = nil, stimulus: StimulusID? = nil
    ) -> PaperItem {
        PaperItem(
            id: id, type: type, stimulus: stimulus, stem: Phrase(zh: zh, en: en),
            options: choices(options, "o"), targets: choices(targets, "t"), unit: unit,
            maximumLength: limit, points: 2)
    }

    private static func choices(_ texts: [(zh: String, en: String)], _ prefix: String)
        -> [AnswerOption]
    {
        texts.enumerated().map { index, text in
            AnswerOption(id: OptionID("\(prefix)\(index)"), text: Phrase(zh: text.zh, en: text.en))
        }
    }
}
