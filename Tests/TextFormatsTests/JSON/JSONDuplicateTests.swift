import Testing

@testable import TextFormats

@Suite struct JSONDuplicateTests {
    private func fault(_ text: String) -> JSONSyntaxError? {
        do {
            _ = try JSONDocument(parsing: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        (#"{"a":1,"a":2}"#, 7, "a", 1),
        (#"{"a":1,"b":{"a":1},"a":2}"#, 19, "a", 1),
        (#"{"a":1,"\u0061":2}"#, 7, "a", 1),
        (#"{"\u0061":1,"a":2}"#, 12, "a", 1),
        (#"[{"é":1, "\u00e9":2}]"#, 10, "é", 2),
        (#"{"":1,"b":2,"":3}"#, 12, "", 1),
        (#"{"b":[{"x":1}],"中文":2,"c":3,"中文":4}"#, 32, "中文", 15),
    ])
    func `a name met twice is told with both places`(
        text: String, offset: Int, name: String, first: Int
    ) {
        let kind = JSONSyntaxError.Kind.duplicateMember(name, first: first)
        #expect(fault(text) == JSONSyntaxError(offset: offset, kind: kind))
    }

    @Test func `names that differ only in normal form are different`() {
        #expect(fault("{\"\u{E9}\":1,\"e\u{301}\":2}") == nil)
    }

    @Test(arguments: [2, 23, 24, 25, 26, 64, 65, 1000])
    func `objects of every size find the last name among the first`(count: Int) {
        let names = (0..<count).map { "name-\($0)" }
        let members = names.map { "\"\($0)\":{\"name-0\":[]}" }
        #expect(fault("{" + members.joined(separator: ",") + "}") == nil)
        for repeated in [0, count / 2, count - 1] {
            let all = members + ["\"\(names[repeated])\":0"]
            let before = all.dropLast().reduce(1) { $0 + $1.utf8.count + 1 }
            let first = members[..<repeated].reduce(1) { $0 + $1.utf8.count + 1 }
            let expected = JSONSyntaxError(
                offset: before, kind: .duplicateMember(names[repeated], first: first))
            #expect(fault("{" + all.joined(separator: ",") + "}") == expected)
        }
    }

    @Test func `names of one length, first, middle and last letter are still told apart`() {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        let names = letters.map { "\"x\($0)yyyz\":1" }
        #expect(fault("{" + names.prefix(24).joined(separator: ",") + "}") == nil)
        #expect(fault("{" + names.joined(separator: ",") + "}") == nil)
    }
}
