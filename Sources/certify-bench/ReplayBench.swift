import Authority
import CertCore
import Ledger

/// How fast the cases of a round are replayed from the ledger of a store.
struct ReplayBench {
    private var store = ""
    private var rounds = 5

    init(options: [String]) throws {
        var rest = options[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchUsage.message }
            switch option {
            case "--store": store = value
            case "--rounds":
                guard let number = Int(value), number > 0 else { throw BenchUsage.message }
                rounds = number
            default: throw BenchUsage.message
            }
        }
        guard !store.isEmpty else { throw BenchUsage.message }
    }

    func run() throws {
        let authority = try Authority.open(StoreFolder(store), for: .reading)
        try authority.read { view in
            try report("outlines", view, .outline)
            try report("with derivations", view, .derived)
            try report("all but what is sealed", view, .open)
            try report("with what is sealed", view, .sealed)
        }
    }

    private func report(_ name: String, _ view: View, _ depth: Depth) throws {
        var count = 0
        let time = try Measurement(rounds: rounds) {
            count = try view.caseFiles(CaseFilter(round: "R-0001"), depth).count
        }
        let each = time.best / max(count, 1) / .microseconds(1)
        print("\(count) cases, \(name): \(time.best), \(Int(each)) µs a case")
    }
}
