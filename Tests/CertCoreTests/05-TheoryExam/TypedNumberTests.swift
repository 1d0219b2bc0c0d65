import CertCore
import Testing

@Suite struct TypedNumberTests {
    @Test(arguments: [
        ("12", "12"), ("12.50", "12.5"), (".5", "0.5"), ("5.", "5"), ("007", "7"), ("+3", "3"),
        ("-3", "-3"), ("－３", "-3"), ("−3", "-3"), ("１，２００", "1200"), ("1,234,567.8", "1234567.8"),
        (" 95 % ", "95"), ("９５％", "95"), ("0", "0"), ("-0", "0"), ("0.0", "0"), ("　8　", "8"),
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
}
