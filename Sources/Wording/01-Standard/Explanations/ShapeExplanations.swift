import ExamBank

extension FindingCode {
    var shapeExplanation: Explanation? {
        switch self {
        case .unreadable:
            Explanation(
                zh: (
                    "文件或文件夹在，却读不到内容。",
                    "没有读到就没有检查：没有权限、不是普通文件、读取期间被改动，都不能当作没有问题放过去。其余文件照常检查。"
                ),
                en: (
                    "A file or folder is there, but its content could not be had.",
                    "What was not read was not checked: whether reading is not permitted, or it is no regular file, or was written to meanwhile, it cannot pass for sound. The other files are checked all the same."
                ),
                bad: "bank.json -> /dev/zero", good: "bank.json")
        case .syntax:
            Explanation(
                zh: (
                    "文件不是合格的 JSON。",
                    "一处写错，其后的内容就无从读起。多余的逗号、重复的成员、字节序标记、半个代理对都不接受：不同的程序对它们的理解各不相同。"
                ),
                en: (
                    "The file is not sound JSON.",
                    "After the first slip nothing can be read. Trailing commas, repeated members, byte order marks and half surrogate pairs are refused, since programs disagree on what they mean."
                ),
                bad: #""key": ["a",]"#, good: #""key": ["a"]"#, source: "RFC 8259")
        case .unknownFormat:
            Explanation(
                zh: ("format 成员没有说明这是哪种文件。", "程序靠它知道该按什么规则检查。"),
                en: (
                    "The `format` member does not say what kind of file this is.",
                    "It tells which rules the file is checked by."
                ),
                bad: #""format": "certify-bnak/1""#, good: #""format": "certify-bank/1""#)
        case .newerFormat:
            Explanation(
                zh: ("文件的格式版本比本程序所懂的新。", "按旧规则读新文件会误解其内容，所以不读。请更新程序。"),
                en: (
                    "The file is of a later version of the format than this program reads.",
                    "Read by older rules it would be misunderstood, so it is not read. Update the program."
                ),
                bad: #""format": "certify-bank/2""#, good: #""format": "certify-bank/1""#)
        case .unknownMember:
            Explanation(
                zh: ("对象中有格式不认识的成员。", "多半是拼写错误：被忽略的成员等于没有写。给人看的话写在 note 中。"),
                en: (
                    "An object has a member that its format does not know.",
                    "Mostly it is mistyped, and a member that is passed over is as good as missing. Words for people go into `note`."
                ),
                bad: #""dificulty": 2"#, good: #""difficulty": 2"#)
        case .missingMember:
            Explanation(
                zh: ("缺少必需的成员。", "没有它，这一项就不完整；程序不替作者猜测。"),
                en: (
                    "A member that must be there is missing.",
                    "Without it the object is not complete, and nothing is guessed in its place."
                ),
                bad: #""author": "林""#, good: #""author": "林", "rationale": "先致歉，再查询。""#)
        case .excludingMembers:
            Explanation(
                zh: ("同时写了只能取其一的成员。", "两者并存时无法知道以哪一个为准。"),
                en: (
                    "Members stand together of which there can be only one.",
                    "Nobody could tell which of them counts."
                ),
                bad: #""taken": "theory", "passed": "theory""#, good: #""taken": "theory""#)
        case .wrongType:
            Explanation(
                zh: ("值的类型不对。", "整数写成数字，小数写成字符串，列表总写成数组，即使只有一项。"),
                en: (
                    "A value is of the wrong type.",
                    "Integers are numbers, decimals are text, and a list is a list even with one element."
                ),
                bad: #""difficulty": "2""#, good: #""difficulty": 2"#)
        case .unknownWord:
            Explanation(
                zh: ("值不在可取的词之中。", "这类成员只有几个固定的词，每个都有确定的含义。"),
                en: (
                    "A value is none of the words known for its member.",
                    "Such a member takes a few fixed words, each with a meaning of its own."
                ),
                bad: #""status": "alive""#, good: #""status": "live""#)
        case .emptyText:
            Explanation(
                zh: ("文字为空，或只有空白。", "考生或考评员会看到一片空白。"),
                en: (
                    "A text is empty or has nothing but space.",
                    "A candidate or assessor would look at a blank."
                ),
                bad: #""stem": " ""#, good: #""stem": "客户抱怨时首先应当""#)
        case .character:
            Explanation(
                zh: (
                    "文字里有控制字符、改变书写方向的字符、行或段落分隔符，或者 U+FFFD 一类不代表任何文字的码位。",
                    "考生看不见它们，屏幕却可能显示得与写的不同；多半是从别的程序粘贴来的。换行写作 \\n，制表符写作 \\t，其余请删去。"
                ),
                en: (
                    "A text has a control character, one that turns the direction of writing, a separator of lines or paragraphs, or a code point such as U+FFFD that stands for no text.",
                    "Candidates do not see it, and a screen may show something else than what is written; mostly it came with a paste. A line break is \\n, a tab \\t; delete all others."
                ),
                bad: #""stem": "客户\u202E抱怨时首先应当""#, good: #""stem": "客户抱怨时首先应当""#,
                source: "Unicode Technical Report 36, Unicode Security Considerations, 2.5")
        case .longText:
            Explanation(
                zh: ("一段文字超过一万个字符。", "考生读不完，评分人也核不完；多半是粘贴进了别的文件。长材料请拆成几段。"),
                en: (
                    "A text has more than ten thousand characters.",
                    "Nobody reads it in an exam, and nobody reviews it; mostly another file was pasted in. Divide long material."
                ),
                bad: #""rationale": "第一章　总则　第一条……（整本规程）""#,
                good: #""rationale": "规程第十二条：先致歉，再查询。""#)
        case .moreFindings:
            Explanation(
                zh: (
                    "同一种问题在一个文件中超过一万处，其余不逐条列出。",
                    "多半出自同一个原因：改正它，再检查一次。编码与处数写在文字里。"
                ),
                en: (
                    "One kind of finding is there more than ten thousand times in a file; the others are not told one by one.",
                    "Mostly they have one cause: mend it and check again. The words tell the code and the number."
                ),
                bad: #""items": [1, 2, 3, …]"#, good: #""items": [{ "id": "CS4-0001", … }]"#)
        case .identifier:
            Explanation(
                zh: (
                    "编号的写法不对。",
                    "编号出现在文件名、命令、日志和报告中，所以只用 1 至 64 个 ASCII 字母、数字、连字符、点和下划线。"
                ),
                en: (
                    "An identifier is not written as one.",
                    "Identifiers stand in file names, commands, logs and reports, so they are 1 to 64 ASCII letters, digits, hyphens, points and underscores."
                ),
                bad: #""id": "第 1 题""#, good: #""id": "CS4-0001""#)
        case .decimal:
            Explanation(
                zh: (
                    "小数没有写成字符串。",
                    "许多程序把 JSON 中的小数读成二进制浮点数，59.95 便不再是 59.95。写成字符串才能精确。"
                ),
                en: (
                    "A decimal is not written as text.",
                    "Many programs read JSON decimals as binary fractions, and 59.95 is then no longer 59.95. As text it stays exact."
                ),
                bad: #""key": { "value": 9.5, "tolerance": "0" }"#,
                good: #""key": { "value": "9.5", "tolerance": "0" }"#, source: "RFC 8259 §6")
        case .outOfRange:
            Explanation(
                zh: ("数值超出允许的范围。", "范围之外的值没有意义，或无法用于计算。"),
                en: (
                    "A number is outside its bounds.",
                    "Beyond them it means nothing, or cannot be reckoned with."
                ),
                bad: #""difficulty": 6"#, good: #""difficulty": 5"#)
        case .date:
            Explanation(
                zh: ("日期的写法不对，或没有这一天。", "日期写成四位年、两位月、两位日，这样处处一样，也不会把月日看反。"),
                en: (
                    "A date is not written as one, or there is no such day.",
                    "Year, month and day in 4, 2 and 2 digits are the same everywhere and cannot be read the wrong way round."
                ),
                bad: #""reviewed": "2026-8-1""#, good: #""reviewed": "2026-08-01""#,
                source: "ISO 8601-1:2019, GB/T 7408")
        case .count:
            Explanation(
                zh: ("列表的项数不对。", "例如选择题至少要有两个选项，单选题恰有一个答案。"),
                en: (
                    "A list has too few or too many elements.",
                    "A choice, for instance, takes two options or more, and a single choice exactly one key."
                ),
                bad: #""options": [{ "id": "a", "text": "倾听" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "辩解" }], "key": ["a"]"#
            )
        case .duplicate:
            Explanation(
                zh: ("同一列表中有重复的编号或词。", "别处提到它时，无法知道指的是哪一个。"),
                en: (
                    "An identifier or a word is in one list twice.",
                    "Where it is named elsewhere, nobody could tell which is meant."
                ),
                bad: #""tags": ["refund", "refund"]"#, good: #""tags": ["refund", "complaint"]"#)
        case .ratingScale:
            Explanation(
                zh: ("等级从高到低，或只有一级，不成量表。", "量表至少要有两级，由低到高，才分得出好坏。"),
                en: (
                    "The ratings go down, or there is only one.",
                    "A scale needs two ratings at least, from low to high, to tell better from worse."
                ),
                bad: #""scale": { "from": 5, "to": 1 }"#, good: #""scale": { "from": 1, "to": 5 }"#)
        case .numberLayout:
            Explanation(
                zh: ("证书编号版式有误。", "版式由文字和花括号中的部分组成，须有流水号；写错会发出无效或重复的编号。"),
                en: (
                    "The layout of certificate numbers is wrong.",
                    "It is made of plain characters and parts in braces, a serial among them; a wrong one would give numbers that are invalid or not unique."
                ),
                bad: #""number": "{isuer}{serial:6}""#, good: #""number": "{issuer}{serial:6}""#)
        default: nil
        }
    }

    var referenceExplanation: Explanation? {
        switch self {
        case .unknownReference:
            Explanation(
                zh: ("文件提到的东西不在检查的文件之中。", "题库、任务、科目等要靠编号找到。若它在别的文件夹里，请一并检查。"),
                en: (
                    "Something is named that is not among the files.",
                    "Banks, tasks, parts and the like are found by their ids. If it is in another folder, check that one too."
                ),
                bad: #""bank": "minni""#, good: #""bank": "mini""#)
        case .competencyNotInScheme:
            Explanation(
                zh: ("能力不在使用该文件的标准之中。", "成绩要归到标准所认定的能力上，才能指出薄弱之处并安排培训。"),
                en: (
                    "A competency is not one that the scheme using the file certifies.",
                    "Results are told by the scheme's competencies: only so can they show what is weak and which training helps."
                ),
                bad: #""competency": "memry""#, good: #""competency": "memory""#)
        case .repeatedDocument:
            Explanation(
                zh: ("两个同类文件用了同一个编号。", "提到这个编号的文件无法知道指的是哪一个。"),
                en: (
                    "Two files of one kind have the same id.",
                    "Files that name it could mean either."
                ),
                bad: #""id": "cn-2026""#, good: #""id": "cn-2027""#)
        case .repeatedYear:
            Explanation(
                zh: ("标准引用了同一年的两份日历。", "期限按工作日推算，同一天不能既放假又上班。"),
                en: (
                    "A scheme refers to two calendars of one year.",
                    "Deadlines are counted in working days, and a day cannot be both off and on."
                ),
                bad: #""year": 2026"#, good: #""year": 2027"#)
        default: nil
        }
    }

    var calendarExplanation: Explanation? {
        switch self {
        case .outsideYear:
            Explanation(
                zh: ("日期不在日历所属的年份。", "每年一份日历；写错年份的假日不会被算进去。"),
                en: (
                    "A day is not in the calendar's year.",
                    "There is a calendar for each year, and a holiday in the wrong one is not counted."
                ),
                bad: #""makeUpDays": ["2027-01-03"]"#, good: #""makeUpDays": ["2026-01-04"]"#)
        case .holidayWorked:
            Explanation(
                zh: ("同一天既是假日又是调休上班日。", "推算期限时无法知道这天算不算工作日。"),
                en: (
                    "A day is a holiday and a make-up working day.",
                    "Nobody could tell whether it counts towards a deadline."
                ),
                bad: #""makeUpDays": ["2026-01-03"]"#, good: #""makeUpDays": ["2026-01-04"]"#)
        case .makeUpOnWeekday:
            Explanation(
                zh: ("调休上班日不在周末。", "周一至周五本来就是工作日，这里多半是写错了日期。"),
                en: (
                    "A make-up working day is not at a weekend.",
                    "Monday to Friday are working days anyhow; the date is probably wrong."
                ),
                bad: #""makeUpDays": ["2026-01-05"]"#, good: #""makeUpDays": ["2026-01-04"]"#)
        case .backwards:
            Explanation(
                zh: ("假期的结束早于开始。", "这样的假期一天也没有。"),
                en: ("A holiday ends before it begins.", "Such a holiday has no days at all."),
                bad: #""holidays": [{ "from": "2026-01-04", "to": "2026-01-01", "name": "元旦" }]"#,
                good: #""holidays": [{ "from": "2026-01-01", "to": "2026-01-03", "name": "元旦" }]"#)
        case .provisional:
            Explanation(
                zh: ("该年的放假安排尚未公布。", "据此推算的公示和异议期限，在正式安排公布后可能变动；公布后请更新并删去此成员。"),
                en: (
                    "The year's holidays are not announced yet.",
                    "Objection and notice windows counted with it may move; update the calendar once they are, and take the member out."
                ),
                bad: #""title": "2026年", "provisional": true"#, good: #""title": "2026年""#)
        default: nil
        }
    }
}
