public import CertCore

extension Coding where Value == ApplicationForm {
    /// What an applicant claims and shows.
    public static var applicationForm: Self {
        record(
            .usually("work", .list(.employment), []), .optional("claimedYears", .int),
            .usually("certificates", .list(.priorCertificate), []),
            .usually("diplomas", .list(.diploma), []), .usually("titles", .list(.title), []),
            .usually("statements", .list(.statement), []), .optional("specialNeeds", .text),
            Field("consentedOn", .day), .usually("evidence", .list(.evidence), [])
        ) { work, years, certificates, diplomas, titles, statements, needs, consent, evidence in
            ApplicationForm(
                work: work, claimedYears: years, certificates: certificates, diplomas: diplomas,
                titles: titles, statements: statements, specialNeeds: needs, consentedOn: consent,
                evidence: evidence)
        } parts: { form in
            (
                form.work, form.claimedYears, form.certificates, form.diplomas, form.titles,
                form.statements, form.specialNeeds, form.consentedOn, form.evidence
            )
        }
    }
}

extension Coding where Value == Employment {
    static var employment: Self {
        record(
            checked: "job", Field("employer", .text), Field("post", .text), Field("from", .day),
            .optional("to", .day)
        ) { employer, post, from, to in
            WorkPeriod(from: from, to: to).map {
                Employment(employer: employer, post: post, period: $0)
            }
        } parts: {
            ($0.employer, $0.post, $0.period.from, $0.period.to)
        }
    }
}

extension Coding where Value == PriorCertificate {
    static var priorCertificate: Self {
        record(Field("number", .text), Field("level", .int), Field("issued", .day)) {
            PriorCertificate(number: $0, level: $1, issued: $2)
        } parts: {
            ($0.number, $0.level, $0.issued)
        }
    }
}

extension Coding where Value == Diploma {
    static var diploma: Self {
        record(
            Field("kind", .text), Field("school", .text), Field("major", .text),
            Field("completed", .day)
        ) {
            Diploma(kind: $0, school: $1, major: $2, completed: $3)
        } parts: {
            ($0.kind, $0.school, $0.major, $0.completed)
        }
    }
}

extension Coding where Value == ProfessionalTitle {
    static var title: Self {
        record(Field("rank", .word()), Field("awarded", .day)) {
            ProfessionalTitle(rank: $0, awarded: $1)
        } parts: {
            ($0.rank, $0.awarded)
        }
    }
}

extension Coding where Value == SkillStatement {
    static var statement: Self {
        record(Field("skill", .text), Field("strength", .text), Field("example", .text)) {
            SkillStatement(skill: $0, strength: $1, example: $2)
        } parts: {
            ($0.skill, $0.strength, $0.example)
        }
    }
}

extension Coding where Value == Evidence {
    static var evidence: Self {
        record(Field("kind", .code()), Field("digest", .code()), Field("name", .text)) {
            Evidence(kind: $0, digest: $1, name: $2)
        } parts: {
            ($0.kind, $0.digest, $0.name)
        }
    }
}

extension Coding where Value == SchemeReference {
    /// One adopted version of a scheme.
    public static var schemeReference: Self {
        record(Field("id", .code()), Field("version", .text), Field("digest", .code())) {
            SchemeReference(id: $0, version: $1, digest: $2)
        } parts: {
            ($0.id, $0.version, $0.digest)
        }
    }
}

extension Coding where Value == CarriedPart {
    static var carriedPart: Self {
        record(
            Field("part", .code()), Field("score", .exact), Field("from", .code()),
            Field("until", .day), .usually("times", .int, 1)
        ) {
            CarriedPart(part: $0, score: $1, from: $2, until: $3, times: $4)
        } parts: {
            ($0.part, $0.score, $0.from, $0.until, $0.times)
        }
    }
}

extension EventCoding where Event == CaseEvent {
    static let application: [Shape<CaseEvent>] = [
        shape(
            "application.submitted", Field("person", .code()), Field("round", .code()),
            Field("scheme", .schemeReference), .optional("previous", .code()),
            .usually("attempt", .int, 1), .usually("carried", .list(.carriedPart), []),
            .personal("form", .applicationForm)
        ) { person, round, scheme, previous, attempt, carried, form in
            CaseEvent.application(
                .submitted(
                    Submission(
                        person: person, round: round, scheme: scheme, previous: previous,
                        attempt: attempt, carried: carried, form: form)))
        } parts: {
            guard case .application(.submitted(let it)) = $0 else { return nil }
            return (
                it.person, it.round, it.scheme, it.previous, it.attempt, it.carried, it.form
            )
        },
        shape(
            "application.amended", .personal("form", .applicationForm), .personal("reason", .text)
        ) {
            CaseEvent.application(.amended(form: $0, reason: $1))
        } parts: {
            guard case .application(.amended(let form, let reason)) = $0 else { return nil }
            return (form, reason)
        },
        shape(
            "application.supplemented", .personal("form", .applicationForm),
            .personal("note", .text)
        ) {
            CaseEvent.application(.supplemented(form: $0, note: $1))
        } parts: {
            guard case .application(.supplemented(let form, let note)) = $0 else { return nil }
            return (form, note)
        },
        shape("application.deferred", .personal("reason", .text)) {
            CaseEvent.application(.deferred(reason: $0))
        } parts: {
            if case .application(.deferred(let reason)) = $0 { reason } else { nil }
        },
        shape("application.withdrawn", .personal("reason", .text)) {
            CaseEvent.application(.withdrawn(reason: $0))
        } parts: {
            if case .application(.withdrawn(let reason)) = $0 { reason } else { nil }
        },
        shape("application.reopened", Field("round", .code()), .personal("reason", .text)) {
            CaseEvent.application(.reopened(round: $0, reason: $1))
        } parts: {
            guard case .application(.reopened(let round, let reason)) = $0 else { return nil }
            return (round, reason)
        },
    ]
}
