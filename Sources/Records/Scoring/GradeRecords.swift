public import CertCore

extension Coding where Value == CompetencyShare {
    static var competencyShare: Self {
        record(
            Field<CompetencyID?>.optional("competency", .code()),
            Field<Tag?>.optional("tag", .code()), Field("earned", .exact), Field("of", .exact)
        ) { competency, tag, earned, of in
            let subject: CompetencyShare.Subject =
                competency.map { .competency($0) } ?? .tag(tag ?? "")
            return CompetencyShare(subject, earned: earned, of: of)
        } parts: { share in
            switch share.subject {
            case .competency(let id): (id, nil, share.earned, share.of)
            case .tag(let tag): (nil, tag, share.earned, share.of)
            }
        }
    }
}

extension Coding where Value == DimensionShare {
    static var dimensionShare: Self {
        record(Field("dimension", .code()), Field("earned", .exact), Field("of", .exact)) {
            DimensionShare($0, earned: $1, of: $2)
        } parts: {
            ($0.dimension, $0.earned, $0.of)
        }
    }
}

extension Coding where Value == PartResult {
    static var partResult: Self {
        record(
            Field("part", .code()), Field("standing", .standing), .optional("score", .exact),
            .usually("reasons", .list(.reason), []),
            .usually("shares", .list(.competencyShare), []),
            .usually("dimensions", .list(.dimensionShare), []),
            .usually("items", .codes(.exact), [:])
        ) { part, standing, score, reasons, shares, dimensions, items in
            PartResult(
                part: part, standing: standing, score: score, reasons: reasons, shares: shares,
                dimensions: dimensions, items: items)
        } parts: {
            (
                $0.part, $0.standing, $0.score, $0.reasons, $0.shares, $0.dimensions, $0.items
            )
        }
    }
}

extension Coding where Value == PartResult {
    /// The score without what it follows from.
    static var partResultOutline: Self {
        record(
            Field("part", .code()), Field("standing", .standing), .optional("score", .exact)
        ) {
            PartResult(part: $0, standing: $1, score: $2)
        } parts: {
            ($0.part, $0.standing, $0.score)
        }
    }
}

extension Coding where Value == Grade {
    /// All parts of a case rolled up.
    public static var grade: Self { grade(of: .partResult) }

    /// The scores without what they follow from.
    static var gradeOutline: Self { grade(of: .partResultOutline) }

    private static func grade(of part: Coding<PartResult>) -> Self {
        record(Field("parts", .list(part))) {
            Grade(parts: $0)
        } parts: {
            $0.parts
        }
    }
}

extension Coding where Value == PanelVote {
    static var panelVote: Self {
        record(Field("kind", .word()), .optional("score", .exact)) {
            PanelVote($0, score: $1)
        } parts: {
            ($0.kind, $0.score)
        }
    }
}
