import ExamBank

extension Catalogue {
    /// What was found, one line each: for a failing test to show.
    var told: [String] { told(but: []) }

    func told(but codes: [FindingCode]) -> [String] {
        findings.filter { !codes.contains($0.code) }.map {
            "\($0.severity) \($0.file)\($0.pointer) \($0.detail)"
        }
    }
}
