import CertCore
import ExamBank
import TextFormats

/// A form drawn from the mini files.
enum MiniForm {
    private static let seed = String(repeating: "0", count: 63) + "1"

    /// The members of a form of the bank as the examples of explanations write it.
    static let members: String = {
        let bank = try? JSONDocument(parsing: Array(MiniFiles.bank.utf8)).root.value.pretty()
        let text = form(of: String(decoding: bank ?? [], as: UTF8.self))
        return String(text.drop { $0 != "{" }.dropFirst().prefix { $0 != "}" })
    }()

    private static func form(of bank: String) -> String {
        let files = [("bank", bank), ("scheme", MiniFiles.scheme)].map {
            SourceFile(path: $0, bytes: Array($1.utf8))
        }
        do {
            let source = try Catalogue(files).theory(nil, of: "mini-scheme")
            let request = FormRequest(
                algorithm: 1, bank: source.bankDigest, part: source.part.id, seed: seed,
                excluded: [])
            let form = try FormDrawing.draw(
                request: request, bank: source.bank, plan: source.plan)
            let file = FormFile(of: form, drawnFor: request, from: source)
            return String(decoding: file.json.pretty(), as: UTF8.self)
        } catch {
            return "\(error)"
        }
    }
}
