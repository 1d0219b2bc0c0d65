/// The kinds of files that authors write or keep: what a standard is made of, drawn forms, and
/// how they are checked.
public enum FileKind: String, Hashable, Sendable, CaseIterable {
    case scheme, bank, tasks, courses, calendar, form, settings
}
