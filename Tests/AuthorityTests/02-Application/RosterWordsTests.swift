import CertCore
import ExamBank
import TestKit
import Testing

@testable import Authority

@Suite struct RosterWordsTests {
    /// What the conditions of every shipped scheme ask applicants for.
    private func conditions() throws -> [(scheme: SchemeID, condition: EligibilityCondition)] {
        let catalogue = Catalogue(
            try Shipped.all(), checks: .structure, assets: Shipped.asset)
        return try catalogue.schemeIDs.flatMap { id in
            try catalogue.standard(for: id).standard.scheme.eligibility.conditions.map { (id, $0) }
        }
    }

    private func form(_ values: [RosterField: String]) -> ApplicationForm? {
        let good: [RosterField: String] = [
            .name: "林晓燕", .idNumber: "440106199403121023", .consent: "2026-11-02",
        ]
        var reading = RosterReading(
            good.merging(values) { _, new in new }, today: Day("2026-11-03")!
        ) { _ in "d1" }
        return reading.enrollment()?.form
    }

    @Test
    func `whatever diploma or evidence a shipped scheme asks for, a roster can say in Chinese`()
        throws
    {
        let conditions = try conditions()
        #expect(Set(conditions.map(\.scheme)).count >= 5)
        #expect(conditions.contains { $0.condition.diploma?.kinds.isEmpty == false })
        #expect(conditions.contains { !$0.condition.evidence.isEmpty })
        for (scheme, condition) in conditions {
            for kind in condition.diploma?.kinds ?? [] {
                let known = RosterWords.diplomas.words.first { $0.value == kind }
                let word = try #require(known, "\(scheme) \(condition.id): \(kind)")
                for said in [word.chinese, word.code] {
                    let form = form([.diplomas: "\(said)|某学院|文秘|2012-06-30"])
                    #expect(form?.diplomas.map(\.kind) == [kind])
                }
            }
            for kind in condition.evidence {
                let known = RosterWords.evidence.words.first { $0.value == kind }
                let word = try #require(known, "\(scheme) \(condition.id): \(kind)")
                for said in [word.chinese, word.code] {
                    #expect(form([.evidence: "\(said)=a.pdf"])?.evidence.map(\.kind) == [kind])
                }
            }
        }
    }

    @Test func `no word means two things`() {
        for words in [
            RosterWords.diplomas.words.flatMap { [$0.code, $0.chinese] },
            RosterWords.evidence.words.flatMap { [$0.code, $0.chinese] },
        ] {
            #expect(Set(words).count == words.count)
        }
    }
}
