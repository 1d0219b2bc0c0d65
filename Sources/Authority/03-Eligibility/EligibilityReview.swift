public import CertCore
import Ledger

/// What a reviewer sees of one case: every condition of the level, with the arithmetic.
public struct EligibilityFile: Sendable {
    public var caseFile: CaseFile
    public var person: Person
    public var assessments: [ConditionAssessment]

    /// The first condition that is met.
    public var met: ConditionAssessment? { assessments.first(where: \.isMet) }

    public var statesNeeds: Bool { caseFile.application.form.value?.statesNeeds == true }
}

extension View {
    /// Compares a case's application with every condition of its level.
    public func eligibilityFile(
        of caseFile: CaseFile, standard: Standard, round: Round
    ) throws -> EligibilityFile {
        let person = try person(caseFile.person)
        guard let birthDate = person.particulars.value?.birthDate,
            let assessments = caseFile.assessEligibility(
                birthDate: birthDate, scheme: standard.scheme, round: round)
        else {
            throw AuthorityError.refused(.eligibility(.personalDataErased), case: caseFile.id)
        }
        return EligibilityFile(caseFile: caseFile, person: person, assessments: assessments)
    }
}

extension Work {
    /// Accepts one case under a condition, or under the first that is met.
    @discardableResult
    public mutating func accept(
        _ id: CaseID, condition: ConditionID?, extraTime: ExtraTime,
        layout: ExamLayout = .usual, breakMinutes: Int = 0, note: String
    ) throws -> CaseFile {
        let caseFile = try caseFile(id)
        let file = try view.eligibilityFile(
            of: caseFile, standard: standard(caseFile.scheme), round: round(caseFile.round))
        let chosen = condition ?? file.met?.condition ?? file.assessments.first?.condition
        guard let chosen, let birthDate = file.person.particulars.value?.birthDate else {
            throw AuthorityError.refused(.eligibility(.personalDataErased), case: id)
        }
        return try perform(
            .eligibility(
                .accept(
                    chosen, birthDate: birthDate, extraTime: extraTime, layout: layout,
                    breakMinutes: breakMinutes, note: note)),
            on: id)
    }

    /// Accepts every pending case of a round that meets a condition (any, or the one given), but
    /// those whose applicants state special needs: somebody must see what each of them is given.
    public mutating func acceptAll(
        in round: RoundID, condition: ConditionID?, note: String
    ) throws -> BulkAcceptance {
        let pending = try caseFiles(CaseFilter(round: round.text), .sealed)
            .filter { $0.standing == .active && $0.eligibility.status == .pending }
        var result = BulkAcceptance()
        for caseFile in pending {
            let file = try view.eligibilityFile(
                of: caseFile, standard: standard(caseFile.scheme), round: self.round(round))
            let fitting = file.assessments.first {
                $0.isMet && (condition == nil || $0.condition == condition)
            }
            if let fitting, file.statesNeeds {
                result.needing.append((caseFile.id, fitting.condition))
            } else if let fitting {
                result.accepted.append(
                    try accept(
                        caseFile.id, condition: fitting.condition, extraTime: .none, note: note))
            } else {
                result.left.append(file)
            }
        }
        return result
    }
}

/// What came of accepting all of a round at once.
public struct BulkAcceptance: Sendable {
    public fileprivate(set) var accepted: [CaseFile] = []
    /// Cases that meet this condition, but whose applicants state special needs.
    public fileprivate(set) var needing: [(id: CaseID, condition: ConditionID)] = []
    /// Cases that meet no condition.
    public fileprivate(set) var left: [EligibilityFile] = []
}
