import Testing
import TextFormats

@Suite struct OtherEncodingTests {
    /// 客户投诉时应当，先核实。 in GBK.
    private static let gbk: [UInt8] = [
        0xBF, 0xCD, 0xBB, 0xA7, 0xCD, 0xB6, 0xCB, 0xDF, 0xCA, 0xB1, 0xD3, 0xA6, 0xB5, 0xB1, 0xA3,
        0xAC, 0xCF, 0xC8, 0xBA, 0xCB, 0xCA, 0xB5, 0xA1, 0xA3,
    ]

    @Test(arguments: ["", "plain", "客户投诉", "é 👩‍👧"])
    func `UTF-8 is no other encoding`(text: String) {
        #expect(OtherEncoding(of: Array(text.utf8)) == nil)
    }

    @Test func `GBK is known by its common ideographs and marks`() throws {
        let bytes = Array(#"{"stem": ""#.utf8) + Self.gbk + Array(#"" }"#.utf8)
        let told = try #require(OtherEncoding(of: bytes))
        #expect(told.first == 10)
        #expect(told.isLikelyGBK)
    }

    @Test func `each run of bytes that are no characters counts once`() throws {
        let bytes: [UInt8] = Array("客".utf8) + [0xFF, 0x80, 0x41, 0xFE] + Array("户".utf8)
        let told = try #require(OtherEncoding(of: bytes))
        #expect(told.first == 3)
        #expect(told.runs == 2)
        #expect(!told.isLikelyGBK)
    }

    @Test(
        arguments: [
            // A byte is lost or put in among Chinese in UTF-8.
            Array("客户投诉时应当".utf8.dropFirst()), Array("客户投诉时应当先核实".utf8.dropLast()),
            Array("客户".utf8) + [0xB5] + Array("投诉时应当先核实".utf8),
            // Latin-1, UTF-16, a picture, and half a character.
            [0x63, 0x61, 0x66, 0xE9, 0x73], [0xE9, 0xE8], [0xFF, 0xFE, 0x7B, 0],
            [0x89, 0x50, 0x4E, 0x47], Array(gbk.dropLast()),
        ] as [[UInt8]])
    func `what is damaged or not Chinese is not taken for GBK`(bytes: [UInt8]) throws {
        #expect(try !#require(OtherEncoding(of: bytes)).isLikelyGBK)
    }
}
