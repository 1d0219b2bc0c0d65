/// A file as it was read by itself: what it is, and what there is to say of it.
struct ReadFile: Sendable {
    let file: SourceFile
    /// Nil where it never says that it is ours, or is not JSON.
    let opened: Opened?
    let remarks: [Remark]
    /// What was not kept of these, as too much.
    let rests: [Telling.Rest]
    let ignores: [Ignore]

    init(_ file: SourceFile, _ settings: FileSettings) {
        let notes = Notes(file: file.path, settings: settings)
        self.file = file
        if let obstacle = file.obstacle {
            notes.lose(.unreadable(obstacle), at: 0..<0)
            opened = nil
        } else {
            opened = Opened(file, notes)
        }
        remarks = notes.remarks
        rests = Array(notes.rests.values)
        ignores = notes.ignores
    }
}
