public import Authority
public import CertCore
public import TextFormats
import Wording

/// What a candidate is told of their scores, part by part with the derivation.
public struct ScoreReport: Sendable {
    public var caseFile: CaseFile
    public var standard: Standard
    public var round: Round
    public var authority: AuthorityProfile
    /// Nil once the person's data were erased.
    public var addressee: Addressee?

    public init(
        caseFile: CaseFile, standard: Standard, round: Round, authority: AuthorityProfile,
        addressee: Addressee?
    ) {
        self.caseFile = caseFile
        self.standard = standard
        self.round = round
        self.authority = authority
        self.addressee = addressee
    }

    private var scheme: Scheme { standard.scheme }
    private var results: [PartResult] { caseFile.results(under: scheme) }

    /// One page of text.
    public func text(_ language: Language) -> [UInt8] {
        var page = Page()
        page.centre(Phrase(zh: "成绩报告单", en: "Score report").in(language))
        page.centre(authority.name.in(language))
        if authority.isRehearsal { page.centre(CommonWords.rehearsal.in(language)) }
        page.line()
        page.fields(heading.map { ($0.0.in(language), $0.1.in(language)) })
        for result in results {
            page.line()
            page.line(verdict(of: result).in(language))
            for line in result.reasons.lines(under: standard, language) { page.line("  " + line) }
        }
        addCompetencies(to: &page, language)
        addObjections(to: &page, language)
        return page.bytes
    }

    private var heading: [(Phrase, Phrase)] {
        var rows = [
            (Phrase(zh: "案卷", en: "Case"), Phrase(caseFile.id.text)),
            (Phrase(zh: "标准", en: "Standard"), standardTitle),
            (Phrase(zh: "期次", en: "Round"), Phrase("\(round.id) \(round.title)")),
        ]
        if let addressee {
            rows.insert((Phrase(zh: "姓名", en: "Name"), Phrase(addressee.name)), at: 1)
            rows.insert(
                (Phrase(zh: "证件号码", en: "Document"), Phrase(addressee.maskedDocument)), at: 2)
        }
        if let decision = caseFile.decision {
            rows.append((Phrase(zh: "认定结果", en: "Result"), decision.title(under: scheme)))
        }
        return rows + windows
    }

    /// The day of publication, and until when the windows that there are stay open.
    private var windows: [(Phrase, Phrase)] {
        let publication = caseFile.publication
        guard let published = publication.published,
            let objections = publication.objectionsUntil, let notice = publication.noticeUntil
        else { return [] }
        var rows = [(Phrase(zh: "公布日期", en: "Published"), Phrase("\(published)"))]
        if objections >= published {
            rows.append((Phrase(zh: "异议截止", en: "Objections until"), Phrase("\(objections)")))
        }
        if notice > objections, notice >= published {
            rows.append((Phrase(zh: "公示截止", en: "Notice until"), Phrase("\(notice)")))
        }
        return rows
    }

    private var standardTitle: Phrase {
        let level = Phrase.level(scheme.level)
        let title = scheme.occupation.title
        return Phrase(
            zh: "\(title.zh) \(level.zh)（\(scheme.id) v\(scheme.version)）",
            en: "\(title.en), \(level.en) (\(scheme.id) v\(scheme.version))")
    }

    /// "实操考核 58.00 < 60 ✗", or what became of a part without a score.
    private func verdict(of result: PartResult) -> Phrase {
        let title = scheme.part(result.part)?.title ?? Phrase(result.part.text)
        guard let score = result.score, let cut = scheme.part(result.part)?.cut else {
            return Phrase(
                zh: "\(title.zh)：\(result.standing.title.zh)",
                en: "\(title.en): \(result.standing.title.en)")
        }
        let shown = scheme.display(score, of: result.part)
        let sign = score >= cut ? "≥ \(cut) ✓" : "< \(cut) ✗"
        return Phrase(zh: "\(title.zh) \(shown) \(sign)", en: "\(title.en) \(shown) \(sign)")
    }

    private func addCompetencies(to page: inout Page, _ language: Language) {
        let shares = results.shares
        guard !shares.isEmpty else { return }
        page.line()
        page.line(Phrase(zh: "各项能力与任务得分率", en: "Share earned by competency and task").in(language))
        for share in shares { page.line("  " + share.phrase(under: scheme).in(language)) }
    }

    private func addObjections(to page: inout Page, _ language: Language) {
        guard let published = caseFile.publication.published,
            let until = caseFile.publication.objectionsUntil, until >= published
        else { return }
        page.line()
        page.line(
            Phrase(
                zh: "对计分或登记有异议的，可在 \(until) 以前提出。",
                en: "Objections to arithmetic or recording may be filed until \(until)."
            )
            .in(language))
    }

    /// The same for programs: exact scores, every reason as it is recorded and in words.
    public var json: JSON {
        var members: [JSON.Member] = [
            JSON.Member("format", "certify-report/1"),
            JSON.Member("authority", .string(authority.name.zh)),
            JSON.Member("rehearsal", .boolean(authority.isRehearsal)),
            JSON.Member("case", .string(caseFile.id.text)),
            JSON.Member("round", .string(round.id.text)),
            JSON.Member("scheme", .string(scheme.id.text)),
            JSON.Member("version", .string(scheme.version)),
        ]
        if let addressee {
            members.append(JSON.Member("name", .string(addressee.name)))
            members.append(JSON.Member("document", .string(addressee.maskedDocument)))
        }
        let publication = caseFile.publication
        let days = [
            ("published", publication.published),
            ("objectionsUntil", publication.objectionsUntil),
            ("noticeUntil", publication.noticeUntil),
        ]
        for case (let name, let day?) in days {
            members.append(JSON.Member(name, .string(day.description)))
        }
        if let outcome = caseFile.decision?.outcome {
            members.append(JSON.Member("result", .string(outcome.rawValue)))
        }
        members.append(JSON.Member("parts", .array(results.map { json(of: $0) })))
        return .object(members)
    }

    private func json(of result: PartResult) -> JSON {
        var members = [JSON.Member("part", .string(result.part.text))]
        if let score = result.score {
            members.append(
                JSON.Member("score", .string(scheme.display(score, of: result.part).text)))
            members.append(JSON.Member("exact", .string(score.canonical)))
        } else {
            members.append(JSON.Member("standing", .string(result.standing.title.en)))
        }
        if let cut = scheme.part(result.part)?.cut {
            members.append(JSON.Member("cut", .string(cut.canonical)))
        }
        members.append(JSON.Member("reasons", result.reasons.json(under: standard)))
        return .object(members)
    }
}
