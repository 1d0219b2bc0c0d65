import CertCore

// `certify-bank/1`: the items of a theory exam over a tree of assessment points.

extension BankFile {
    init(_ object: inout ObjectReader) {
        let head = Bank(
            id: object.required("id", .id()),
            isSample: object.optional("sample", .flag, else: false),
            language: object.required("language", .word),
            title: object.required("title", .phrase),
            behaviours: object.optional(
                "behaviours", .list(of: .object(Behaviour.init), unique: \.id.text), else: []),
            points: object.required(
                "points", .list(of: .object(AssessmentPoint.top), count: AssessmentPoint.topCount)),
            stimuli: object.optional(
                "cases", .list(of: .object(Stimulus.init), unique: \.id.text), else: []),
            items: [])
        let assets: [AssetEntry] = object.optional(
            "assets",
            .list(of: .object(AssetEntry.init), count: 0...AssetEntry.most, unique: \.id.text),
            else: [])
        self.init(head, object.required("items", .items), assets)
        ImportanceCounts.read(in: &object)
    }
}

extension Stimulus {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()), text: object.required("text", .phrase),
            assets: object.optional("assets", ItemReadings.assets, else: []))
    }
}

extension Behaviour {
    init(_ object: inout ObjectReader) {
        self.init(id: object.required("id", .id()), title: object.required("title", .phrase))
    }
}

extension AssessmentPoint {
    /// How many points a bank has at the top.
    static let topCount = 1...100
    /// In percent of the paper.
    static let weights = 0...100

    static func top(_ object: inout ObjectReader) -> AssessmentPoint {
        let weight = object.required("weight", .integer(in: weights))
        return AssessmentPoint(&object, weight: weight)
    }

    private static func inner(_ object: inout ObjectReader) -> AssessmentPoint {
        AssessmentPoint(&object, weight: nil)
    }

    /// A leaf says how important it is and which competency it belongs to; a branch does not.
    private init(_ object: inout ObjectReader, weight: Int?) {
        let isLeaf = !object.has("points")
        self.init(
            id: object.required("id", .id()),
            title: object.required("title", .phrase),
            weight: weight,
            importance: isLeaf ? object.required("importance", .word) : nil,
            competency: isLeaf ? object.required("competency", .id()) : nil,
            points: isLeaf
                ? []
                : object.required(
                    "points",
                    .list(of: .object(named: "point", AssessmentPoint.inner), count: 1...1000)))
        if !isLeaf { ImportanceCounts.read(in: &object) }
    }
}
