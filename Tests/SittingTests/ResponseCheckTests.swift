import CertCore
import Sitting
import Testing

@Suite struct ResponseCheckTests {
    private static let items = Samples.items + [Samples.ordering, Samples.matching]

    @Test(arguments: [
        ("S1", Response.options(["a"])), ("M1", .options(["a"])),
        ("M1", .options(["a", "b", "c", "d"])), ("J1", .boolean(false)), ("F1", .text("再见")),
        ("N1", .text("95")), ("N1", .text("95%")), ("N1", .text("９５．５")), ("N1", .text("-3")),
        ("Q1", .options(["d"])), ("O1", .order(["b", "c", "a"])),
        ("P1", .pairs(["a": "t1", "b": "t1"])), ("P1", .pairs(["b": "t3"])),
        ("X1", .text(String(repeating: "好", count: 30))),
    ])
    func `what answers an item is taken`(id: String, response: Response) throws {
        let item = try #require(Self.items.first { $0.id == ItemID(id) })
        #expect(throws: Never.self) { try item.check(response) }
    }

    @Test(arguments: [
        ("S1", Response.options([]), ResponseProblem.empty),
        ("S1", .options(["a", "b"]), .severalOptions),
        ("S1", .options(["z"]), .unknownOption("z")),
        ("S1", .boolean(true), .wrongKind(.single)),
        ("S1", .text("a"), .wrongKind(.single)),
        ("M1", .options(["a", "y", "z"]), .unknownOption("y")),
        ("Q1", .options(["a", "b"]), .severalOptions),
        ("J1", .text("对"), .wrongKind(.trueFalse)),
        ("F1", .text(" \u{3000}"), .empty),
        ("F1", .text(String(repeating: "再", count: 21)), .tooLong(characters: 21, limit: 20)),
        ("N1", .text("九十五"), .notANumber("九十五", .notANumber)),
        (
            "N1", .text("0.3333333333333"),
            .notANumber("0.3333333333333", .tooManyDecimals(12))
        ),
        ("N1", .text(""), .empty),
        ("O1", .order([]), .empty), ("O1", .order(["a", "b"]), .missingOptions(["c"])),
        ("O1", .order(["a", "a", "b"]), .repeatedOption("a")),
        ("O1", .order(["a", "b", "c", "a"]), .repeatedOption("a")),
        ("O1", .order(["a", "b", "z"]), .unknownOption("z")),
        ("O1", .options(["a", "b", "c"]), .wrongKind(.ordering)),
        ("P1", .pairs([:]), .empty), ("P1", .pairs(["z": "t1"]), .unknownOption("z")),
        ("P1", .pairs(["a": "t1", "b": "a"]), .unknownTarget("a")),
        ("P1", .order(["a", "b"]), .wrongKind(.matching)),
        ("X1", .options(["a"]), .wrongKind(.shortText)),
        ("X1", .text(String(repeating: "好", count: 31)), .tooLong(characters: 31, limit: 30)),
    ])
    func `what does not is refused with the reason`(
        id: String, response: Response, problem: ResponseProblem
    ) throws {
        let item = try #require(Self.items.first { $0.id == ItemID(id) })
        #expect(throws: problem) { try item.check(response) }
    }

    @Test func `characters are counted as people see them`() throws {
        let item = try #require(Samples.items.last)
        let families = String(repeating: "👨‍👩‍👧", count: 30)
        #expect(throws: Never.self) { try item.check(.text(families)) }
    }
}
