import CertCore
import Sitting

/// What the screen works out about a typing test, and keeps for as long as it holds.
struct TypingView: Hashable {
    let item: ItemID
    let width: Int
    let passage: PassageLines
    private(set) var live: LiveAlignment
    /// Once it is over.
    private(set) var result: TypingResult?

    private init(_ item: ItemID, _ test: TypingTest, _ language: Language, width: Int) {
        self.item = item
        self.width = width
        passage = PassageLines(test.text(in: language), width: width)
        live = LiveAlignment(
            model: test.text(in: language), folding: test.folding,
            most: test.mostTyped(in: language))
    }

    /// The view of what is typed now, made of the last one where that was of the same.
    static func following(
        _ characters: [Character], of item: PaperItem, _ run: TypingRun, width: Int,
        after last: TypingView?
    ) -> TypingView? {
        guard let test = item.typing else { return nil }
        var view =
            last.flatMap { $0.item == item.id && $0.width == width ? $0 : nil }
            ?? TypingView(item.id, test, run.typed.language, width: width)
        view.live.follow(characters)
        if run.isOver, view.result == nil { view.result = test.result(of: run.typed) }
        return view
    }
}
