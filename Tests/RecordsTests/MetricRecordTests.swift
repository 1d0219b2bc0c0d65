import CertCore
import Testing

@testable import Records

@Suite struct MetricRecordTests {
    @Test(arguments: [
        MetricValue.number(62), .number(Exact(19, over: 20)), .number(0), .ratio(19, of: 20),
        .ratio(0, of: 0), .list([]), .list([35]), .list([35, Exact(1, over: 3)]),
    ])
    func `a metric is read back as it was written, a ratio never as a number`(
        value: MetricValue
    ) throws {
        let coding = Coding<MetricValue>.metricValue
        #expect(try coding.decode(coding.encode(value)) == value)
    }

    @Test(arguments: ["19/40/2", "1:", ":2", "a", "1;b;", "01", "2/4"])
    func `what no metric is written as is refused`(text: String) {
        #expect(MetricValue(spelled: text) == nil)
    }

    @Test func `entries come back in their order, whoever and whatever they are`() throws {
        let entries = [
            MarkEntry(assessor: "李 雷=*", record: .rating("m=1", 4), evidence: Personal("x")),
            MarkEntry(assessor: nil, record: .metric("m", .list([1])), evidence: nil),
            MarkEntry(assessor: "李 雷=*", record: .marks("m=1", Exact(1, over: 3)), evidence: nil),
            MarkEntry(
                assessor: "b", record: .criterion("m", "c=d:e", done: false), evidence: nil),
            MarkEntry(assessor: "b", record: .veto("v", raised: false), evidence: Personal("y")),
        ]
        let event = CaseEvent.practical(.entered("p", by: "clerk", entries))
        let record = EventCoding.caseFile.encode(event)
        let read = try EventCoding.caseFile.decode(
            type: record.type, version: record.version, body: record.body,
            personal: record.personal)
        #expect(read == event)
    }
}
