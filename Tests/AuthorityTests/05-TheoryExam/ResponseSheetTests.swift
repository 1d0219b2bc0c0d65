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

    private var ordering: PaperItem {
        var item = item
        item.type = .ordering
        return item
    }

    private var matching: PaperItem {
        var item = item
        item.type = .matching
        item.targets = ["t-1", "t-2"].map { AnswerOption(id: $0, text: Phrase("")) }
        return item
    }

    @Test(arguments: [
        ("r p q", OptionNaming.id), ("r,p,q", .id), ("r > p > q", .id), ("CAB", .letter),
        ("c a b", .letter), ("C>A>B", .letter),
        ("\u{FF23}\u{3001}\u{FF21}\u{3001}\u{FF22}", .letter),
    ])
    func `an order is told by its options one after the other`(
        cell: String, naming: OptionNaming
    ) throws {
        #expect(try ordering.response(inSheet: cell, naming: naming) == .order(["r", "p", "q"]))
    }

    @Test(arguments: [
        ("r p", OptionNaming.id, ResponseProblem.missingOptions(["q"])),
        ("r p p q", .id, .repeatedOption("p")), ("r p x", .id, .unknownOption("x")),
        ("AB", .letter, .missingOptions(["r"])), ("ABCD", .letter, .unknownOption("D")),
        (",", .id, .empty),
    ])
    func `an order that is none is refused with the reason`(
        cell: String, naming: OptionNaming, problem: ResponseProblem
    ) {
        #expect(throws: problem) { try ordering.response(inSheet: cell, naming: naming) }
    }

    @Test(arguments: [
        ("p=t-2 r=t-1", OptionNaming.id), ("r=t-1;p=t-2", .id), ("p = t-2, r = t-1", .id),
        ("p:t-2 r\u{FF1A}t-1", .id), ("A2 C1", .letter), ("a2c1", .letter), ("C-1, A-2", .letter),
        ("\u{FF21}\u{FF12}\u{FF0C}\u{FF23}\u{FF11}", .letter),
    ])
    func `pairs stand apart, each an option and its target`(
        cell: String, naming: OptionNaming
    ) throws {
        #expect(
            try matching.response(inSheet: cell, naming: naming)
                == .pairs(["p": "t-2", "r": "t-1"]))
    }

    @Test(arguments: [
        ("p=t-3", OptionNaming.id, ResponseProblem.unknownTarget("t-3")),
        ("x=t-1", .id, .unknownOption("x")), ("p=t-1 p=t-2", .id, .repeatedOption("p")),
        ("p=", .id, .wrongKind(.matching)), ("A3", .letter, .unknownTarget("3")),
        ("A1 A2", .letter, .repeatedOption("p")), ("A", .letter, .wrongKind(.matching)),
        ("E1", .letter, .unknownOption("E")),
        (
            "A99999999999999999999", .letter,
            .unknownTarget("99999999999999999999")
        ),
    ])
    func `pairs that are none are refused with the reason`(
        cell: String, naming: OptionNaming, problem: ResponseProblem
    ) {
        #expect(throws: problem) { try matching.response(inSheet: cell, naming: naming) }
    }

    @Test(arguments: ["AB", "a b", "A\u{FF0C}B", "\u{FF21}\u{FF22}", "B\u{FF1B}A", "A\u{3001}B"])
    func `letters may stand together, in either case and width`(_ cell: String) throws {
        #expect(try item.response(inSheet: cell, naming: .letter) == .options(["p", "q"]))
    }
}
