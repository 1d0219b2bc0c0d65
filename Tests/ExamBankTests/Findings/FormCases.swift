import ExamBank

extension FaultCase {
    /// Forms that were written down; each takes the place of the calendar nobody refers to.
    static let form: [FaultCase] = [
        formCase(.formUnknownItem, replacing: first, by: #"⟦"s9"⟧"#),
        formCase(
            .formNotDrawn, replacing: first,
            by: #"⟦"f1"⟧"#),
        formCase(
            .formNotDrawn,
            replacing: #""0000000000000000000000000000000000000000000000000000000000000001""#,
            by: #"⟦"1"⟧"#),
        formCase(.formNotDrawn, replacing: #""algorithm": 1"#, by: #""algorithm": ⟦2⟧"#),
        formCase(.unknownReference, replacing: #""part": "theory""#, by: #""part": ⟦"practical"⟧"#),
        formCase(.unknownReference, replacing: #""bank": "mini""#, by: #""bank": ⟦"maxi"⟧"#),
        formCase(
            .unknownReference, replacing: #""scheme": "mini-scheme""#,
            by: #""scheme": ⟦"mini-sceme"⟧"#),
        formCase(
            .formOutdated, replacing: #""bankDigest": "\#(value("bankDigest"))""#,
            by: #""bankDigest": ⟦"\#(value("digest"))"⟧"#),
        formCase(
            .formOutdated, replacing: #""\#(value("blueprintDigest"))""#,
            by: #"⟦"\#(value("blueprintDigest"))"⟧"#
        ).and(in: "scheme", [#""shuffleOptions": true"#: #""shuffleOptions": false"#]),
        formCase(
            .formNotDrawn, replacing: #""digest": "\#(value("digest"))""#,
            by: #""digest": ⟦"\#(value("bankDigest"))"⟧"#),
    ]

    private static func formCase(
        _ code: FindingCode, replacing old: String, by new: String
    ) -> FaultCase {
        let text = MiniForm.text.split(separator: old, omittingEmptySubsequences: false)
            .joined(separator: new)
        return FaultCase(code, in: "extra", [MiniFiles.extra: text])
    }

    /// The item shown first, as it stands in the file.
    private static let first: String = {
        let items = MiniForm.text.split(separator: #""items": ["#, omittingEmptySubsequences: false)
        return items.count > 1 ? #""\#(items[1].split(separator: "\"")[1])""# : ""
    }()

    private static func value(_ member: String) -> String {
        let parts = MiniForm.text.split(separator: #""\#(member)": ""#)
        return parts.count > 1 ? String(parts[1].prefix { $0 != "\"" }) : ""
    }
}
