import CertCore
import TextFormats

/// Whether what a scheme names is there: within itself, and in the files it refers to.
struct ReferenceRules {
    private let context: SchemeContext
    private let competencies: [CompetencyID]
    private var remarks: [Remark] = []

    static func remarks(on context: SchemeContext) -> [Remark] {
        var rules = ReferenceRules(context)
        for placed in context.measures { rules.check(placed) }
        rules.checkTraining()
        for bank in rules.usedBanks { rules.checkCompetencies(of: bank) }
        for library in rules.usedLibraries { rules.checkCompetencies(of: library) }
        return rules.remarks
    }

    private init(_ context: SchemeContext) {
        self.context = context
        competencies = context.scheme.competencies.map(\.id)
    }

    private mutating func check(_ placed: PlacedMeasure) {
        let measure = placed.measure
        let dimensions = context.scheme.dimensions.map(\.id)
        expect(measure.dimension, in: dimensions, .dimension, at: placed.place("dimension"))
        expect(
            measure.competencies, in: competencies, .competency,
            at: placed.place("competencies"))
        guard let library = placed.library?.value else { return }
        if let task = measure.task {
            expect(task, in: library.tasks.map(\.id), .task, at: placed.place("task"))
        }
        let source = placed.place("source")
        switch measure.source {
        case .rubric(let id, _):
            let place = source["rubric"] ?? source
            expect(id, in: library.rubrics.map(\.id), .rubric, at: place)
        case .feedback(let id, _):
            let place = source["form"] ?? source
            expect(id, in: library.feedbackForms.map(\.id), .feedbackForm, at: place)
        case .checklist, .deductions, .bands, .marks: break
        }
    }

    private mutating func checkTraining() {
        let training = context.document["training"]
        for member in training["byCompetency"].map({ Array($0.members) }) ?? [] {
            guard !ObjectReader.isFree(member) else { continue }
            expect(
                CompetencyID(member.name), in: competencies, .competency, at: member.nameRange)
        }
        guard let courses = context.courses?.value.courses.map(\.id) else { return }
        for map in ["byCompetency", "byTag"] {
            for member in training[map].map({ Array($0.members) }) ?? [] {
                guard !ObjectReader.isFree(member), let text = member.value.string
                else { continue }
                expect(CourseID(text), in: courses, .course, at: member.value)
            }
        }
    }

    private var usedBanks: [Document<BankFile>] {
        let ids = Set(context.scheme.parts.compactMap { $0.theory?.bank })
        return ids.sorted().compactMap { context.banks[$0] }
    }

    private var usedLibraries: [Document<TaskLibrary>] {
        let ids = Set(context.scheme.parts.compactMap { $0.practical?.library })
        return ids.sorted().compactMap { context.libraries[$0] }
    }

    private mutating func checkCompetencies(of bank: Document<BankFile>) {
        func visit(_ points: JSONNode) {
            for point in points.elements {
                if let inner = point["points"] { visit(inner) }
                if let place = point["competency"] { expectCertified(place, in: bank.path) }
            }
        }
        visit(bank["points"])
    }

    private mutating func checkCompetencies(of library: Document<TaskLibrary>) {
        for task in library["tasks"].elements {
            for place in task["competencies"].map({ Array($0.elements) }) ?? [] {
                expectCertified(place, in: library.path)
            }
        }
        for rubric in library["rubrics"].elements {
            if let place = rubric["competency"] { expectCertified(place, in: library.path) }
        }
        for form in library["feedback"].elements {
            for question in form["questions"].map({ Array($0.elements) }) ?? [] {
                if let place = question["competency"] { expectCertified(place, in: library.path) }
            }
        }
    }

    /// Notes a competency of another file that the scheme does not certify.
    private mutating func expectCertified(_ place: JSONNode, in path: String) {
        guard let text = place.string else { return }
        let id = CompetencyID(text)
        guard !competencies.contains(id) else { return }
        let fault = ReferenceFault.competencyNotInScheme(
            id, scheme: context.scheme.id, nearest: nearest(to: id, among: competencies))
        remarks.append(
            Remark(file: path, range: place.range, detail: .reference(fault)))
    }

    private mutating func expect<Subject>(
        _ ids: [Code<Subject>], in known: [Code<Subject>], _ target: ReferenceFault.Target,
        at list: JSONNode
    ) {
        for (id, place) in zip(ids, list.elements) { expect(id, in: known, target, at: place) }
    }

    private mutating func expect<Subject>(
        _ id: Code<Subject>, in known: [Code<Subject>], _ target: ReferenceFault.Target,
        at place: JSONNode
    ) {
        expect(id, in: known, target, at: place.range)
    }

    private mutating func expect<Subject>(
        _ id: Code<Subject>, in known: [Code<Subject>], _ target: ReferenceFault.Target,
        at range: Range<Int>
    ) {
        guard !known.contains(id) else { return }
        let fault = ReferenceFault.unknown(
            target, id.text, nearest: nearest(to: id, among: known)?.text)
        remarks.append(
            Remark(file: context.document.path, range: range, detail: .reference(fault)))
    }
}
