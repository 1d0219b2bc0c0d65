import CertCore
import Testing

@Suite struct CertificateNumberTests {
    @Test func `the national number tells its parts`() throws {
        let number = try #require(CertificateNumber("Y000011000001264000123"))
        guard case .national(let parts) = number.form else {
            Issue.record("not national: \(number.form)")
            return
        }
        #expect(parts.issuer == .employer)
        #expect(parts.body == "0000")
        #expect(parts.province == "11")
        #expect(parts.site == "000001")
        #expect(parts.year == 26)
        #expect(parts.mark == .level(4))
        #expect(parts.serial == 123)
        #expect(number.level == 4)
    }

    @Test func `a special technician has a letter for the level`() throws {
        let number = try #require(CertificateNumber("S001231000001 26T 000001"))
        guard case .national(let parts) = number.form else {
            Issue.record("not national: \(number.form)")
            return
        }
        #expect(parts.issuer == .socialBody)
        #expect(parts.mark == .special("T"))
        #expect(number.level == nil)
    }

    @Test(
        arguments: [
            ("1511003000400123", CertificateNumber.Form.sixteenDigits(level: 4), 4),
            ("1511003000900123", .sixteenDigits(level: nil), nil),
            ("12345678901234567890", .localTwenty, nil),
            ("BJ20180004000000123A", .localTwenty, nil),
            ("BJ-2018-000400000012", .other, nil),
            ("鲁012345678", .other, nil),
            ("X000011000001264000123", .other, nil),
            ("Y000011000001266000123", .other, nil),
            ("Y00001100000126400012", .other, nil),
            ("YA00011000001264000123", .other, nil),
            ("151100300040012A", .other, nil),
        ] as [(String, CertificateNumber.Form, Int?)])
    func `earlier and local forms are recognised`(
        text: String, form: CertificateNumber.Form, level: Int?
    ) throws {
        let number = try #require(CertificateNumber(text))
        #expect(number.form == form)
        #expect(number.level == level)
    }

    @Test func `a number is written one way`() {
        #expect(
            CertificateNumber("ｙ0000 11 000001 26 4 000123")
                == CertificateNumber("Y000011000001264000123"))
        #expect(
            CertificateNumber("y000011000001264000123\u{200B}\n")?.text == "Y000011000001264000123")
        #expect(CertificateNumber("  ") == nil)
        #expect(CertificateNumber(String(repeating: "1", count: 41)) == nil)
    }
}

@Suite struct CertificateNumberLayoutTests {
    private static let national = "{issuer}{body}{province}{site}{year:2}{level}{serial:6}"
    private static let body = AuthorityCodes(
        issuer: .employer, body: "0000", province: "11", site: "000001")!

    @Test func `a layout makes the national number`() throws {
        let layout = try #require(CertificateNumberLayout(Self.national))
        let text = try #require(layout.number(of: Self.body, year: 2026, level: "4", serial: 123))
        #expect(text == "Y000011000001264000123")
        #expect(CertificateNumber(text)?.level == 4)
        #expect(
            layout.number(of: Self.body, year: 2026, level: "T", serial: 1)
                == "Y00001100000126T000001")
    }

    @Test func `bodies that share a scheme number under their own codes`() throws {
        let layout = try #require(CertificateNumberLayout("{issuer}-{body}-{site}-{serial:4}"))
        let other = try #require(
            AuthorityCodes(issuer: .socialBody, body: "0123", province: "31", site: "000002"))
        #expect(
            layout.number(of: Self.body, year: 2026, level: "4", serial: 1) == "Y-0000-000001-0001")
        #expect(layout.number(of: other, year: 2026, level: "4", serial: 1) == "S-0123-000002-0001")
        #expect(
            layout.series(of: Self.body, year: 2026, level: "4")
                != layout.series(of: other, year: 2026, level: "4"))
    }

    @Test func `a serial that does not fit makes no number`() throws {
        let layout = try #require(CertificateNumberLayout(Self.national))
        #expect(layout.number(of: Self.body, year: 2026, level: "4", serial: 999_999) != nil)
        #expect(layout.number(of: Self.body, year: 2026, level: "4", serial: 1_000_000) == nil)
        #expect(layout.number(of: Self.body, year: 2026, level: "4", serial: -1) == nil)
    }

    @Test func `a series is what its numbers share`() throws {
        let layout = try #require(CertificateNumberLayout("CS-{year:4}-{serial:4}"))
        #expect(layout.number(of: Self.body, year: 2026, level: "4", serial: 7) == "CS-2026-0007")
        #expect(layout.series(of: Self.body, year: 2026, level: "4") == "CS-2026-#")
        #expect(
            layout.series(of: Self.body, year: 2026, level: "3")
                == layout.series(of: Self.body, year: 2026, level: "4"))
        #expect(
            layout.series(of: Self.body, year: 2027, level: "4")
                != layout.series(of: Self.body, year: 2026, level: "4"))
    }

    @Test(arguments: [
        "", "Y0000", "{serial:6}{serial:6}", "{serial:0}", "{serial:10}", "{serial}", "{serial:6",
        "{serial:+6}", "{year:3}{serial:6}", "{month}{serial:6}", "{ISSUER}{serial:6}",
        "y{serial:6}", "京{serial:6}",
        "Y}{serial:6}", "{{serial:6}}",
    ])
    func `what would not number certificates is no layout`(pattern: String) {
        #expect(CertificateNumberLayout(pattern) == nil)
    }
}
