import CertCore
import Records
import Seals

extension Coding where Value == Paper {
    static var paper: Self {
        record(
            Field("heading", .heading), Field("rules", .rules), Field("collector", .verifyingKey),
            .optional("codes", .codeBook),
            .usually("cases", .list(.paperCase), []), Field("items", .list(.paperItem)),
            .usually("sections", .list(.paperSection), [])
        ) {
            Paper(
                heading: $0, rules: $1, collector: $2, codes: $3, cases: $4, items: $5,
                sections: $6)
        } parts: {
            (
                $0.heading, $0.rules, $0.collector, $0.codes, $0.cases, $0.items, $0.sections
            )
        }
    }
}

extension Coding where Value == VerifyingKey {
    static var verifyingKey: Self {
        spelled("key", \.hex) { VerifyingKey(hex: $0) }
    }
}

extension Coding where Value == Paper.Heading {
    static var heading: Self {
        record(
            Field("authority", .phrase), Field("scheme", .phrase), Field("part", .phrase),
            Field("candidate", .text), Field("ticket", .text), Field("minutes", .int),
            Field("window", .instants), Field("offset", .offset), Field("language", .word()),
            .usually("rehearsal", .bool, false), .usually("layout", .word(), .usual),
            .usually("breakMinutes", .int, 0)
        ) {
            Paper.Heading(
                authority: $0, scheme: $1, part: $2, candidate: $3, ticket: $4, minutes: $5,
                window: $6, offset: $7, language: $8, isRehearsal: $9, layout: $10,
                breakMinutes: $11)
        } parts: {
            (
                $0.authority, $0.scheme, $0.part, $0.candidate, $0.ticket, $0.minutes, $0.window,
                $0.offset, $0.language, $0.isRehearsal, $0.layout, $0.breakMinutes
            )
        }
    }
}

extension Coding where Value == Paper.Rules {
    static var rules: Self {
        record(
            Field("outage", .outage), Field("earliestSubmission", .int),
            Field("multiple", .multipleRule), .usually("ordering", .word(), .allOrNothing),
            .usually("matching", .word(), .allOrNothing), .usually("navigation", .word(), .free),
            .usually("warnings", .list(.int), TheoryPlan.usualWarnings),
            .usually("afterwards", .word(), .count)
        ) {
            Paper.Rules(
                outage: $0, earliestSubmission: $1, multiple: $2, ordering: $3, matching: $4,
                navigation: $5, warnings: $6, afterwards: $7)
        } parts: {
            (
                $0.outage, $0.earliestSubmission, $0.multiple, $0.ordering, $0.matching,
                $0.navigation, $0.warnings, $0.afterwards
            )
        }
    }
}

extension Coding where Value == Paper.Section {
    static var paperSection: Self {
        record(
            Field("items", .int), .optional("minutes", .int), .usually("breakMinutes", .int, 0)
        ) {
            Paper.Section(items: $0, minutes: $1, breakMinutes: $2)
        } parts: {
            ($0.items, $0.minutes, $0.breakMinutes)
        }
    }
}

extension Coding where Value == OutagePolicy {
    static var outage: Self {
        oneOf(
            "is",
            [
                shape(
                    "resume-code", make: { Value.resumeCode },
                    parts: { $0 == .resumeCode ? () : nil }),
                shape("charged", make: { Value.charged }, parts: { $0 == .charged ? () : nil }),
                shape("credited", Field("minutes", .int)) {
                    Value.credited(minutes: $0)
                } parts: {
                    if case .credited(let minutes) = $0 { minutes } else { nil }
                },
            ])
    }
}

extension Coding where Value == MultipleResponseRule {
    static var multipleRule: Self {
        oneOf(
            "is",
            [
                shape("all-or-nothing") {
                    Value.allOrNothing
                } parts: {
                    $0 == .allOrNothing ? () : nil
                },
                shape("fixed-partial", Field("share", .exact)) {
                    Value.fixedPartial($0)
                } parts: {
                    if case .fixedPartial(let share) = $0 { share } else { nil }
                },
                shape("per-right-unless-wrong") {
                    Value.perRightUnlessWrong
                } parts: {
                    $0 == .perRightUnlessWrong ? () : nil
                },
                shape("per-right-less-wrong") {
                    Value.perRightLessWrong
                } parts: {
                    $0 == .perRightLessWrong ? () : nil
                },
            ])
    }
}

extension Coding where Value == PaperItem {
    static var paperItem: Self {
        record(
            Field("id", .code()), Field("type", .word()), .optional("case", .code()),
            Field("stem", .words), .usually("exhibits", .list(.exhibit), []),
            .usually("options", .list(.answerOption), []),
            .usually("targets", .list(.answerOption), []), .optional("unit", .words),
            .optional("maximumLength", .int), .optional("typing", .typingTest),
            Field("points", .exact)
        ) {
            PaperItem(
                id: $0, type: $1, stimulus: $2, stem: $3, exhibits: $4, options: $5, targets: $6,
                unit: $7, maximumLength: $8, typing: $9, points: $10)
        } parts: {
            (
                $0.id, $0.type, $0.stimulus, $0.stem, $0.exhibits, $0.options, $0.targets, $0.unit,
                $0.maximumLength, $0.typing, $0.points
            )
        }
    }
}

extension Coding where Value == PaperCase {
    static var paperCase: Self {
        record(
            Field("id", .code()), Field("text", .words),
            .usually("exhibits", .list(.exhibit), [])
        ) {
            PaperCase(id: $0, text: $1, exhibits: $2)
        } parts: {
            ($0.id, $0.text, $0.exhibits)
        }
    }
}

extension Coding where Value == Exhibit {
    static var exhibit: Self {
        record(Field("title", .words), Field("text", .words)) {
            Exhibit(title: $0, text: $1)
        } parts: {
            ($0.title, $0.text)
        }
    }
}

extension Coding where Value == AnswerOption {
    static var answerOption: Self {
        record(Field("id", .code()), Field("text", .words)) {
            AnswerOption(id: $0, text: $1)
        } parts: {
            ($0.id, $0.text)
        }
    }
}
