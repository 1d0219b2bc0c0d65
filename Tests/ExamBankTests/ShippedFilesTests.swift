import CertCore
import ExamBank
import TestKit
import Testing

@Suite struct ShippedFilesTests {
    @Test func `the shipped files have nothing to tell but that next year is provisional`() throws {
        // On the first day of the tour, before which all reviews were held.
        let catalogue = try Catalogue(
            Shipped.all(), today: Day("2026-11-01"), assets: Shipped.asset)
        #expect(
            catalogue.told(but: MiniFiles.alwaysTold) == [
                "info calendars/cn-2027.json/provisional calendar(ExamBank.CalendarFault.provisional)"
            ])
    }

    @Test(arguments: [(5, 240), (4, 320), (3, 320)])
    func `a level's bank is large enough for its forms and their resits`(
        level: Int, fewest: Int
    ) throws {
        let catalogue = try Catalogue(
            Shipped.files(of: level), checks: .structure, assets: Shipped.asset)
        let source = try catalogue.theory(nil, of: SchemeID("cs-agent-\(level)"))
        let live = source.bank.items.filter { $0.status == .live }
        #expect(live.count >= fewest)
        #expect(source.plan.blueprint.sections.reduce(0) { $0 + $1.count } == 100)
        #expect(try FormDrawing(bank: source.bank, plan: source.plan).supply().forms >= 2)
        #expect(live.count { !$0.stem.isOneText } * 10 >= live.count)
        let counts = Dictionary(grouping: live, by: \.point).mapValues(\.count)
        for leaf in source.bank.points.flatMap(\.leaves) {
            #expect(counts[leaf.id, default: 0] >= 4, "\(leaf.id)")
        }
    }

    /// The files of level 4 as far as they are read; the first test looks at them with all rules.
    private static func level4() throws -> Catalogue {
        try Catalogue(Shipped.files(of: 4), checks: .structure, assets: Shipped.asset)
    }

    @Test func `the ten steps are one scheme, the nine another`() throws {
        let catalogue = try Self.level4()
        let ten = try catalogue.standard(for: "cs-agent-4").standard.scheme
        #expect(
            ten.steps.map(\.step) == [
                .standard, .application, .eligibilityReview, .training, .theoryExam,
                .practicalAssessment, .panelReview, .scorePublication, .result, .certificate,
            ])
        #expect(!ten.publishesWithResult)
        let nine = try catalogue.standard(for: "cs-agent-4-nine-steps").standard.scheme
        #expect(nine.publishesWithResult)
        #expect(!nine.has(.panelReview))
    }

    @Test func `a standard brings its scheme, bank, assets, tasks, courses and calendars`() throws {
        let adoptable = try Self.level4().standard(for: "cs-agent-4")
        #expect(
            adoptable.files.map { "\($0.kind.rawValue) \($0.id)" } == [
                "asset cs-agent-4-theory/assets/call-opening.txt",
                "asset cs-agent-4-theory/assets/order-lines.csv",
                "bank cs-agent-4-theory", "calendar cn-2026", "calendar cn-2027",
                "courses cs-courses", "scheme cs-agent-4", "tasks cs-agent-4-practical",
            ])
        let standard = adoptable.standard
        #expect(standard.banks["cs-agent-4-theory"]?.items.count == 352)
        let assets = standard.banks["cs-agent-4-theory"]?.assets.map(\.id)
        #expect(assets == ["order-lines", "call-opening"])
        #expect(standard.libraries["cs-agent-4-practical"]?.tasks.count == 12)
        #expect(standard.scheme.competencies.count == 14)
        #expect(standard.scheme.training.course("emotion-communication")?.hours == 16)
        #expect(standard.calendar.years.keys.sorted() == [2026, 2027])
        let spring = try #require(Day("2026-02-14"))
        #expect(try standard.calendar.isWorkingDay(spring))
        #expect(try !standard.calendar.isWorkingDay(spring.advanced(by: 1)))
    }

    @Test func `the sample scheme says in full how overtime and response time count`() throws {
        let scheme = try Self.level4().standard(for: "cs-agent-4").standard.scheme
        let ticketing = try #require(scheme.measure("ticketing"))
        let overtime = try #require(ticketing.deductions.last)
        #expect(
            overtime.rule == DeductionRule(points: 2, per: 5, counting: .completed, cap: 10))
        let response = try #require(scheme.measure("angry-refund")?.gates.last)
        #expect(response.gate == Gate(.atMost(60), over: .percentile(90)))
        #expect(response.missing == .notAssessable)
        let courtesy = try #require(scheme.measure("courtesy")?.gates.first)
        #expect(courtesy.gate.bound == .atLeast(1))
    }

    @Test(arguments: ["60", "72.5"])
    func `a scheme says under which share a competency is weak`(percent: String) throws {
        let files = try Shipped.files(of: 4).map { file in
            var text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!file.path.contains("/scheme") || text.contains(#""weakBelow": "60""#))
            if let range = text.firstRange(of: #""weakBelow": "60""#) {
                text.replaceSubrange(range, with: #""weakBelow": "\#(percent)""#)
            }
            return SourceFile(path: file.path, bytes: Array(text.utf8))
        }
        let scheme = try Catalogue(files, checks: .structure, assets: Shipped.asset)
            .standard(for: "cs-agent-4").standard.scheme
        #expect(scheme.training.weakBelow == Exact(decimal: percent))
    }

    @Test func `an adopted standard is read again from its kept files`() throws {
        let adoptable = try Self.level4().standard(for: "cs-agent-4")
        let again = try Standard(
            adopted: adoptable.standard.reference, files: adoptable.files,
            contents: { adoptable.contents[$0] })
        #expect(again == adoptable.standard)
    }

    @Test func `one changed byte in any file makes another standard`() throws {
        let files = try Shipped.files(of: 4)
        let adopted = try Catalogue(files, checks: .structure, assets: Shipped.asset)
            .standard(for: "cs-agent-4")
        let used = Set(adopted.files.map(\.digest))
        for index in files.indices {
            var changed = files
            // White space changes no meaning, but the bytes.
            changed[index].bytes.append(UInt8(ascii: "\n"))
            let reference = try Catalogue(changed, checks: .structure, assets: Shipped.asset)
                .standard(for: "cs-agent-4").standard.reference
            let isUsed = used.contains(FileDigest(of: files[index].bytes))
            #expect((reference == adopted.standard.reference) != isUsed)
        }
    }

    @Test func `one changed byte in an asset makes another standard`() throws {
        func standard(changing changed: String?) throws -> AdoptableStandard {
            let catalogue = try Catalogue(Shipped.files(of: 4), checks: .structure) { path, bank in
                var file = Shipped.asset(path, of: bank)
                if path == changed { file?.bytes.append(UInt8(ascii: "\n")) }
                return file
            }
            return try catalogue.standard(for: "cs-agent-4")
        }
        let one = try standard(changing: nil).standard
        let other = try standard(changing: "assets/order-lines.csv").standard
        #expect(one.reference.digest != other.reference.digest)
        #expect(one.banks == other.banks)
    }

    @Test func `no standard is put together without its assets`() throws {
        let files = try Shipped.files(of: 4)
        for assets in [nil, { _, _ in nil }] as [AssetReader?] {
            let catalogue = Catalogue(files, checks: .structure, assets: assets)
            #expect(throws: StandardFailure.self) { try catalogue.standard(for: "cs-agent-4") }
        }
    }

    @Test func `kept files that are lost, changed or others' are refused`() throws {
        let adoptable = try Self.level4().standard(for: "cs-agent-4")
        let reference = adoptable.standard.reference
        let first = adoptable.files[0]
        #expect(throws: StandardFailure.missingFile(first)) {
            try Standard(adopted: reference, files: adoptable.files, contents: { _ in nil })
        }
        #expect(throws: StandardFailure.changedFile(first)) {
            try Standard(
                adopted: reference, files: adoptable.files,
                contents: { adoptable.contents[$0].map { $0 + [0x20] } })
        }
        var other = reference
        other.version = "2"
        #expect(throws: StandardFailure.otherStandard(other, found: reference)) {
            try Standard(
                adopted: other, files: adoptable.files, contents: { adoptable.contents[$0] })
        }
    }
}
