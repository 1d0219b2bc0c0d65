import CertCore
import Sitting
import Testing

@testable import Authority

@Suite struct ResponseSheetTests {
    private let item = PaperItem(
        id: "X1", type: .multiple, stem: Phrase(""),
        options: ["p", "q", "r"].map { AnswerOption(id: $0, text: Phrase("")) },
        unit: nil, maximumLength: nil, points: 2)

    @Test(arguments: [
        "p q", "p,q", "p;q", "p\u{FF0C}q", "p\u{FF1B}q", "p\u{3001}q", "p|q", " p , q ",
    ])
    func `options stand apart by marks of either width`(_ cell: String) throws {
        #expect(try item.response(inSheet: cell, naming: .id) == .options(["p", "q"]))
    }

    @Test(arguments: ["AB", "a b", "A\u{FF0C}B", "\u{FF21}\u{FF22}", "B\u{FF1B}A", "A\u{3001}B"])
    func `letters may stand together, in either case and width`(_ cell: String) throws {
        #expect(try item.response(inSheet: cell, naming: .letter) == .options(["p", "q"]))
    }
}
