/// What stands for the body in a national certificate number.
public struct AuthorityCodes: Hashable, Sendable {
    public var issuer: NationalCertificateNumber.Issuer
    /// Four digits; "0000" where the body is filed with a province.
    public var body: String
    /// Two digits of GB/T 2260.
    public var province: String
    /// Six digits.
    public var site: String

    /// Nil where a code does not have its digits.
    public init?(
        issuer: NationalCertificateNumber.Issuer, body: String, province: String, site: String
    ) {
        guard Self.areDigits(body, 4), Self.areDigits(province, 2), Self.areDigits(site, 6)
        else { return nil }
        self.issuer = issuer
        self.body = body
        self.province = province
        self.site = site
    }

    private static func areDigits(_ text: String, _ count: Int) -> Bool {
        text.utf8.count == count
            && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
