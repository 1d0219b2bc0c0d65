import CertCore
import TextFormats

extension MisconductTier {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()), title: object.required("title", .phrase),
            effect: Effect(&object))
    }
}

extension MisconductTier.Effect {
    private enum Kind: String, CaseIterable {
        case partVoid = "part-void"
        case allVoid = "all-void"
        case penalty
    }

    init(_ object: inout ObjectReader) {
        let kind: Kind? = object.kind("effect")
        switch kind {
        case .partVoid: self = .partVoid
        case .allVoid:
            self = .allVoid(barMonths: object.required("barMonths", .integer(in: 0...1200)))
        case .penalty:
            self = .penalty(
                points: object.required("points", .percent),
                percent: object.required("percent", .percent))
        case nil:
            self = .partVoid
            object.pass(over: "barMonths", "points", "percent")
        }
    }
}

extension WindowLengths {
    init(_ object: inout ObjectReader) {
        self.init(
            supplement: object.required("supplement", .integer(in: 0...250)),
            objection: object.required("objection", .integer(in: 0...250)),
            publicNotice: object.required("publicNotice", .integer(in: 0...250)))
    }
}

extension DecisionModel {
    private enum Kind: String, CaseIterable {
        case conjunctive, compensatory, mixed
    }

    init(_ object: inout ObjectReader) {
        let kind: Kind? = object.kind("model")
        switch kind {
        case .conjunctive: self = .conjunctive
        case .compensatory: self = .compensatory(cut: object.required("cut", .percent))
        case .mixed: self = .mixed(cut: object.required("cut", .percent))
        case nil:
            self = .conjunctive
            object.pass(over: "cut")
        }
    }
}

extension GradeBand {
    private enum Basis: String, CaseIterable {
        case lowestPart = "lowest-part"
        case composite
    }

    init(_ object: inout ObjectReader) {
        let title = object.required("title", .phrase)
        let from = object.required("from", .percent)
        let basis: Basis = object.required("by", .word)
        self.init(title: title, from: from, byLowestPart: basis == .lowestPart)
    }
}

extension ScoreDisplay {
    init(_ object: inout ObjectReader) {
        self.init(
            places: object.required("places", .integer(in: 0...6)),
            mode: object.required("mode", .word))
    }
}

extension ResitRules {
    init(_ object: inout ObjectReader) {
        self.init(
            carryMonths: object.required("carryMonths", .integer(in: 0...120)),
            carryAttempts: object.required("carryAttempts", .integer(in: 0...100)),
            anchor: object.required("anchor", .word),
            waitDays: object.required("waitDays", .list(of: .integer(in: 0...3660))),
            maximumAttempts: object.optional("maximumAttempts", .integer(in: 1...100)))
    }
}

extension CertificateRules {
    init(_ object: inout ObjectReader) {
        self.init(
            number: object.required("number", .numberLayout),
            title: object.required("title", .phrase),
            validityMonths: object.optional("validityMonths", .integer(in: 1...1200)))
    }
}

extension Reading where Value == CertificateNumberLayout {
    static var numberLayout: Reading {
        Reading({ _ in .numberLayout }, blank: CertificateNumberLayout("{serial:6}")!) {
            node, notes in
            let before = notes.losses
            let pattern = Reading<String>.text.read(node, notes)
            if let layout = CertificateNumberLayout(pattern) { return layout }
            if notes.losses == before {
                notes.lose(.badNumberLayout(pattern.brief), at: node.range)
            }
            return nil
        }
    }
}

extension SeparationRules {
    init(_ object: inout ObjectReader) {
        self.init(
            rules: Set(object.required("rules", .list(of: .word, unique: \.rawValue))),
            trainerMonths: object.required("trainerMonths", .integer(in: 0...1200)))
    }
}
