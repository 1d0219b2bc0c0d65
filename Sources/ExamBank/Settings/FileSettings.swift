/// How one file is checked.
struct FileSettings: Sendable {
    /// Where there are no settings.
    static let standard = FileSettings()

    private(set) var thresholds = CheckThresholds()
    private var choices: [FindingCode: SeverityChoice] = [:]

    private init() {}

    /// - Parameter path: the file's path from the folder of the settings; nil if not below it.
    init(_ settings: SettingsFile, path: String?) {
        thresholds = settings.thresholds
        settings.severity.apply(to: &choices)
        guard let path else { return }
        for part in settings.parts where part.pattern.matches(path) {
            part.severity.apply(to: &choices)
        }
    }

    /// How much a finding of the code weighs; nil where it is not to be told.
    func severity(of code: FindingCode) -> Severity? {
        if let choice = choices[code] { return choice.severity }
        return code.isOffByDefault ? nil : code.severity
    }

    func isOn(_ code: FindingCode) -> Bool { severity(of: code) != nil }
}

extension FileSettings {
    /// The remark as it weighs here; nil where it is not to be told.
    func settled(_ remark: Remark) -> Remark? {
        guard let severity = severity(of: remark.detail.code) else { return nil }
        var remark = remark
        remark.severity = severity
        return remark
    }
}
