import Testing

import Authority

@Suite struct TicketTests {
    @Test(arguments: [
        ("0001-0007-K3", "0001-0007-K3"), ("0001-0007-k3", "0001-0007-K3"),
        ("ooo1 0oo7 k3", "0001-0007-K3"), ("00010007K3", "0001-0007-K3"),
        ("OOOl-OOO7-KI", "0001-0007-K1"), ("０００１－０００７－ｋ３", "0001-0007-K3"),
        ("0001　0007　K3", "0001-0007-K3"), ("0001–0007–K3", "0001-0007-K3"),
        ("12345-0001-AB", "12345-0001-AB"),
    ])
    func `what was meant is understood`(_ typed: String, _ meant: String) {
        #expect(Ticket(typed: typed)?.text == meant)
    }

    @Test(arguments: [
        "", "0001-0007", "0001-0007-K3-1", "../../x-1-1", "0001/0007/K3", "考-1-1", "1",
    ])
    func `what has not the form of a ticket is none`(_ typed: String) {
        #expect(Ticket(typed: typed) == nil)
    }
}
