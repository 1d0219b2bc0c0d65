import CertCore
import TextFormats

/// A bank of made-up items, indented as people keep it, with faults planted in some of them.
struct MadeBank {
    private(set) var bytes: [UInt8] = []
    private(set) var faults: [PlantedFault] = []

    private static let leaves = 40
    private var random = MadeText(seed: 20_261_121)
    private var line = 1
    private var lineStart = 0

    /// So many items, the same every time; the faults lie in items far apart, kinds in turn.
    init(items: Int, faults: Int = 0) {
        bytes.reserveCapacity(items * 900 + 8192)
        writeHead()
        let stride = faults > 0 ? max(1, items / faults) : 0
        for number in 1...max(1, items) {
            var item = MadeItem(number, of: Self.leaves, &random)
            let planted = stride > 0 && number % stride == 0 && number / stride <= faults
            if planted {
                let kinds = PlantedFault.Kind.allCases
                let kind = kinds[(number / stride) % kinds.count]
                item.plant(kind)
                write(item, fault: kind)
            } else {
                write(item, fault: nil)
            }
            write(number == items ? "\n" : ",\n")
        }
        write("  ]\n}\n")
    }

    private mutating func writeHead() {
        write("{\n  \"format\": \"certify-bank/1\",\n  \"id\": \"bench\",\n")
        write("  \"sample\": true,\n  \"language\": \"zh\",\n  \"title\": \"测速用题库\",\n")
        write("  \"points\": [\n    { \"id\": \"A\", \"title\": \"全部\", \"weight\": 100, ")
        write("\"points\": [\n")
        for leaf in 1...Self.leaves {
            write("      { \"id\": \"A-\(leaf)\", \"title\": \"考点 \(leaf)\", ")
            write("\"importance\": \"X\", \"competency\": \"communication\" }")
            write(leaf == Self.leaves ? "\n" : ",\n")
        }
        write("    ] }\n  ],\n  \"items\": [\n")
    }

    private mutating func write(_ item: MadeItem, fault: PlantedFault.Kind?) {
        for (index, row) in item.lines.enumerated() {
            let pieces = row.split(separator: MadeItem.mark, omittingEmptySubsequences: false)
            write("    ")
            write(String(pieces[0]))
            if let fault, pieces.count > 1 {
                faults.append(
                    PlantedFault(
                        kind: fault, item: item.number, offset: bytes.count, line: line,
                        column: bytes.count - lineStart + 1))
                write(String(pieces[1]))
            }
            if index < item.lines.count - 1 { write("\n") }
        }
    }

    private mutating func write(_ text: String) {
        for byte in text.utf8 {
            bytes.append(byte)
            guard byte == UInt8(ascii: "\n") else { continue }
            line += 1
            lineStart = bytes.count
        }
    }
}

extension MadeBank {
    /// A bank of about so many bytes.
    static func bytes(about megabytes: Int) -> [UInt8] {
        MadeBank(items: megabytes * 1_000_000 / MadeItem.usualSize).bytes
    }

    /// How many items the bank in a file has.
    static func itemCount(of bytes: [UInt8]) -> Int {
        JSONDocument.reading(bytes).document?.root["items"]?.count ?? 0
    }
}
