import CertCore
import Disk
import Documents
import ExamBank
import Terminal
import TextFormats
import Wording

extension Context {
    /// Shows what mending would change, and changes nothing.
    func showMending(of files: [SourceFile], _ settings: CheckSettings) throws -> ExitCode {
        let mending = Mending(files, settings: settings)
        let folder = try Environment.workingFolder()
        for change in mending.changes {
            let diff = UnifiedDiff(
                from: change.before.bytes, to: change.after.bytes,
                path: FindingsReport.path(change.before.path, from: folder))
            print(bytes: output.style.isStyled ? coloured(diff) : diff.bytes)
        }
        note(FindingWords.wouldMend(mending.count, files: mending.changes.count))
        return mending.changes.isEmpty ? .done : .no
    }

    /// Writes what mends the files. All are looked at before the first is written.
    func mend(_ files: [SourceFile], _ settings: CheckSettings) throws {
        let mending = Mending(files, settings: settings)
        if let file = mending.changes.first(where: { !Path.isReplaceable($0.before.path) }) {
            throw CommandFailure(
                .notPermitted, zh: "\(file.before.path) 不可写，没有改动任何文件。",
                en: "\(file.before.path) is read-only; no file was changed.")
        }
        var written = 0
        for change in mending.changes {
            let path = change.before.path
            guard try File.read(path, atMost: SourceFiles.limit) == change.before.bytes else {
                note(
                    Phrase(
                        zh: "\(path) 在检查期间被改动，未改正。",
                        en: "\(path) changed while it was checked and was left as it is."))
                continue
            }
            try File.write(
                change.after.bytes, to: path, permissions: Path.permissions(path))
            written += 1
        }
        note(FindingWords.mended(mending.count, files: written))
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
