import Disk
import TextFormats

/// Writes a made-up bank, and beside it a list of the faults planted in it with their places.
struct BankBench {
    private var items = 100_000
    private var faults = 0
    private var path: String?

    init(options: [String]) throws {
        var rest = options[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchUsage.message }
            switch (option, Int(value)) {
            case ("--items", let number?) where number > 0: items = number
            case ("--faults", let number?) where number >= 0: faults = number
            case ("--out", _): path = value
            default: throw BenchUsage.message
            }
        }
    }

    func run() throws {
        guard let path, faults <= items else { throw BenchUsage.message }
        let bank = MadeBank(items: items, faults: faults)
        try File.write(bank.bytes, to: path, permissions: 0o644)
        try File.write(
            Array(bank.faults.map { $0.json.compact() }.joined(separator: [0x0A])) + [0x0A],
            to: PlantedFault.list(beside: path), permissions: 0o644)
        print("\(items) items, \(bank.bytes.count) bytes, \(bank.faults.count) faults: \(path)")
    }
}
