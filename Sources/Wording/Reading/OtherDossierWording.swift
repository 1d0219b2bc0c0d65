public import Authority
public import CertCore
import Ledger
public import TextFormats

extension PersonDossier {
    /// A person with their cases and certificates.
    public func lines(_ language: Language, personal: Bool) -> [String] {
        var lines = ["\(person.id)  \(person.headline(personal: personal).in(language))"]
        if let until = person.barredUntil {
            lines.append(
                Phrase(zh: "至 \(until) 不得报名", en: "barred up to and including \(until)")
                    .in(language))
        }
        let cases = Section(
            Phrase(zh: "案卷", en: "Cases"), nil,
            cases.map { row in
                Phrase("\(row.id)  \(row.round)  ") + row.stepTitle + Phrase("  ") + row.stateTitle
            })
        let certificates = Section(
            Phrase(zh: "证书", en: "Certificates"), nil,
            certificates.map { row in
                Phrase("\(row.number)  \(row.issued)  ")
                    + (CertificateRecord.Status(rawValue: row.state)?.title ?? Phrase(row.state))
            })
        return lines + [cases, certificates].lines(language)
    }

    public var json: JSON {
        [
            "person": .string(person.id.text), "erased": .boolean(isErased),
            "name": person.particulars.value.map { .string($0.name) } ?? .null,
            "document": person.particulars.value.map { .string($0.document.masked) } ?? .null,
            "barredUntil": person.barredUntil.map { .string($0.description) } ?? .null,
            "cases": .array(cases.map { .string($0.id) }),
            "certificates": .array(certificates.map { .string($0.number) }),
        ]
    }
}

extension SessionDossier {
    private func name(of caseFile: CaseFile) -> String {
        names[caseFile.id].map { visible($0) } ?? "–"
    }

    /// A session with its staff and who was there.
    public func lines(_ language: Language, at offset: UTCOffset) -> [String] {
        let window =
            "\(session.window.lowerBound.local(at: offset)) – \(session.window.upperBound.local(at: offset))"
        let state =
            session.isClosed ? Phrase(zh: "已关闭", en: "closed") : Phrase(zh: "开放", en: "open")
        let names = session.staff.isEmpty ? Phrase("–") : listed(session.staff)
        let staff = Phrase(zh: "考务人员 \(names.zh)", en: "staff \(names.en)")
        let width = cases.map { displayWidth(of: name(of: $0)) }.max() ?? 0
        let candidates = Section(
            Phrase(zh: "考生", en: "Candidates"), Phrase(String(cases.count)),
            cases.map { caseFile in
                let name = padded(name(of: caseFile), to: width)
                let ticket =
                    caseFile.ticket(of: session.part, in: session.id)
                    .map { "  \($0)" } ?? ""
                return Phrase("\(caseFile.id)  \(name)\(ticket)  ")
                    + caseFile.attendance(of: session.part).standing.title
            })
        return [
            "\(session.id)  \(part.in(language))  \(session.round)  \(visible(session.room))",
            "\(window)  \(state.in(language))", staff.in(language),
        ] + [candidates].lines(language)
    }

    public func json(at offset: UTCOffset) -> JSON {
        [
            "session": .string(session.id.text), "round": .string(session.round.text),
            "part": .string(session.part.text), "room": .string(session.room),
            "from": .string(session.window.lowerBound.text(at: offset)),
            "to": .string(session.window.upperBound.text(at: offset)),
            "closed": .boolean(session.isClosed),
            "staff": .array(session.staff.map { .string($0.text) }),
            "cases": .array(cases.map { .string($0.id.text) }),
        ]
    }
}
