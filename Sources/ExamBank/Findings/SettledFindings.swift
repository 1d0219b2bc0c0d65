import TextFormats

/// Remarks on files as settings, ignores and bounds leave them to be told.
struct SettledFindings {
    let settings: SettledSettings
    /// What authors let stand, by file.
    let ignores: [String: Ignores]
    /// What was not kept of each file, as too much.
    let rests: [String: [Telling.Rest]]
    /// The files that were looked at as a whole: only there can an ignore be of no use.
    let seen: Set<String>

    /// What files without values of their own are known by.
    let names: [String: String]

    /// All that was remarked, file after file as they were given.
    ///
    /// - Parameter roots: the JSON of each file that has some.
    func findings(
        of remarks: [Remark], in files: [SourceFile], _ roots: [String: JSONNode]
    ) -> [Finding] {
        let byFile = Dictionary(grouping: remarks, by: \.file)
        var told: Set<String> = []
        return files.flatMap { file -> [Finding] in
            guard byFile[file.path] != nil || ignores[file.path] != nil,
                told.insert(file.path).inserted
            else { return [] }
            let remarks = Telling.bounded(
                settled(byFile[file.path] ?? [], of: file.path), settledRests(of: file.path))
            return roots[file.path].map { RemarkPlaces.findings(of: remarks, in: $0) }
                ?? remarks.map { RemarkPlaces.bare($0, in: names[file.path]) }
        }
    }

    private func settledRests(of file: String) -> [Telling.Rest] {
        let settings = settings.settings(of: file)
        return (rests[file] ?? []).compactMap { rest in
            settings.settled(rest.next).map { Telling.Rest(next: $0, count: rest.count) }
        }
    }

    /// The remarks as settings weigh them, and those on ignores that were of no use.
    private func settled(_ remarks: [Remark], of file: String) -> [Remark] {
        let settings = settings.settings(of: file)
        let told = remarks.compactMap { settings.settled($0) }
        guard var ignores = ignores[file] else { return told }
        let judged = told.map { remark in
            var remark = remark
            remark.reason = ignores.reason(for: remark)
            return remark
        }
        guard seen.contains(file) else { return judged }
        let unused = ignores.unused(in: file) { settings.isOn($0) && !$0.needsCompany }
        return judged + unused.compactMap { settings.settled($0) }
    }
}
