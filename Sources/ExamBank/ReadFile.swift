/// A file as it was read by itself: what it is, and what there is to say of it.
struct ReadFile: Sendable {
    let file: SourceFile
    /// Nil where it never says that it is ours, or is not JSON.
    let opened: Opened?
    let remarks: [Remark]
    let ignores: [Ignore]

    init(_ file: SourceFile, _ settings: FileSettings) {
        let notes = Notes(file: file.path, settings: settings)
        self.file = file
        opened = Opened(file, notes)
        remarks = notes.remarks
        ignores = notes.ignores
    }
}
