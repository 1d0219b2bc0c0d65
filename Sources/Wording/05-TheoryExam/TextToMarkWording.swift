public import Authority
public import CertCore
public import TextFormats

extension TextToMark {
    /// What a marker reads: the question, the answer, the model, and what a machine makes of it.
    public func lines(_ language: Language) -> [String] {
        func label(_ zh: String, _ en: String) -> String {
            "  " + padded(Phrase(zh: zh, en: en).in(language), to: 10)
        }
        var lines = [
            "\(`case`)  \(item.id)  "
                + Phrase(zh: "满分 \(points)", en: "out of \(points)").in(language)
        ]
        if let stimulus {
            lines.append(label("案例", "Case") + visible(stimulus.text.in(language)))
        }
        lines.append(label("题目", "Question") + visible(item.stem.in(language)))
        for asset in assets {
            lines.append(label("附件", "Exhibit") + visible(asset.title.in(language)))
            lines += visible(asset.text.in(language), keepingLineFeeds: true)
                .split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
        }
        lines.append(label("作答", "Answer") + visible(text))
        lines.append(label("参考答案", "Model") + visible(model))
        if let suggestion { lines.append("  " + suggestion.in(language)) }
        for (name, mark) in marks.sorted(by: { $0.key < $1.key }) {
            lines.append(
                "  " + Phrase(zh: "\(name) 给 \(mark) 分", en: "\(name) gave \(mark)").in(language))
        }
        return lines
    }

    /// Labelled as a machine's, so that nobody takes it for a mark.
    public var suggestion: Phrase? {
        guard let coverage, let marks = coverage.suggestion(of: points) else { return nil }
        let found = coverage.covered.count
        let all = found + coverage.missing.count
        let missing = coverage.missing.compactMap(\.any.first)
        return Phrase(
            zh: "机器建议 \(marks) 分：要点 \(found)/\(all)"
                + (missing.isEmpty ? "" : "，未见：\(missing.joined(separator: "、"))")
                + "（须由人评定）",
            en: "machine suggestion \(marks): \(found) of \(all) key phrases"
                + (missing.isEmpty ? "" : ", not seen: \(missing.joined(separator: ", "))")
                + " (a person decides)")
    }

    public var json: JSON {
        var members: [JSON.Member] = [
            JSON.Member("case", .string(`case`.text)), JSON.Member("item", .string(item.id.text)),
            JSON.Member("stem", .words(item.stem)), JSON.Member("answer", .string(text)),
            JSON.Member("model", .string(model)),
            JSON.Member("points", .string(points.description)),
        ]
        if let stimulus {
            members.insert(JSON.Member("sharedText", .words(stimulus.text)), at: 2)
        }
        if !assets.isEmpty {
            let exhibits = assets.map { asset -> JSON in
                ["title": .words(asset.title), "text": .words(asset.text)]
            }
            members.append(JSON.Member("exhibits", .array(exhibits)))
        }
        if let coverage, let marks = coverage.suggestion(of: points) {
            members.append(
                JSON.Member(
                    "machineSuggestion",
                    [
                        "marks": .string(marks.description),
                        "covered": .integer(Int64(coverage.covered.count)),
                        "missing": .array(
                            coverage.missing.compactMap(\.any.first).map { .string($0) }),
                    ]))
        }
        let given = marks.sorted { $0.key < $1.key }.map {
            JSON.Member($0.key.text, .string($0.value.description))
        }
        members.append(JSON.Member("marks", .object(given)))
        return .object(members)
    }
}

extension JSON {
    /// A text as files have it: a string, or an object where the languages differ.
    fileprivate static func words(_ phrase: Phrase) -> JSON {
        phrase.isOneText
            ? .string(phrase.zh) : ["zh": .string(phrase.zh), "en": .string(phrase.en)]
    }
}
