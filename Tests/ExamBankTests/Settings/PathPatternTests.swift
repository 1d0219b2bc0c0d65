import Testing

@testable import ExamBank

@Suite struct PathPatternTests {
    @Test(arguments: [
        ("bank.json", "bank.json"), ("*.json", "bank.json"), ("drafts/*", "drafts/bank.json"),
        ("drafts/**", "drafts/a/b/bank.json"), ("drafts/**", "drafts/bank.json"),
        ("**/bank.json", "bank.json"), ("**/bank.json", "a/b/bank.json"), ("**", "a/b.json"),
        ("a/**/z.json", "a/z.json"), ("a/**/m/**/z.json", "a/b/m/c/d/z.json"),
        ("题库-*/?.json", "题库-四级/甲.json"), ("*-*-*.json", "a-b-c-d.json"), ("a**b", "axxb"),
    ])
    func `a pattern stands for paths`(pattern: String, path: String) throws {
        #expect(try #require(PathPattern(pattern)).matches(path))
    }

    @Test(arguments: [
        ("bank.json", "a/bank.json"), ("*.json", "a/bank.json"), ("*", "a/b"),
        ("drafts/**", "draft/bank.json"), ("drafts/*", "drafts/a/bank.json"),
        ("**/bank.json", "a/mybank.json"), ("a/**/z.json", "a/b/zz.json"), ("?.json", "ab.json"),
        ("a*b", "axc"),
    ])
    func `and for no others`(pattern: String, path: String) throws {
        #expect(try !#require(PathPattern(pattern)).matches(path))
    }

    @Test(arguments: ["", "/a", "a/", "a//b", "../a", "a/../b", "./a", "a\\b"])
    func `what leads elsewhere is no pattern`(text: String) {
        #expect(PathPattern(text) == nil)
    }

    @Test func `many wildcards take no time`() throws {
        let pattern = try #require(PathPattern(String(repeating: "*a", count: 200)))
        #expect(!pattern.matches(String(repeating: "a", count: 5000) + "b"))
        let deep = try #require(PathPattern(String(repeating: "**/a/", count: 100) + "b"))
        #expect(!deep.matches(String(repeating: "a/", count: 2000) + "c"))
    }
}
