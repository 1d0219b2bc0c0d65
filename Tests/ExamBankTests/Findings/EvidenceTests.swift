import CertCore
import ExamBank
import TextFormats
import Testing

@Suite struct EvidenceTests {
    private func findings(_ fault: FaultCase) throws -> [Finding] {
        Catalogue(
            try fault.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) }
        ).findings.filter { !MiniFiles.alwaysTold.contains($0.code) }
    }

    @Test func `a mistyped member is told with the one that was meant`() throws {
        let found = try findings(FaultCase(in: "courses", [#""hours": 8"#: #""huors": 8"#]))
        #expect(found.count == 1)
        let detail = found.map(\.detail).first
        guard case .shape(.unknownMember("huors", let known, let nearest)) = detail else {
            Issue.record("\(found)")
            return
        }
        #expect(nearest == "hours")
        #expect(known.contains("completion"))
    }

    @Test func `pointer and subject lead to the value and its owner`() throws {
        let key = try findings(
            FaultCase(in: "bank", [#""key": ["a", "b"]"#: #""key": ["a", "B"]"#]))
        #expect(key.map(\.pointer) == ["/items/8/key/1"])
        #expect(key.map(\.subject) == ["m1"])
        let member = try findings(
            FaultCase(in: "courses", [#""hours": 8"#: #""hours": 8, "a/b~c": 1"#]))
        #expect(member.map(\.pointer) == ["/courses/0/a~1b~0c"])
        let measure = try findings(
            FaultCase(in: "scheme", [#""rubric": "warmth""#: #""rubric": "warm""#]))
        #expect(measure.map(\.pointer) == ["/parts/1/practical/measures/2/source/rubric"])
        #expect(measure.map(\.subject) == ["warmth"])
    }

    @Test func `an infeasible blueprint names each cell with what it needs and has`() throws {
        let found = try findings(
            FaultCase(
                in: "scheme", [#""count": 3, "points": "20""#: #""count": 8, "points": "7.5""#]))
        let cells = [
            DrawingFailure.Cell(type: .single, point: "A", needs: 5, has: 4),
            DrawingFailure.Cell(type: .single, point: "B", needs: 3, has: 2),
        ]
        #expect(found.map(\.detail) == [.scheme(.infeasible(cells))])
    }

    @Test func `a cut out of reach is told with the most that can be had`() throws {
        let found = try findings(
            FaultCase(
                in: "scheme",
                [
                    #""title": "实操", "cut": "60""#: #""title": "实操", "cut": "90""#,
                    #""atLeast": "80", "points": "30""#: #""atLeast": "80", "points": "18""#,
                ]))
        #expect(found.map(\.detail) == [.scheme(.unreachable(90, most: 88))])
    }

    @Test(arguments: [("95%", "19/20"), ("100 %", "1"), ("4.5", "9/2"), ("-3", "-3")])
    func `a bound is a number, or a percentage of one`(text: String, bound: String) throws {
        let edit = FaultCase(
            in: "scheme",
            [
                #""title": "速度", "atLeast": "60""#: #""title": "速度", "atLeast": "\#(text)""#
            ])
        let catalogue = Catalogue(
            try edit.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) })
        let scheme = try catalogue.standard(for: "mini-scheme").standard.scheme
        #expect(
            scheme.measure("typing")?.gates.first?.gate.bound
                == .atLeast(try #require(Exact(canonical: bound))))
    }

    @Test func `a frame shows the line with the cells that are meant`() throws {
        let fault = FaultCase(
            in: "tasks", [#""text": "问候", "points": "4""#: #""text": "问候", "points": "x""#])
        let finding = try #require(try findings(fault).first)
        let bytes = try #require(try fault.files().first { $0.path == "tasks" }).text.bytes
        let frame = Frame(of: finding, in: SourceMap(bytes))
        #expect(frame.file == "tasks")
        #expect(frame.place == SourcePlace(line: 8, column: 62))
        // Two cells wider than characters, for the two ideographs before it.
        #expect(frame.excerpt.marked == 63..<66)
    }

    @Test func `a file that cannot be read leaves no echo in those that need it`() throws {
        let found = try findings(FaultCase(in: "bank", [#""items": ["#: #""items": [,"#]))
        #expect(found.map(\.code) == [.syntax])
        #expect(found.map(\.file) == ["bank"])
    }

    @Test func `losing one item still tells what is wrong with the others`() throws {
        let found = try findings(
            FaultCase(
                in: "bank",
                [
                    #""text": "s1 c" }], "key": ["a"]"#: #""text": "s1 c" }], "key": "a""#,
                    #""key": ["a", "b"]"#: #""key": ["a", "z"]"#,
                ]))
        #expect(found.map(\.code) == [.wrongType, .keyNotOption])
    }

    @Test func `a standard is refused for errors of its own files only`() throws {
        let broken = FaultCase(in: "extra", [#""holidays": []"#: #""holidays": {}"#])
        let other = Catalogue(
            try broken.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) })
        #expect(other.findings.map(\.severity).contains(.error))
        #expect(try other.standard(for: "mini-scheme").standard.scheme.id == "mini-scheme")

        let own = FaultCase(in: "calendar", [#""2026-01-04""#: #""2026-01-05""#])
        let catalogue = Catalogue(
            try own.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) })
        let errors = catalogue.findings.filter { $0.severity == .error }
        #expect(throws: StandardFailure.errors(errors)) {
            try catalogue.standard(for: "mini-scheme")
        }
    }

    @Test func `a scheme nobody has is told with the nearest`() throws {
        let catalogue = Catalogue(
            MiniFiles.texts.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) })
        let failure = StandardFailure.unknownScheme(
            "mini-sceme", known: ["mini-scheme"], nearest: "mini-scheme")
        #expect(throws: failure) { try catalogue.standard(for: "mini-sceme") }
    }
}
