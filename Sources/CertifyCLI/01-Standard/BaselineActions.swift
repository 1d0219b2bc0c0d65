import CertCore
import Disk
import Documents
import ExamBank
import TextFormats
import Wording

extension Context {
    /// How many faults of a baseline are told.
    private static var mostBaselineFaults: Int { 10 }

    /// Reads a baseline; one that is damaged lets nothing stand and ends the check.
    func baseline(at path: String) throws -> Baseline {
        let file = SourceFile(path: path, bytes: try File.read(path, atMost: 1 << 28))
        do throws(BaselineFailure) {
            return try Baseline(file)
        } catch {
            let report = try report(error.findings, in: [file])
            let lines = report.findings.prefix(Self.mostBaselineFaults).map {
                ConciseFindings.line(of: $0, in: report)
            }
            let more = report.findings.count - lines.count
            let rest = more > 0 ? FindingWords.moreFaults(more) : Phrase("")
            throw CommandFailure(
                .badData, Phrase(lines.isEmpty ? path : lines.joined(separator: "\n")) + rest)
        }
    }

    /// Writes what was found as a baseline and gives the fingerprints in it.
    func writeBaseline(of catalogue: Catalogue, to path: String) throws -> Set<String> {
        let isWritten = try replace(
            path, with: Baseline.bytes(of: catalogue.findings),
            sparing: catalogue.files.map(\.path))
        let fingerprints = zip(catalogue.findings, Fingerprint.all(of: catalogue.findings))
            .filter { $0.0.code.canStand }.map { $0.1.hex }
        if isWritten { note(FindingWords.baseline(of: fingerprints.count, writtenTo: path)) }
        return Set(fingerprints)
    }
}
