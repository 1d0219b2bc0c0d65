extension MemberWords {
    static let courses = """
        id
        课程表的编号；标准以此引用课程表。
        The list's id, by which schemes refer to it.

        title
        课程表的名称。
        The list's title.

        courses
        课程。
        The courses.

        courses.id
        课程编号，供标准与登记引用。
        The course's id, for schemes and records to refer to.

        courses.title
        课程名称。
        The course's title.

        courses.hours
        学时。
        Its hours.

        courses.completion
        怎样算学完。
        What counts as completed.

        courses.competencies
        课程所提升的能力。
        The competencies it strengthens.

        courses.tags
        课程所针对的标签。
        The tags it is about.

        courses.outline
        课程大纲，逐条列出。
        Its outline, entry by entry.
        """
}
