extension MemberWords {
    static let calendar = """
        id
        日历的编号；标准以此引用日历。
        The calendar's id, by which schemes refer to it.

        title
        日历的名称。
        The calendar's title.

        source
        所依据的通知。
        The announcement it follows.

        provisional
        true 表示该年放假安排尚未公布，日后须更新。
        True where the year's holidays are not yet announced; to be brought up to date later.

        year
        日历所载的年份。
        The year it is for.

        holidays
        法定节假日放假的日子，每段从首日到末日。
        The days off, each stretch from its first day to its last.

        holidays.from
        首日，如 2026-01-01。
        The first day off, such as 2026-01-01.

        holidays.to
        末日，含当日。
        The last day off, included.

        holidays.name
        节日名称。
        What the holiday is called.

        makeUpDays
        调休上班的周末日子。
        Weekend days that are worked for them.
        """
}
