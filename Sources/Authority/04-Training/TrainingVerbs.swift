public import CertCore
import Disk

/// Which courses a plan is to have.
public struct CourseChoice: Hashable, Sendable {
    public var courses: [CourseID]
    public var competencies: [CompetencyID]
    public var tags: [Tag]

    public init(courses: [CourseID], competencies: [CompetencyID], tags: [Tag]) {
        self.courses = courses
        self.competencies = competencies
        self.tags = tags
    }
}

extension Work {
    /// Plans training; what was planned before gives way to it.
    public mutating func plan(_ choice: CourseChoice, for id: CaseID) throws -> CaseFile {
        let policy = try standard(caseFile(id).scheme).scheme.training
        let mapped = try deciding(on: id) { () throws(Refusal) in
            try policy.courses(for: choice.competencies, tags: choice.tags)
        }
        let courses = choice.courses + mapped.filter { !choice.courses.contains($0) }
        return try perform(.training(.plan(courses)), on: id)
    }

    /// Records a completed course; the trainer must be an operator with that role.
    public mutating func record(
        _ completion: Training.Completion, for id: CaseID
    ) throws -> CaseFile {
        let trainer = try view.operatorRecord(completion.trainer).account
        return try perform(.training(.record(completion, under: trainer)), on: id)
    }

    /// Keeps a file among the objects and gives its digest.
    public mutating func keep(file path: String) throws -> FileDigest {
        keep(try File.read(path, atMost: 32 << 20))
    }
}
