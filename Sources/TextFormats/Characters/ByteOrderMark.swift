/// The mark some programs put before a text to tell its encoding.
public enum ByteOrderMark: Hashable, Sendable {
    case utf8
    case utf16BigEndian
    case utf16LittleEndian

    /// Finds the mark that `bytes` begin with.
    public init?(startOf bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else {
            return nil
        }
    }
}
