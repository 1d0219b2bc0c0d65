public import CertCore
import Ledger

extension Work {
    /// Publishes the scores of cases, from which their windows run.
    public mutating func publish(_ selection: CaseSelection) throws -> SelectionResult {
        try forEach(
            selection,
            where: { caseFile, scheme in
                caseFile.isWaiting(for: .scorePublication, under: scheme)
                    && !caseFile.publication.isPublished
            },
            { work, id in try work.perform(.publication(.publish), on: id) })
    }

    /// Files an objection to published scores.
    public mutating func fileObjection(
        to id: CaseID, ground: Objection.Ground, text: String
    ) throws -> CaseFile {
        try perform(.publication(.file(ground, text: text)), on: id)
    }

    /// Resolves an objection; one that is upheld takes the scores back.
    public mutating func resolveObjection(
        _ number: Int, of id: CaseID, _ outcome: Objection.Outcome, finding: String
    ) throws -> CaseFile {
        try perform(.publication(.resolve(number, outcome, finding: finding)), on: id)
    }
}

extension CaseFile {
    /// Takes part in the step's bulk commands: accepted, and not out by its own wish.
    func isWaiting(for step: Step, under scheme: Scheme) -> Bool {
        scheme.has(step) && eligibility.isAccepted && application.status == .submitted
    }
}

/// Whom a score report is for, as far as lists know them.
public struct Addressee: Hashable, Sendable {
    public var name: String
    public var maskedName: String
    public var maskedDocument: String

    public init(name: String, maskedName: String, maskedDocument: String) {
        self.name = name
        self.maskedName = maskedName
        self.maskedDocument = maskedDocument
    }
}

extension View {
    /// Who the person of a case is; nil once their data were erased.
    public func addressee(of caseFile: CaseFile) throws -> Addressee? {
        guard let row = try reader.person(caseFile.person.text), let name = PersonName(row.name)
        else { return nil }
        return Addressee(name: row.name, maskedName: name.masked, maskedDocument: row.maskedID)
    }

    /// The cases with objections: of a round or all, in the order of their numbers.
    ///
    /// - Parameter openOnly: only those with one that nobody has resolved yet.
    public func objections(in round: RoundID?, openOnly: Bool) throws -> [CaseFile] {
        if let round { _ = try self.round(round) }
        let filter = CaseFilter(
            round: round?.text, state: openOnly ? CaseFile.State.objected.rawValue : nil)
        let numbers = try caseFiles(filter).filter { !$0.publication.objections.isEmpty }
        return try numbers.map { try caseFile($0.id) }
    }
}
