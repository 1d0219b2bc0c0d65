import Disk
import TextFormats

/// How fast a bank is read and written, beside the plainest thing that can be done with its bytes.
struct JSONBench {
    private var path: String?
    private var megabytes = 80
    private var rounds = 9
    private var work: Work?

    private enum Work: String, CaseIterable {
        case parse, visit, write, canonical, map
    }

    init(options: [String]) throws {
        var rest = options[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchUsage.message }
            switch (option, Int(value)) {
            case ("--file", _): path = value
            case ("--megabytes", let number?) where number > 0: megabytes = number
            case ("--rounds", let number?) where number > 0: rounds = number
            case ("--only", _):
                work = Work(rawValue: value)
                if work == nil { throw BenchUsage.message }
            default: throw BenchUsage.message
            }
        }
    }

    func run() throws {
        let bytes =
            try path.map { try File.read($0, atMost: 1 << 29) }
            ?? MadeBank.bytes(about: megabytes)
        let memory = peakMemory()
        let document = try JSONDocument(parsing: bytes)
        print("\(bytes.count / 1_000_000) MB, \(values(in: document.root)) values")
        print("The text and its tape take \(peakMemory() - memory) MB more than the text.")
        print("          best median MB/s, best beside counting line feeds")
        var feeds = 0
        let scan = Measurement(rounds: rounds) { feeds += lineFeeds(in: bytes) }
        report("count", bytes.count, scan, beside: scan)
        for work in Work.allCases where self.work == nil || self.work == work {
            report(work.rawValue, bytes.count, try measure(work, bytes, document), beside: scan)
        }
        print("\(feeds / rounds) lines, \(peakMemory()) MB of memory at most")
    }

    private func measure(
        _ work: Work, _ bytes: [UInt8], _ document: JSONDocument
    ) throws -> Measurement {
        switch work {
        case .parse: return try Measurement(rounds: rounds) { try JSONDocument(parsing: bytes) }
        case .visit: return Measurement(rounds: rounds) { values(in: document.root) }
        case .write:
            let value = document.root.value
            return Measurement(rounds: rounds) { value.compact() }
        case .canonical:
            let value = document.root.value
            return try Measurement(rounds: rounds) { try value.canonical() }
        case .map: return Measurement(rounds: rounds) { SourceMap(bytes) }
        }
    }

    private func report(
        _ work: String, _ bytes: Int, _ time: Measurement, beside scan: Measurement
    ) {
        let rates = [time.best, time.median].map {
            padded(String(rate(bytes, in: $0)), to: 7, aligned: .trailing)
        }
        let tenths = Int(time.best / scan.best * 10)
        print(
            "\(padded(work, to: 10))\(rates[0])\(rates[1])  \(tenths / 10).\(tenths % 10)")
    }

    private func lineFeeds(in bytes: [UInt8]) -> Int {
        bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }

    /// Walks the tree as a decoder does, names and texts included.
    private func values(in node: JSONNode) -> Int {
        switch node.kind {
        case .object:
            node.members.reduce(1) { $0 + ($1.name.isEmpty ? 0 : 1) + values(in: $1.value) }
        case .array: node.elements.reduce(1) { $0 + values(in: $1) }
        case .string: node.string == nil ? 0 : 1
        default: 1
        }
    }
}
