/// What can be told of bytes that are not UTF-8.
public struct OtherEncoding: Hashable, Sendable {
    /// The place of the first byte that begins no character.
    public let first: Int
    /// How many runs of such bytes there are.
    public let runs: Int
    /// Read as GBK it is text throughout, most of it in the ideographs and marks that are common.
    public let isLikelyGBK: Bool

    /// Nil for bytes that are UTF-8.
    public init?(of bytes: [UInt8]) {
        guard let faults = UTF8Form.faults(in: bytes) else { return nil }
        first = faults.first
        runs = faults.runs
        isLikelyGBK = Self.isLikelyGBK(bytes)
    }

    /// Nearly all text is in the marks and the first level of GB 2312, where bytes that only happen
    /// to form pairs seldom are.
    private static func isLikelyGBK(_ bytes: [UInt8]) -> Bool {
        var pairs = 0
        var common = 0
        var at = 0
        while at < bytes.count {
            let lead = bytes[at]
            guard lead >= 0x80 else {
                at += 1
                continue
            }
            guard at + 1 < bytes.count else { return false }
            let trail = bytes[at + 1]
            guard lead > 0x80, lead < 0xFF, trail >= 0x40, trail != 0x7F, trail < 0xFF else {
                return false
            }
            pairs += 1
            if trail >= 0xA1, (0xA1...0xA3).contains(lead) || (0xB0...0xD7).contains(lead) {
                common += 1
            }
            at += 2
        }
        return common * 2 > pairs
    }
}
