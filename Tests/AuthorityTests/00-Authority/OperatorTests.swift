import CertCore
import Ledger
import Testing

@testable import Authority

@Suite struct OperatorTests {
    @Test(arguments: ["lin", "王敏", "a.b-c_1", "2号"])
    func `a name to sign with`(_ name: String) {
        #expect(OperatorName(name).isPlain)
    }

    @Test(arguments: [
        "", " ", "A B", "../x", ".x", "-x", "a/b", "x\u{1B}[31m", "a\u{202E}b", "a\nb",
        String(repeating: "x", count: 33),
    ])
    func `no name to sign with`(_ name: String) {
        #expect(!OperatorName(name).isPlain)
    }

    @Test func `the last administrator stays`() throws {
        let store = try RehearsalStore()
        let authority = try store.authority(at: "2026-11-03T09:00:00")
        let lin = try authority.actor("lin") { nil }
        let others = try store.read { view in
            try view.reader.operators().filter { $0.roles.contains("administrator") }.map(\.name)
        }.filter { $0 != "lin" }
        for name in others {
            try authority.retireOperator(OperatorName(name), reason: "x", as: lin, isDryRun: false)
        }
        #expect(throws: AuthorityError.lastAdministrator("lin")) {
            try authority.retireOperator("lin", reason: "x", as: lin, isDryRun: false)
        }
        try authority.addOperator(
            Operator(name: "mei", roles: [.administrator]), fullName: "梅", passphrase: nil,
            as: lin, isDryRun: false)
        try authority.retireOperator("lin", reason: "x", as: lin, isDryRun: false)
    }
}
