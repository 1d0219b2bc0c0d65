import CertCore
import Sitting

/// A paper with an item of every type, about nothing that anybody is examined in.
enum PracticePaper {
    static let minutes = 20

    static let cases = [
        PaperCase(
            id: "bus",
            text: Phrase(
                zh: "周末去湖边，打算乘公交。", en: "You go to the lake at the weekend, by bus."),
            exhibits: [
                Exhibit(
                    title: Phrase(zh: "湖滨线公交时刻", en: "The lake-side bus"),
                    text: Phrase(
                        zh: """
                            | 车站   | 首班  | 末班  |
                            | 码头   | 06:30 | 21:00 |
                            | 植物园 | 06:45 | 21:15 |
                            | 终点   | 07:10 | 21:40 |
                            """,
                        en: """
                            | stop     | first | last  |
                            | pier     | 06:30 | 21:00 |
                            | gardens  | 06:45 | 21:15 |
                            | terminus | 07:10 | 21:40 |
                            """))
            ])
    ]

    static let items: [PracticeItem] = choosing + writing + arranging + typing

    private static let choosing = [
        PracticeItem(
            "single", Phrase(zh: "下列动物中，会飞的是哪一种？", en: "Which of these animals flies?"),
            .single("c"),
            options: [
                Phrase(zh: "金鱼", en: "the goldfish"), Phrase(zh: "乌龟", en: "the tortoise"),
                Phrase(zh: "麻雀", en: "the sparrow"), Phrase(zh: "兔子", en: "the rabbit"),
            ]),
        PracticeItem(
            "multiple", Phrase(zh: "下列各项中，哪些是水果？", en: "Which of these are fruits?"),
            .multiple(["a", "d"]),
            options: [
                Phrase(zh: "苹果", en: "apple"), Phrase(zh: "白菜", en: "cabbage"),
                Phrase(zh: "大米", en: "rice"), Phrase(zh: "香蕉", en: "banana"),
            ]),
        PracticeItem(
            "true-false", Phrase(zh: "一年有十二个月。", en: "A year has twelve months."),
            .trueFalse(true)),
        PracticeItem(
            "situational",
            Phrase(
                zh: "图书馆里，邻座的人戴着耳机，声音外放，自己没有察觉。你会怎么做？",
                en: "In the library your neighbour's headphones can be heard all around, and they "
                    + "do not notice. What do you do?"),
            .situational([
                "a": SituationalScore(score: 0, behaviours: []),
                "b": SituationalScore(score: 2, behaviours: []),
                "c": SituationalScore(score: 1, behaviours: []),
            ]),
            options: [
                Phrase(zh: "大声叫他安静", en: "Tell them loudly to be quiet"),
                Phrase(zh: "轻声提醒他一下", en: "Mention it to them in a low voice"),
                Phrase(zh: "自己换个座位", en: "Find another seat"),
            ]),
    ]

    private static let writing = [
        PracticeItem(
            "fill-in",
            Phrase(zh: "太阳从____方升起。", en: "The sun rises in the ____."),
            .fillIn(FillInKey(accepted: ["东", "东方", "east"], width: .fold, letterCase: .fold)),
            example: Phrase(zh: "东", en: "east")),
        PracticeItem(
            "numeric",
            Phrase(
                zh: "首班车从码头开到终点，要走多少分钟？",
                en: "How many minutes does the first bus take from the pier to the terminus?"),
            .numeric(value: 40, tolerance: 0), unit: Phrase(zh: "分钟", en: "minutes"), about: "bus"),
        PracticeItem(
            "short-text",
            Phrase(
                zh: "请用一两句话，告诉一位游客末班车的情况。",
                en: "Tell a visitor about the last bus, in a sentence or two."),
            .shortText(ShortTextKey(answer: "", phrases: [])), limit: 120, about: "bus",
            example: Phrase(
                zh: "末班车 21:00 从码头开，21:40 到终点。",
                en: "The last bus leaves the pier at 21:00 and is at the terminus at 21:40.")),
    ]

    private static let arranging = [
        PracticeItem(
            "ordering", Phrase(zh: "泡一杯茶，请按先后排列。", en: "Making tea: put the steps in order."),
            .ordering(["c", "a", "d", "b"]),
            options: [
                Phrase(zh: "放入茶叶", en: "put the tea leaves in"),
                Phrase(zh: "端给客人", en: "serve it"),
                Phrase(zh: "把水烧开", en: "boil the water"),
                Phrase(zh: "倒入热水", en: "pour the hot water"),
            ]),
        PracticeItem(
            "matching", Phrase(zh: "把季节和景象配对。", en: "Match the seasons with what is seen."),
            .matching(["a": "c", "b": "d", "c": "a"]),
            options: [
                Phrase(zh: "春天", en: "spring"), Phrase(zh: "秋天", en: "autumn"),
                Phrase(zh: "冬天", en: "winter"),
            ],
            targets: [
                Phrase(zh: "下雪", en: "snow"), Phrase(zh: "荷花", en: "lotus in flower"),
                Phrase(zh: "发芽", en: "buds"), Phrase(zh: "落叶", en: "falling leaves"),
            ]),
    ]

    private static let typing = [
        PracticeItem(
            "typing", Phrase(zh: "照着原文打字。", en: "Type the passage."),
            .typing(
                TypingTest(
                    passage: Phrase(
                        zh: "清晨的湖面没有一丝风，远处的山像是画上去的。一条小船慢慢划过来，船上的老人戴着草帽，"
                            + "一边收网，一边哼着小曲。岸边的孩子数着网里的鱼：一条、两条、三条……数到第八条，"
                            + "太阳正好从山后升起来了。",
                        en:
                            "There was no wind on the lake that morning, and the hills beyond looked "
                            + "painted. A small boat came slowly towards the pier. The old man in it "
                            + "wore a straw hat and hummed a tune while he drew in his net. On the bank "
                            + "a child counted the fish, and at the eighth the sun rose."),
                    minutes: 2, folding: .punctuation, rule: .speed(TypingSpeedRule(full: 60))))
        )
    ]
}
