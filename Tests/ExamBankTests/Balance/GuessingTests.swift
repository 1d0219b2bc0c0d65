import CertCore
import ExamBank
import Testing

/// What a bank or form gives to guessers, beside the boundaries that the examples of the
/// explanations stand on.
@Suite struct GuessingTests {
    private func findings(_ fault: FaultCase) throws -> [FindingDetail] {
        Catalogue(
            try fault.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) },
            today: MiniFiles.today
        ).findings.map(\.detail)
    }

    private func bank(_ items: String, shuffles: Bool = false) throws -> [FindingDetail] {
        let shuffles = String(shuffles)
        return try findings(
            FaultCase(in: "bank", [#""items": ["#: #""items": [\#(items),"#]).and(
                in: "scheme",
                [
                    #""shuffleItems": true"#: #""shuffleItems": \#(shuffles)"#,
                    #""shuffleOptions": true"#: #""shuffleOptions": \#(shuffles)"#,
                ]))
    }

    /// 320 keys, so many of them at each place, spread evenly.
    private func keys(_ counts: [Int]) -> String {
        var left = counts
        var keys = ""
        var debt = counts.map { _ in 0 }
        for _ in 0..<counts.reduce(0, +) {
            for place in counts.indices { debt[place] += counts[place] }
            let next = counts.indices.filter { left[$0] > 0 }.max { debt[$0] < debt[$1] } ?? 0
            debt[next] -= counts.reduce(0, +)
            left[next] -= 1
            keys.append(["a", "b", "c", "d"][next])
        }
        return keys
    }

    @Test func `two of five keys at one place are told with the figures`() throws {
        let told = try bank(MadeItems.choices(keys([64, 128, 64, 64]), options: 4))
        let fault = GuessingFault.keyPositions(options: 4, place: 1, count: 128, of: 320)
        #expect(told.map(\.code) == [.keyPositions] + MiniFiles.alwaysTold)
        #expect(told.first == .guessing(fault))
    }

    @Test func `a shuffle mends the places of keys`() throws {
        let told = try bank(
            MadeItems.choices(keys([64, 128, 64, 64]), options: 4), shuffles: true)
        #expect(told.map(\.code) == MiniFiles.alwaysTold)
    }

    /// The last is uneven, but no place has five points more than its share.
    @Test(arguments: [[80, 80, 80, 80], [90, 75, 75, 80], [95, 95, 75, 55]])
    func `a balanced bank stays silent`(counts: [Int]) throws {
        let told = try bank(MadeItems.choices(keys(counts), options: 4))
        #expect(told.map(\.code) == MiniFiles.alwaysTold)
    }

    @Test func `a run is told with its length and how rare it is`() throws {
        let told = try bank(MadeItems.statements("TTTTTTTTTTTTFFTFFFTFFFF"))
        #expect(
            told.contains(
                .guessing(.keyRun(.right, length: 12, through: "g11", oneIn: 2048 / 16))))
    }

    @Test func `the trick is told with what it brings and what chance does`() throws {
        let told = try bank(MadeItems.choices(longest: 30, others: 14), shuffles: true)
        // Fifty items; six of them, all alike, by chance.
        #expect(
            told.contains(
                .guessing(
                    .trick(
                        .longest, score: Exact(32, over: 50), chance: Exact(1, over: 3), items: 50,
                        of: .single))))
    }

    @Test func `a best response that its sentences betray is told apart from the single choices`()
        throws
    {
        let told = try bank(MadeItems.situations(wordy: 16, others: 4), shuffles: true)
        // One item of the bank, where all three options are told alike, counts a third.
        let trick = GuessingFault.trick(
            .sentences, score: Exact(49, over: 63), chance: Exact(16, over: 63), items: 21,
            of: .situational)
        #expect(told.contains(.guessing(trick)))
    }

    @Test(arguments: [
        (#""all-or-nothing""#, "100/3"), (#""per-right-unless-wrong""#, "100/3"),
        // Whoever marks all three has two right and one wrong.
        (#""per-right-less-wrong""#, "50"),
        // One mark is right two times of three.
        (#"{ "fixedPartial": "0.9" }"#, "60"), (#"{ "fixedPartial": "0" }"#, "100/3"),
    ])
    func `a guesser marks as many options as pay best`(rule: String, score: String) throws {
        let told = try findings(
            FaultCase(
                in: "scheme",
                [
                    #"{ "type": "single", "count": 3, "points": "20" },"#: #""#,
                    #"{ "type": "true-false", "count": 2, "points": "20" }"#:
                        #"{ "type": "multiple", "count": 1, "points": "100" }"#,
                    #""multipleRule": "all-or-nothing""#: #""multipleRule": \#(rule)"#,
                ]))
        let scores = told.compactMap { detail -> Exact? in
            switch detail {
            case .guessing(.guesser(_, let score, _)), .guessing(.guesserNearCut(_, let score, _)):
                score
            default: nil
            }
        }
        #expect(scores == [try #require(Exact(canonical: score))])
    }

    @Test func `what is easier or harder than meant is told with both numbers`() throws {
        let told = try findings(
            FaultCase(
                in: "scheme", [#""bank": "mini","#: #""bank": "mini", "targetFacility": "0.5","#]
            ))
        #expect(
            told.contains(
                .supply(
                    .facility("theory", expected: Exact(65, over: 100), target: Exact(1, over: 2))))
        )
    }

    @Test func `nothing is out of date where nobody says which day it is`() throws {
        let fault = FaultCase(
            in: "bank",
            [
                #"题t4", "key": false, "rationale": "因", "author": "甲", "reviewer": "乙", "reviewed": "2026-08-01""#:
                    #"题t4", "key": false, "rationale": "因", "author": "甲", "reviewer": "乙", "reviewed": "2006-08-01""#
            ])
        let files = try fault.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) }
        #expect(Catalogue(files).findings.map(\.code) == MiniFiles.alwaysTold)
        let patient = CheckSettings.mini(#""thresholds": { "reviewMonths": 360 }"#)
        let later = Catalogue(files, settings: patient, today: MiniFiles.today)
        #expect(later.findings.map(\.code) == MiniFiles.alwaysTold)
    }
}
