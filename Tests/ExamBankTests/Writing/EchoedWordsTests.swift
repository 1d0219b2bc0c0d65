import Testing

@testable import ExamBank

/// Words that stem and key alone share.
@Suite struct EchoedWordsTests {
    @Test func `words of letters that only stem and key have are told`() {
        let stem = "Where is the refund policy explained?"
        #expect(
            codes("In the Refund policy | On the phone | By mail", under: stem) == [.echoedWord])
        #expect(codes("In the refund policy | No refund policy | By mail", under: stem).isEmpty)
        #expect(codes("In the refund rules | On the phone | By mail", under: stem).isEmpty)
        #expect(codes("Refund, policy | On the phone | By mail", under: stem).isEmpty)
        #expect(
            codes("About which | Only by mail | By phone", under: "Ask about which one?").isEmpty)
    }
}
