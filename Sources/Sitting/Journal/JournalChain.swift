import Seals

/// How records follow one another in a journal: each sealed, and bound to all before it.
///
/// A record is framed (see `JournalFrame`) and a `SealBox` with the link before it as additional
/// data. The next link is the keyed hash of the link and the box; the first one that of the head
/// and the candidate. So nothing can be read, altered, left out, put in or brought from another
/// sitting without the key.
struct JournalChain {
    /// The beginning of every journal.
    static let mark = Array("certify-journal/2\n".utf8)

    private let key: SecretKey
    private var link: [UInt8]

    /// - Parameter head: as it stands in the file.
    init(key: SecretKey, head: [UInt8], candidate: String) {
        self.key = key
        var digester = Digester(domain: "certify-journal/2")
        digester.field(head)
        digester.field(candidate)
        link = key.keyedHash(of: digester.finish().bytes)
    }

    /// The next record.
    mutating func seal(_ content: [UInt8], random: inout RandomSource) -> [UInt8] {
        let box = SealBox.seal(content, under: key, additional: link, random: &random)
        link = key.keyedHash(of: link + box)
        return JournalFrame.framed(box)
    }

    /// Opens the box of the next record.
    mutating func open(_ box: [UInt8]) throws(SealsError) -> [UInt8] {
        let content = try SealBox.open(box, under: key, additional: link)
        link = key.keyedHash(of: link + box)
        return content
    }
}

/// How a journal tells where its parts end: their length and the length's complement stand before
/// them, four bytes each, big-endian.
enum JournalFrame {
    static let count = 8

    static func framed(_ content: [UInt8]) -> [UInt8] {
        let length = UInt32(content.count)
        let head = [length, ~length].flatMap { number in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
        }
        return head + content
    }

    /// The length that eight bytes tell, nil if they tell none.
    static func length(of head: ArraySlice<UInt8>) -> Int? {
        let numbers = [head.prefix(4), head.suffix(4)].map { bytes in
            bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        return numbers[0] == ~numbers[1] ? Int(numbers[0]) : nil
    }
}
