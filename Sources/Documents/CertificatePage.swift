import CertCore
public import Credentials
import Seals
import TextFormats
import Wording

/// A certificate as a page for print, in both languages.
public struct CertificatePage: Sendable {
    public var credential: Credential

    public init(_ credential: Credential) {
        self.credential = credential
    }

    public var lines: [String] {
        var page = Page()
        page.rule()
        page.line()
        page.centre(credential.title.zh)
        page.centre(credential.title.en)
        if credential.isRehearsal {
            page.line()
            page.centre(CommonWords.rehearsal.zh)
            page.centre(CommonWords.rehearsal.en)
        }
        page.line()
        page.fields(fields.map { ($0.label.zh + " " + $0.label.en, $0.value) }, indent: 4)
        page.line()
        for line in Self.photograph { page.line("    " + line) }
        page.line()
        page.line("    核验 Verify: certify verify \(credential.number).json --key \\")
        page.line("      " + credential.issuer.key.multibase)
        page.line()
        page.rule()
        return page.lines
    }

    /// Where the holder's photograph goes.
    private static let photograph = [
        "┌────────────┐", "│            │", "│    照片    │", "│ Photograph │",
        "│            │", "└────────────┘",
    ]

    public var text: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

    private var fields: [(label: Phrase, value: String)] {
        let occupation = credential.occupation
        let document = credential.holder.document
        var rows: [(label: Phrase, value: String)] = [
            (Phrase(zh: "姓名", en: "Name"), credential.holder.name),
            (Phrase(zh: "证件类型", en: "Document"), both(document.kind.title)),
            (Phrase(zh: "证件号码", en: "Document number"), document.number),
            (Phrase(zh: "职业", en: "Occupation"), "\(both(occupation.title)) \(occupation.code)"),
        ]
        if let direction = occupation.direction {
            rows.append((Phrase(zh: "方向", en: "Direction"), both(direction)))
        }
        rows += [
            (Phrase(zh: "等级", en: "Level"), both(.level(credential.level))),
            (Phrase(zh: "证书编号", en: "Certificate number"), credential.number),
            (Phrase(zh: "发证日期", en: "Issued"), credential.issued.description),
        ]
        if let expires = credential.expires {
            rows.append((Phrase(zh: "有效期至", en: "Valid through"), expires.description))
        }
        if credential.replacement > 0 {
            rows.append((Phrase(zh: "换发", en: "Replacement"), "\(credential.replacement)"))
        }
        rows.append((Phrase(zh: "发证机构", en: "Issued by"), both(credential.issuer.name)))
        if !credential.lookup.isEmpty {
            rows.append((Phrase(zh: "查询网址", en: "Look-up"), credential.lookup))
        }
        return rows
    }

    private func both(_ phrase: Phrase) -> String {
        phrase.zh == phrase.en ? phrase.zh : "\(phrase.zh) / \(phrase.en)"
    }
}
