import Disk
import Glibc
import TestKit
import Testing

/// Mending as a transcript cannot show it.
@Suite struct MendingTests {
    @Test func `on a terminal a diff has its own colours, and none that a file brings`() throws {
        let desk = try Desk()
        let items = [
            OneLineBank.item(0, stem: "客户 来电时先说什么"),
            OneLineBank.item(1, stem: "客户\u{9B}31m挂断\u{202E}之后"),
        ]
        try desk.write(OneLineBank.text(items: items.joined(separator: ",")), to: "b.json")
        let output = Path.join(desk.folder, "output")
        let terminal = ChildProcess(
            "script", ["-qec", "certify validate b.json --diff --no-settings", "/dev/null"],
            in: desk.folder, environment: desk.environment, output: output)
        #expect(terminal.wait() == 1)
        let said = String(decoding: try File.read(output, atMost: 1 << 20), as: UTF8.self)
        #expect(said.contains("\u{1B}[31m-") && said.contains("\u{1B}[32m+"))
        #expect(said.contains("客户⟦U+009B⟧31m挂断⟦U+202E⟧之后"))
        #expect(!said.unicodeScalars.contains { $0 == "\u{9B}" || $0 == "\u{202E}" })
    }

    @Test func `a file that somebody changes while it is checked is left as it is`() throws {
        let desk = try Desk()
        // So many that checking them takes long enough for a change.
        let items = (0..<4_000).map { number in
            OneLineBank.item(number, stem: "客户 \(Unicode.Scalar(UInt32(0x4E00 + number))!)来电时")
        }
        let bank = OneLineBank.text(items: items.joined(separator: ","))
        try desk.write(bank, to: "b.json")
        let mending = desk.start(["validate", "b.json", "--fix", "--no-settings"])
        while try mending.bytesRead() < bank.utf8.count { usleep(1_000) }
        usleep(50_000)
        try desk.write("{}", to: "b.json")
        #expect(mending.wait() == 1)
        #expect(
            try desk.said().contains("b.json changed while it was checked and was left as it is."))
        #expect(try File.read(Path.join(desk.folder, "b.json"), atMost: 100) == Array("{}".utf8))
    }
}

extension ChildProcess {
    /// How much it has read by now.
    fileprivate func bytesRead() throws -> Int {
        let account = String(
            decoding: try File.read("/proc/\(id)/io", atMost: 1 << 12), as: UTF8.self)
        return try #require(account.firstMatch(of: /rchar: (\d+)/).flatMap { Int($0.1) })
    }
}
