import CertCore
import ExamBank
import TestKit
import Testing

@Suite struct SchemeTemplateTests {
    @Test(arguments: Language.allCases)
    func `a new scheme beside the shipped files has no finding of its own`(
        language: Language
    ) throws {
        let template = SchemeTemplate(
            id: "ours-4", title: "“本厂”\\四级", level: 4, language: language,
            bank: "cs-agent-4-theory", tasks: "cs-agent-4-practical", courses: "cs-courses",
            calendars: ["cn-2026"])
        let file = SourceFile(path: "ours-4.json", bytes: Array(template.text.utf8))
        let catalogue = try Catalogue(Shipped.files(of: 4) + [file], assets: Shipped.asset)
        #expect(catalogue.told(but: MiniFiles.alwaysTold).filter { $0.contains("ours-4") } == [])
        let scheme = try catalogue.standard(for: "ours-4").standard.scheme
        #expect(scheme.title.zh == "“本厂”\\四级")
        #expect(scheme.isSample)
    }

    @Test func `it starts from the competencies that the sample schemes define`() throws {
        let template = SchemeTemplate(
            id: "ours-4", title: "本厂四级", level: 4, language: .zh, bank: "cs-agent-4-theory",
            tasks: "cs-agent-4-practical", courses: "cs-courses", calendars: ["cn-2026"])
        let file = SourceFile(path: "ours-4.json", bytes: Array(template.text.utf8))
        let catalogue = try Catalogue(
            Shipped.files(of: 4) + [file], checks: .structure, assets: Shipped.asset)
        let ours = try catalogue.standard(for: "ours-4").standard.scheme
        for id: SchemeID in ["cs-agent-4", "cs-agent-4-new-staff", "cs-agent-4-nine-steps"] {
            let sample = try catalogue.standard(for: id).standard.scheme
            #expect(sample.competencies == ours.competencies)
        }
    }
}
