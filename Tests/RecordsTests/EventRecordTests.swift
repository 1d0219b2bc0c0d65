import CertCore
import Disk
import TestKit
import Testing

@testable import Records

@Suite struct `Records of events` {
    static let samples = EventSamples.early + EventSamples.late

    @Test(arguments: samples)
    func `what is written is read back the same`(_ event: CaseEvent) throws {
        let record = EventCoding.caseFile.encode(event)
        let read = try EventCoding.caseFile.decode(
            type: record.type, version: record.version, body: record.body,
            personal: record.personal)
        #expect(read == event)
    }

    @Test(arguments: samples)
    func `without its sealed part an event is read and nothing personal stands in the open`(
        _ event: CaseEvent
    ) throws {
        let record = EventCoding.caseFile.encode(event)
        _ = try EventCoding.caseFile.decode(
            type: record.type, version: record.version, body: record.body, personal: nil)
        let body = String(decoding: record.body, as: UTF8.self)
        for word in ["缘由", "晨星", "大字", "首问负责制", "03:20", "第 7 分钟"] {
            #expect(!body.contains(word))
        }
    }

    @Test func `every type of event has a sample`() {
        let sampled = Set(Self.samples.map { EventCoding.caseFile.encode($0).type })
        #expect(sampled == Set(EventCoding<CaseEvent>.caseFile.shapes.map(\.name)))
    }

    /// Old ledgers hold these bytes for ever: a change here takes a new version and an upcast.
    @Test func `version 1 of every event is written as it always was`() throws {
        let path = PackageFolder.path(to: "Tests/RecordsTests/Golden/case-events-1.jsonl")
        let lines = Self.samples.map { event in
            let record = EventCoding.caseFile.encode(event)
            let body = String(decoding: record.body, as: UTF8.self)
            let personal = record.personal.map { String(decoding: $0, as: UTF8.self) } ?? "null"
            return "{\"type\":\"\(record.type)\",\"version\":\(record.version),"
                + "\"body\":\(body),\"personal\":\(personal)}\n"
        }
        let bytes = Array(lines.joined().utf8)
        #expect(try Golden.kept(in: path, of: bytes) == bytes)
    }

    @Test func `an extension of old comes back as an order`() throws {
        let event = try EventCoding.caseFile.decode(
            type: "attendance.extended", version: 1,
            body: Array(#"{"part":"theory","minutes":10}"#.utf8),
            personal: Array(#"{"reason":"power"}"#.utf8))
        let order = SittingOrder(
            .extend, .own, at: Instant(milliseconds: 0), minutes: 10, words: Personal("power"))
        #expect(event == .attendance(.ordered("theory", order)))
    }

    @Test func `an event of an unknown type or version is refused`() {
        for (type, version) in [("application.submitted", 9), ("nothing.known", 1)] {
            #expect(throws: RecordError.self) {
                try EventCoding.caseFile.decode(
                    type: type, version: version, body: Array("{}".utf8), personal: nil)
            }
        }
    }

    @Test func `types of events are named in one form`() {
        let names =
            EventCoding<CaseEvent>.caseFile.shapes.map(\.name)
            + EventCoding<SessionEvent>.session.shapes.map(\.name)
            + EventCoding<RoundEvent>.round.shapes.map(\.name)
            + EventCoding<PersonEvent>.person.shapes.map(\.name)
            + EventCoding<OperatorEvent>.operator.shapes.map(\.name)
            + EventCoding<StandardEvent>.standard.shapes.map(\.name)
            + EventCoding<AuthorityEvent>.authority.shapes.map(\.name)
        #expect(names.filter { $0.wholeMatch(of: /[a-z]+\.[a-z]+([A-Z][a-z]+)*/) == nil } == [])
    }

    @Test(arguments: [
        ("0000", "11", "000001", true), ("000", "11", "000001", false),
        ("0000", "1x", "000001", false), ("0000", "11", "00000１", false),
    ])
    func `an authority with damaged codes is refused`(
        body: String, province: String, site: String, isRead: Bool
    ) {
        let json = """
            {"profile":{"name":{"zh":"甲","en":"A"},"issuer":"S","body":"\(body)",\
            "province":"\(province)","site":"\(site)","offset":"+08:00","key":"k","address":"a"}}
            """
        let event = try? EventCoding.authority.decode(
            type: "authority.founded", version: 1, body: Array(json.utf8), personal: nil)
        #expect((event != nil) == isRead)
    }

    @Test func `a span that ends before it begins is refused`() {
        for (from, to, isRead) in [
            ("2026-11-01", "2026-11-13", true), ("2026-11-13", "2026-11-01", false),
        ] {
            let bytes = Array(#"{"from":"\#(from)","to":"\#(to)"}"#.utf8)
            let days = try? Coding<ClosedRange<Day>>.days.decode(bytes)
            #expect((days != nil) == isRead)
            let job = #"{"employer":"e","post":"p","from":"\#(from)","to":"\#(to)"}"#
            let employment = try? Coding<Employment>.employment.decode(Array(job.utf8))
            #expect((employment != nil) == isRead)
        }
    }
}
