import CertCore
import Disk
import ExamBank
import TextFormats

/// How fast a bank is read into values and checked, beside the reading of its JSON alone.
struct BankBench {
    private var path: String?
    private var megabytes = 80
    private var rounds = 3

    init(options: [String]) throws {
        var rest = options[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchUsage.message }
            switch (option, Int(value)) {
            case ("--file", _): path = value
            case ("--megabytes", let number?) where number > 0: megabytes = number
            case ("--rounds", let number?) where number > 0: rounds = number
            default: throw BenchUsage.message
            }
        }
    }

    func run() throws {
        let bytes =
            try path.map { try File.read($0, atMost: 1 << 29) }
            ?? SampleBank.bytes(atLeast: megabytes * 1_000_000)
        let json = try Measurement(rounds: rounds) { try JSONDocument(parsing: bytes) }
        report("JSON alone", json, bytes.count)
        let file = SourceFile(path: "bank.json", bytes: bytes)
        var catalogue = Catalogue([])
        let whole = Measurement(rounds: rounds) { catalogue = Catalogue([file]) }
        report("values, rules, digest", whole, bytes.count)
        let items = catalogue.bankIDs.first.flatMap(catalogue.bank)?.items.count ?? 0
        print("\(items) items, \(catalogue.findings.count) findings, \(peakMemory()) MB at most")
        for finding in catalogue.findings.prefix(3) { print(finding) }
    }

    private func report(_ name: String, _ time: Measurement, _ bytes: Int) {
        print("\(padded(name, to: 22)) \(time.best), \(rate(bytes, in: time.best)) MB/s")
    }
}
