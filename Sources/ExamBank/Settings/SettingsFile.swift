// `certify-settings/1`: how exam files are checked.

/// What a settings file says.
struct SettingsFile: Hashable, Sendable {
    /// What it says of some files.
    struct Part: Hashable, Sendable {
        var pattern: PathPattern
        var severity: SeverityTable
    }

    static let format = "certify-settings/\(FileFormat.version)"

    var severity: SeverityTable
    /// The later wins.
    var parts: [Part]
    var thresholds: CheckThresholds

    init(_ object: inout ObjectReader) {
        severity = object.optional("severity", SeverityTable.reading, else: SeverityTable())
        parts = object.optional("paths", .list(of: .object(Part.init)), else: [])
        thresholds = object.optional(
            "thresholds", .object(CheckThresholds.init), else: CheckThresholds())
    }
}

extension SettingsFile.Part {
    init(_ object: inout ObjectReader) {
        pattern = object.required("path", PathPattern.reading)
        severity = object.required("severity", SeverityTable.reading)
    }
}
