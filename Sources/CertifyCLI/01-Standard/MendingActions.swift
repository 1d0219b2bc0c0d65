import CertCore
import Disk
import Documents
import ExamBank
import Terminal
import TextFormats
import Wording

extension Context {
    /// Shows what mending would change, and changes nothing.
    func showMending(
        of files: [SourceFile], _ settings: CheckSettings, _ check: Check
    ) throws -> ExitCode {
        let mending = Mending(files, settings: settings)
        if mending.isEmpty { try refuseNothing(check, passedOver: mending.passedOver) }
        let paths = ReportPaths(from: try Environment.workingFolder())
        for change in mending.changes {
            let diff = UnifiedDiff(
                from: change.before.bytes, to: change.after.bytes,
                path: paths.local(change.before.path))
            print(bytes: output.style.isStyled ? coloured(diff) : diff.bytes)
        }
        note(FindingWords.wouldMend(mending.count, files: mending.changes.count))
        return mending.changes.isEmpty ? .done : .no
    }

    /// Writes what mends the files. All are looked at before the first is written, those of reports
    /// as well; one that somebody else has changed since then is left as it is, and the answer is false.
    func mend(
        _ files: [SourceFile], _ settings: CheckSettings, _ check: Check
    ) throws -> Bool {
        let mending = Mending(files, settings: settings)
        let read = mending.files.map(\.path) + [check.knownBaseline].compactMap(\.self)
        for output in check.reportFiles { try refuseReplacing(output.path, sparing: read) }
        if let file = mending.changes.first(where: { !Path.isReplaceable($0.before.path) }) {
            throw CommandFailure(.notPermitted, FindingWords.readOnly(file.before.path))
        }
        var written: [String] = []
        for change in mending.changes {
            if try replace(change) { written.append(change.before.path) }
        }
        note(FindingWords.mended(mending.count(in: written), files: written.count))
        return written.count == mending.changes.count
    }

    /// Writes a mended file; false, and a word about it, where somebody was quicker.
    private func replace(_ change: Mending.Change) throws(DiskError) -> Bool {
        let path = change.before.path
        do throws(DiskError) {
            try File.replace(
                Path.followed(path), change.before.bytes, with: change.after.bytes,
                permissions: Path.permissions(path))
            return true
        } catch {
            guard error.reason == .changed else { throw error }
            note(FindingWords.changedMeanwhile(path))
            return false
        }
    }

    /// On a terminal, with nothing hidden that a file has.
    private func coloured(_ diff: UnifiedDiff) -> [UInt8] {
        diff.lines.flatMap { line in
            let text = visible(String(decoding: line.bytes, as: UTF8.self))
            let shown =
                switch line.kind {
                case .file: output.style(text, .bold)
                case .place: output.style(text, .cyan)
                case .same: text
                case .old: output.style(text, .red)
                case .new: output.style(text, .green)
                }
            return Array(shown.utf8) + [UInt8(ascii: "\n")]
        }
    }
}
