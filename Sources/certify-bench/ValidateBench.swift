import Disk
import ExamBank
import TextFormats

/// How fast a bank is checked, family of rules by family, beside the reading of its JSON alone; and
/// whether the faults planted in it are found at their places.
struct ValidateBench {
    private let path: String
    private var rounds = 3

    init(options: [String]) throws {
        var rest = options[...]
        guard let path = rest.popFirst() else { throw BenchUsage.message }
        self.path = path
        while let option = rest.popFirst() {
            guard option == "--rounds", let number = rest.popFirst().flatMap({ Int($0) }),
                number > 0
            else { throw BenchUsage.message }
            rounds = number
        }
    }

    func run() throws {
        let file = SourceFile(path: path, bytes: try File.read(path, atMost: 1 << 29))
        let items = MadeBank.itemCount(of: file.bytes)
        print("\(items) items, \(file.bytes.count / 1_000_000) MB")
        report(
            "reading the file", items, file,
            Measurement(rounds: rounds) {
                try? File.read(path, atMost: 1 << 29)
            })
        report(
            "parsing alone", items, file,
            Measurement(rounds: rounds) {
                JSONDocument.reading(file.bytes)
            })
        print("\(peakMemory()) MB at most so far")
        let scopes: [(name: String, checks: Checks)] = [
            ("members, references", .structure), ("and the writing", [.structure, .writing]),
            ("all rules", .all),
        ]
        var catalogue = Catalogue([])
        for scope in scopes {
            let time = Measurement(rounds: rounds) {
                catalogue = Catalogue([])
                catalogue = Catalogue([file], checks: scope.checks)
            }
            report(scope.name, items, file, time)
            print("\(catalogue.findings.count) findings, \(peakMemory()) MB at most")
        }
        compare(catalogue.findings)
    }

    private func report(_ name: String, _ items: Int, _ file: SourceFile, _ time: Measurement) {
        let second = Duration.seconds(1)
        let thousands = Int(Double(items) / 1000 / (time.best / second))
        print(
            "\(padded(name, to: 22)) \(time.best), \(rate(file.bytes.count, in: time.best)) MB/s,",
            "\(thousands) thousand items/s")
    }

    /// Holds the findings against the list beside the file, where there is one.
    private func compare(_ findings: [Finding]) {
        guard let planted = try? PlantedFault.read(beside: path) else { return }
        struct Spot: Hashable {
            var code: String
            var offset: Int
        }
        let found = Set(
            findings.map { Spot(code: $0.code.rawValue, offset: $0.range.lowerBound) })
        let missed = planted.filter {
            !found.contains(Spot(code: $0.kind.rawValue, offset: $0.offset))
        }
        print("\(planted.count - missed.count) of \(planted.count) planted faults found in place")
        for fault in missed.prefix(5) {
            print("missed: \(fault.kind.rawValue) in item \(fault.item), line \(fault.line)")
        }
        let kinds = Set(PlantedFault.Kind.allCases.map(\.rawValue))
        let told = findings.filter { kinds.contains($0.code.rawValue) }.count
        print("\(told) findings of the kinds that were planted")
    }
}
