public import CertCore
import Ledger

/// Grade books as they are needed: one for each standard that the cases at hand follow.
struct GradeBooks {
    private var books: [FileDigest: GradeBook] = [:]

    mutating func grade(
        _ caseFile: CaseFile, under standard: Standard
    ) throws(AuthorityError) -> Grade {
        let digest = standard.reference.digest
        let book = books[digest] ?? GradeBook(standard, fold: FillInKey.compared)
        books[digest] = book
        return try deciding(on: caseFile.id) { () throws(Refusal) in try book.grade(caseFile) }
    }
}

extension Work {
    /// Rolls the scores of cases up; of a round or session those that have no checked grade.
    ///
    /// A case that cannot be graded yet is told with what is missing.
    public mutating func grade(_ selection: CaseSelection) throws -> SelectionResult {
        var books = GradeBooks()
        return try forEach(selection, personal: true, where: { file, _ in file.isGradable }) {
            work, id in
            let caseFile = try work.caseFile(id)
            let grade = try books.grade(caseFile, under: work.standard(caseFile.scheme))
            return try work.perform(.review(.grade(grade)), on: id)
        }
    }

    /// Computes the grades of cases anew, as a second person, and confirms those that are alike.
    public mutating func verifyGrade(_ selection: CaseSelection) throws -> SelectionResult {
        var books = GradeBooks()
        return try forEach(
            selection, personal: true,
            where: { file, _ in file.isGradable && file.review.grade != nil },
            { work, id in
                let caseFile = try work.caseFile(id)
                let grade = try books.grade(caseFile, under: work.standard(caseFile.scheme))
                return try work.perform(.review(.verify(grade)), on: id)
            })
    }
}

extension View {
    /// The grade as the marks recorded so far give it, whether or not it was ever recorded.
    public func provisionalGrade(
        of caseFile: CaseFile, under standard: Standard
    ) throws(AuthorityError) -> Grade {
        var books = GradeBooks()
        return try books.grade(caseFile, under: standard)
    }
}

extension CaseFile {
    fileprivate var isGradable: Bool {
        eligibility.isAccepted && standing == .active && !review.isVerified
            && !publication.isPublished
    }
}
