import ExamBank

/// Settings for the mini files, each of which lies in a folder `minis` beside the settings.
extension CheckSettings {
    static func mini(_ members: String) -> CheckSettings {
        let text = #"{ "format": "certify-settings/1", \#(members) }"#
        return mini(bytes: Array(text.utf8))
    }

    static func mini(bytes: [UInt8]) -> CheckSettings {
        var governed: [String: String?] = [:]
        for (path, _) in MiniFiles.texts { governed[path] = .some("minis/\(path)") }
        return CheckSettings([
            Source(SourceFile(path: ".certify.json", bytes: bytes), governing: governed)
        ])
    }

    /// Settings that switch on every rule that is off otherwise.
    static let everything = mini(
        "\"severity\": {"
            + FindingCode.allCases.filter(\.isOffByDefault)
            .map { "\"\($0.rawValue)\": \"info\"" }.joined(separator: ", ") + "}")
}

extension Catalogue {
    /// What was found but for what there is to know of every exam.
    var special: [Finding] { findings.filter { !MiniFiles.alwaysTold.contains($0.code) } }
}
