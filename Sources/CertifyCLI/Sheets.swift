import CertCore
import Disk
import TextFormats
import Wording

extension Context {
    /// A sheet that somebody filled in, as CSV.
    func table(_ path: String) throws -> CSVTable {
        let bytes = try File.read(path, atMost: 256 << 20)
        do throws(CSVError) {
            return try CSVTable(parsing: bytes)
        } catch {
            throw CommandFailure(.badData, csv: error, path: path)
        }
    }

    /// What was done to some cases, in a line.
    func tell(_ cases: [CaseFile], zh: String, en: String) {
        if options.isJSON {
            print(.array(cases.map { .string($0.id.text) }))
            return
        }
        if cases.isEmpty { return done(CommonWords.nobodyDue) }
        let span = span(cases.map(\.id.text))
        done(
            Phrase(
                zh: "\(zh) \(cases.count) 人\(span.isEmpty ? "" : "：\(span)")。",
                en: "\(en): \(cases.count)\(span.isEmpty ? "" : " (\(span))")."))
    }

    /// A few names one by one, many by the first and the last.
    func span(_ names: [String]) -> String {
        guard let first = names.first, let last = names.last else { return "" }
        return names.count > 6 ? "\(first) … \(last)" : listed(names).in(language)
    }
}
