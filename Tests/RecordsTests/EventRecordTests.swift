import CertCore
import Disk
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
        let path =
            #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined()
            + "/Golden/case-events-1.jsonl"
        let lines = Self.samples.map { event in
            let record = EventCoding.caseFile.encode(event)
            let body = String(decoding: record.body, as: UTF8.self)
            let personal = record.personal.map { String(decoding: $0, as: UTF8.self) } ?? "null"
            return "{\"type\":\"\(record.type)\",\"version\":\(record.version),"
                + "\"body\":\(body),\"personal\":\(personal)}\n"
        }
        let bytes = Array(lines.joined().utf8)
        if Environment.variable("CERTIFY_REWRITE_GOLDEN") == "1" {
            try File.write(bytes, to: path, permissions: 0o644)
        }
        #expect(try File.read(path, atMost: 1 << 20) == bytes)
    }

    @Test func `an event of an unknown type or version is refused`() {
        for (type, version) in [("application.submitted", 9), ("nothing.known", 1)] {
            #expect(throws: RecordError.self) {
                try EventCoding.caseFile.decode(
                    type: type, version: version, body: Array("{}".utf8), personal: nil)
            }
        }
    }
}
