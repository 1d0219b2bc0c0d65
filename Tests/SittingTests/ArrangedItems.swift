import CertCore
import Sitting

extension Samples {
    /// Options and targets in an order that is not the key's.
    static let ordering = PaperItem(
        id: "O1", type: .ordering, stem: Phrase("按先后排列。"), options: options(["c", "a", "b"]),
        unit: nil, maximumLength: nil, points: 3)

    static let matching = PaperItem(
        id: "P1", type: .matching, stem: Phrase(zh: "配对。", en: "Match."),
        options: options(["b", "a"]), targets: options(["t2", "t3", "t1"]), unit: nil,
        maximumLength: nil, points: 2)

    private static func options(_ ids: [OptionID]) -> [AnswerOption] {
        ids.map { AnswerOption(id: $0, text: Phrase(zh: "项 \($0)", en: "item \($0)")) }
    }
}
