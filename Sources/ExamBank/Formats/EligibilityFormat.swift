import CertCore

extension EligibilityRules {
    init(_ object: inout ObjectReader) {
        self.init(
            asOf: object.required("asOf", .word),
            remainder: object.required("remainder", .word),
            conditions: object.required(
                "anyOf",
                .list(of: .object(EligibilityCondition.init), count: 1...100, unique: \.id.text)))
    }
}

extension EligibilityCondition {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()),
            title: object.required("title", .phrase),
            minimumAge: object.optional("age", .integer(in: 1...100)),
            certificate: object.optional("certificate", .object(CertificateRequirement.init)),
            professionalTitle: object.optional(
                "professionalTitle", .object(TitleRequirement.init)),
            diploma: object.optional("diploma", .object(DiplomaRequirement.init)),
            work: object.optional("work", .object(WorkRequirement.init)),
            evidence: object.required("evidence", .list(of: .id(), unique: \.text)))
        object.oneOrMore(of: "age", "certificate", "professionalTitle", "diploma", "work")
    }
}

extension CertificateRequirement {
    init(_ object: inout ObjectReader) {
        self.init(
            level: object.required("level", .integer(in: 1...5)),
            heldYears: object.optional("heldYears", .integer(in: 0...60), else: 0))
    }
}

extension TitleRequirement {
    init(_ object: inout ObjectReader) {
        self.init(
            rank: object.required("rank", .word),
            heldYears: object.optional("heldYears", .integer(in: 0...60), else: 0))
    }
}

extension DiplomaRequirement {
    init(_ object: inout ObjectReader) {
        self.init(
            kinds: object.required(
                "kinds", .list(of: .identifier, count: 1...100, unique: \.self)),
            countsFinalYear: object.required("countsFinalYear", .flag))
    }
}

extension WorkRequirement {
    /// How broken work counts, told in every requirement.
    enum Counting: String, CaseIterable {
        case cumulative, continuous
    }

    init(_ object: inout ObjectReader) {
        let years = object.required("years", .integer(in: 1...60))
        let counting: Counting = object.required("count", .word)
        self.init(
            years: years, isContinuous: counting == .continuous,
            after: object.optional("after", .word))
    }
}
