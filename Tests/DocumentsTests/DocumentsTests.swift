import Authority
import CertCore
import Credentials
import Documents
import Seals
import TextFormats
import Testing

@Suite struct DocumentsTests {
    @Test func `a report tells every part with its derivation, and the windows there are`() throws {
        let report = try Desk.report(theory: Exact(decimal: "72.5"), practical: 58)
        let text = String(decoding: report.text(.zh), as: UTF8.self)
        #expect(text.contains("理论 72.50 ≥ 60 ✓"))
        #expect(text.contains("实操 58.00 < 60 ✗"))
        #expect(text.contains("姓名      欧阳修"))
        #expect(text.contains("证件号码  110105********002X"))
        #expect(text.contains("异议截止  2026-12-14"))
        #expect(text.contains("公示截止  2026-12-21"))
        #expect(!text.contains("11010519491231002X"))
        #expect(String(decoding: report.text(.en), as: UTF8.self).contains("theory 72.50 ≥ 60 ✓"))
    }

    @Test func `a part that was not taken has a word and no number`() throws {
        let report = try Desk.report(theory: nil, practical: 80)
        let text = String(decoding: report.text(.zh), as: UTF8.self)
        #expect(text.contains("理论：缺考"))
        let parts = try #require(report.json["parts"])
        guard case .array(let elements) = parts else {
            Issue.record("no parts")
            return
        }
        #expect(elements[0]["score"] == nil)
        #expect(elements[0]["standing"] == "absent")
        #expect(elements[1]["exact"] == "80")
    }

    @Test func `a score just under its cut is never shown as the cut`() throws {
        let report = try Desk.report(theory: Exact(decimal: "59.996"), practical: 80)
        let text = String(decoding: report.text(.zh), as: UTF8.self)
        #expect(text.contains("理论 59.996 < 60 ✗"))
    }

    @Test func `what hides in a name is made visible, and lines stay lines`() throws {
        let report = try Desk.report(theory: 70, practical: 80, name: "张\u{202E}三\n合格")
        let text = String(decoding: report.text(.zh), as: UTF8.self)
        #expect(text.contains("张⟦U+202E⟧三␊合格"))
    }

    @Test func `the public list masks names and documents`() throws {
        let notice = try Desk.notice(.conjunctive)
        let text = String(decoding: notice.text(.zh), as: UTF8.self)
        #expect(text.contains("C-0001  欧阳*  110105********002X  72.50  58.00"))
        #expect(!text.contains("欧阳修"))
        let csv = String(decoding: notice.csv(.en), as: UTF8.self)
        #expect(csv.hasPrefix("\u{FEFF}Case,Name,Document,theory,practical\n"))
        #expect(csv.contains("C-0001,欧阳*,110105********002X,72.50,58.00\n"))
    }

    @Test func `where the result comes with the scores the list has no scores`() throws {
        let notice = try Desk.notice(.conjunctive, publishesWithResult: true)
        let csv = String(decoding: notice.csv(.zh), as: UTF8.self)
        #expect(csv.contains("案卷,姓名,证件号码,结果\n"))
        #expect(csv.contains("C-0001,欧阳*,110105********002X,不通过\n"))
        #expect(!csv.contains("72.50"))
    }

    @Test func `a rehearsal's documents say so`() throws {
        var report = try Desk.report(theory: 70, practical: 80)
        #expect(!String(decoding: report.text(.zh), as: UTF8.self).contains("演练"))
        report.authority.isRehearsal = true
        #expect(String(decoding: report.text(.zh), as: UTF8.self).contains("演练"))
        #expect(report.json["rehearsal"] == true)
    }

    @Test func `a certificate's page has both languages in line, and the whole number`() throws {
        let page = CertificatePage(Desk.credential)
        let lines = page.lines
        #expect(lines.contains { $0.contains("姓名 Name") && $0.hasSuffix("欧阳修") })
        #expect(lines.contains { $0.hasSuffix("11010519491231002X") })
        #expect(lines.contains { $0.contains("有效期至 Valid through") && $0.hasSuffix("2029-11-20") })
        #expect(lines.contains { $0.hasSuffix("S000011000001264000123") })
        let values = ["欧阳修", "11010519491231002X", "2026-11-21", "2029-11-20"]
        let columns = lines.compactMap { line in
            values.first { line.hasSuffix($0) }.map { value in
                displayWidth(of: String(line.dropLast(value.count)))
            }
        }
        #expect(columns.count == 4)
        #expect(Set(columns).count == 1)
        #expect(lines.allSatisfy { displayWidth(of: $0) <= 100 })
    }
}
