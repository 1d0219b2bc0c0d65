public import CertCore
import Ledger

/// Grade books as they are needed: one for each standard that the cases at hand follow.
struct GradeBooks {
    private var books: [FileDigest: GradeBook] = [:]

    mutating func grade(
        _ caseFile: CaseFile, under standard: Standard
    ) throws(AuthorityError) -> Grade {
        let book = book(of: standard)
        return try deciding(on: caseFile.id) { () throws(Refusal) in try book.grade(caseFile) }
    }

    mutating func grade(
        _ part: PartID, of caseFile: CaseFile, under standard: Standard
    ) throws(AuthorityError) -> PartResult {
        let book = book(of: standard)
        return try deciding(on: caseFile.id) { () throws(Refusal) in
            try book.grade(part, of: caseFile)
        }
    }

    private mutating func book(of standard: Standard) -> GradeBook {
        let digest = standard.reference.digest
        let book = books[digest] ?? GradeBook(standard, fold: FillInKey.compared)
        books[digest] = book
        return book
    }
}

extension Work {
    /// Rolls the scores of cases up; of a round or session those that have no checked grade.
    ///
    /// A case that cannot be graded yet is told with what is missing.
    public mutating func grade(
        _ selection: CaseSelection, keepingDetailOf kept: Int = .max
    ) throws -> SelectionResult {
        var books = GradeBooks()
        return try forEach(
            selection, keepingDetailOf: kept, where: { file, _ in file.isGradable }
        ) { work, id in
            let caseFile = try work.caseFile(id)
            let standard = try work.standard(caseFile.scheme)
            let grade = try work.grading(caseFile) { () throws(AuthorityError) in
                try books.grade(caseFile, under: standard)
            }
            return try work.perform(.review(.grade(grade)), on: id)
        }
    }

    /// What stands in the way of a case as a whole is told before what its marks lack.
    private mutating func grading<Result>(
        _ caseFile: CaseFile, _ compute: () throws(AuthorityError) -> Result
    ) throws -> Result {
        do throws(AuthorityError) {
            return try compute()
        } catch {
            let circumstances = try circumstances(round: caseFile.round, scheme: caseFile.scheme)
            try deciding(on: caseFile.id) { () throws(Refusal) in
                try caseFile.requireGradable(in: circumstances)
            }
            throw error
        }
    }

    /// Rolls one part up before the others are taken; of a round or session for those who took
    /// it and have no checked result.
    public mutating func grade(
        _ part: PartID, of selection: CaseSelection, keepingDetailOf kept: Int = .max
    ) throws -> SelectionResult {
        try gradePart(
            part, of: selection, kept, where: { _ in true }, as: PanelReviewCommand.gradePart)
    }

    /// Computes the results of one part anew, as a second person, and confirms those alike.
    public mutating func verifyGrade(
        _ part: PartID, of selection: CaseSelection, keepingDetailOf kept: Int = .max
    ) throws -> SelectionResult {
        try gradePart(
            part, of: selection, kept, where: { $0.review.early[part] != nil },
            as: PanelReviewCommand.verifyPart)
    }

    private mutating func gradePart(
        _ part: PartID, of selection: CaseSelection, _ kept: Int,
        where isDue: (CaseFile) -> Bool, as command: (PartResult) -> PanelReviewCommand
    ) throws -> SelectionResult {
        try require(part, in: selection)
        var books = GradeBooks()
        return try forEach(
            selection, keepingDetailOf: kept,
            where: { file, _ in
                file.isGradable && file.attendance(of: part).standing == .present
                    && file.review.early[part]?.isVerified != true && isDue(file)
            },
            { work, id in
                let caseFile = try work.caseFile(id)
                let standard = try work.standard(caseFile.scheme)
                let result = try work.grading(caseFile) { () throws(AuthorityError) in
                    try books.grade(part, of: caseFile, under: standard)
                }
                return try work.perform(.review(command(result)), on: id)
            })
    }

    /// Of a round or session a part that its scheme lacks is nobody's; better to say so.
    private mutating func require(_ part: PartID, in selection: CaseSelection) throws {
        let round: RoundID
        switch selection {
        case .named: return
        case .round(let id): round = id
        case .session(let id): round = try session(id).round
        }
        guard try standard(self.round(round).scheme).scheme.part(part) != nil else {
            throw AuthorityError.refused(.unknownPart(part), case: nil)
        }
    }

    /// Computes the grades of cases anew, as a second person, and confirms those that are alike.
    public mutating func verifyGrade(
        _ selection: CaseSelection, keepingDetailOf kept: Int = .max
    ) throws -> SelectionResult {
        var books = GradeBooks()
        return try forEach(
            selection, keepingDetailOf: kept,
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
        isUnderWay && !review.isVerified && !publication.isPublished
    }
}
