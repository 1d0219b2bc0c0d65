import CertCore
import Testing

@Suite struct TypedNumberTests {
    @Test(arguments: [
        ("12", "12"), ("12.50", "12.5"), (".5", "0.5"), ("5.", "5"), ("007", "7"), ("+3", "3"),
        ("-3", "-3"), ("－３", "-3"), ("−3", "-3"), ("１，２００", "1200"), ("1,234,567.8", "1234567.8"),
        (" 95 % ", "95"), ("3.50000000000000", "3.5"), ("3.141592653589", "3.141592653589"),
        ("0.0000000000000", "0"), ("９５％", "95"), ("0", "0"), ("-0", "0"), ("0.0", "0"),
        ("　8　", "8"),
    ])
    func `what a candidate means is read`(typed: String, number: String) {
        #expect(Exact(typed: typed)?.plain == number)
    }

    @Test(arguments: [
        "", ".", "-", "+", "%", "1,20", "1,2000", ",200", "12,34", "1.2.3", "1e3", "abc", "1/2",
        "--1", "1-", "0x10", "１２３a",
    ])
    func `what is no number is none`(typed: String) {
        #expect(Exact(typed: typed) == nil)
    }

    @Test(arguments: [
        ("3.1415926535897", TypedNumberProblem.tooManyDecimals(12)),
        ("３.１４１５９２６５３５８９７", .tooManyDecimals(12)),
        ("170141183460469231731687303715884105728", .tooLarge), ("3.14159265358979x", .notANumber),
        ("九十五", .notANumber), ("1.2.3", .notANumber), ("", .notANumber),
    ])
    func `what is not taken is told from what is no number`(
        typed: String, problem: TypedNumberProblem
    ) {
        #expect(throws: problem) { try Exact.typed(typed) }
    }
}
