import ExamBank
import TextFormats
import Testing

/// What baselines keep of two items that are alike.
struct BaselinePairsTests {
    private typealias Row = LikenessBank.Row

    private static let one = Row("i1", "客户要求退款时，客服人员首先应当核对的是订单的期限")
    private static let other = Row("i2", "客户要求退款时，客服人员首先应当核对的是订单的时限")
    private static let third = Row("i3", "接听电话时先问候，再报出姓名")

    private func baseline(of banks: LikenessBank...) throws -> Baseline {
        let bytes = Baseline.bytes(of: Catalogue(banks.map(\.file)).findings)
        return try Baseline(SourceFile(path: "base.json", bytes: bytes))
    }

    private func news(_ catalogue: Catalogue, beside baseline: Baseline) -> [FindingCode] {
        zip(catalogue.findings, Fingerprint.all(of: catalogue.findings))
            .filter { !baseline.fingerprints.contains($0.1.hex) }.map(\.0.code)
    }

    @Test func `two items that are alike are so in either order`() throws {
        let baseline = try baseline(of: LikenessBank(rows: [Self.one, Self.other, Self.third]))
        let turned = Catalogue([LikenessBank(rows: [Self.third, Self.other, Self.one]).file])
        #expect(turned.findings.contains { $0.code == .nearDuplicate && $0.subject == "i1" })
        #expect(news(turned, beside: baseline).isEmpty)
        #expect(baseline.staleEntries(in: turned).isEmpty)
        var another = Self.other
        another.id = "i4"
        let more = Catalogue([LikenessBank(rows: [Self.one, another, Self.third]).file])
        #expect(news(more, beside: baseline) == [.nearDuplicate])
    }

    @Test func `a pair that is no more is stale where both banks were looked at`() throws {
        let one = LikenessBank(id: "b-1", rows: [Self.one])
        let other = LikenessBank(id: "b-2", rows: [Self.other])
        let within = try baseline(of: LikenessBank(rows: [Self.one, Self.other]))
        let mended = Catalogue([LikenessBank(rows: [Self.one, Self.third]).file])
        #expect(within.staleEntries(in: mended).map(\.code) == [.staleEntry])

        let across = try baseline(of: one, other)
        #expect(across.staleEntries(in: Catalogue([one.file, other.file])).isEmpty)
        #expect(across.staleEntries(in: Catalogue([other.file])).isEmpty)
        let changed = LikenessBank(id: "b-1", rows: [Self.third])
        #expect(
            across.staleEntries(in: Catalogue([changed.file, other.file])).map(\.code)
                == [.staleEntry])
    }
}
