public import CertCore

public typealias CourseListID = Code<CourseList>

/// `certify-courses/1`: the courses that schemes send people to.
public struct CourseList: Hashable, Sendable {
    public var id: CourseListID
    public var title: Phrase
    public var courses: [Course]
}

extension CourseList {
    init(_ object: inout ObjectReader) {
        let id: CourseListID = object.required("id", .id())
        _ = object.optional("sample", .flag)
        _ = object.required("language", Reading<Language>.word)
        self.init(
            id: id, title: object.required("title", .phrase),
            courses: object.required(
                "courses", .list(of: .object(Course.init), count: 1...1000, unique: \.id.text)))
    }
}

extension Course {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()),
            title: object.required("title", .phrase),
            hours: object.required("hours", .integer(in: 1...1000)),
            completion: object.required("completion", .phrase))
        _ = object.required("competencies", .list(of: Reading<CompetencyID>.id(), unique: \.text))
        _ = object.optional("tags", .list(of: Reading<Tag>.id(), unique: \.text))
        _ = object.optional("outline", .list(of: .phrase))
    }
}
