import Seals

/// How records follow one another in a journal: each sealed, and bound to all before it.
///
/// A record is its length, the length's complement (four bytes each, big-endian) and a `SealBox`
/// with the link before it as additional data. The next link is the keyed hash of the link and the
/// box; the first one that of the ticket and the form. So nothing can be read, altered, left out,
/// put in or brought from another sitting without the key.
struct JournalChain {
    /// The beginning of every journal.
    static let mark = Array("certify-journal/1\n".utf8)
    static let headCount = 8

    private let key: SecretKey
    private var link: [UInt8]

    init(paperKey: SecretKey, ticket: String, form: String) {
        key = paperKey.derived(for: "journal")
        link = key.keyedHash(of: Array("\(form)\n\(ticket)".utf8))
    }

    /// The next record.
    mutating func seal(_ content: [UInt8], random: inout RandomSource) -> [UInt8] {
        let box = SealBox.seal(content, under: key, additional: link, random: &random)
        link = key.keyedHash(of: link + box)
        return Self.head(UInt32(box.count)) + box
    }

    /// Opens the box of the next record.
    mutating func open(_ box: [UInt8]) throws(SealsError) -> [UInt8] {
        let content = try SealBox.open(box, under: key, additional: link)
        link = key.keyedHash(of: link + box)
        return content
    }

    private static func head(_ length: UInt32) -> [UInt8] {
        [length, ~length].flatMap { number in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
        }
    }

    /// The length that the eight bytes of a head tell, nil if they are none.
    static func length(of head: ArraySlice<UInt8>) -> Int? {
        let numbers = [head.prefix(4), head.suffix(4)].map { bytes in
            bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        return numbers[0] == ~numbers[1] ? Int(numbers[0]) : nil
    }
}
