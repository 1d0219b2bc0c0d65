extension MemberWords {
    static let items = """
        items
        试题。
        The items.

        items.id
        试题编号，在题库内唯一且不再改变。
        The item's id: unique in the bank, and never changed.

        items.case
        所属案例的编号；同一案例的试题一起抽取、相邻出现。
        The id of the shared text it asks about; items of one text are drawn and shown together.

        items.version
        版本号；题干、选项或答案修改后加一。
        The item's version, counted up when stem, options or key change.

        items.status
        draft 草稿，live 可组卷，retired 停用。
        draft; live: may be drawn; retired.

        items.type
        题型：single 单选，multiple 多选，true-false 判断，fill-in 填空，numeric 数值，situational 情境判断，short-text 简答，ordering 排序，matching 匹配，typing 打字。
        single choice, multiple choice, true-false, fill-in, numeric, situational judgement, short-text, ordering, matching, typing.

        items.point
        所属鉴定点，须为最末级鉴定点的代码。
        The assessment point it belongs to: the code of one without points below.

        items.difficulty
        难度：1 最易，5 最难。
        Difficulty, from 1 (easy) to 5 (hard).

        items.tags
        标签，如 refund；标准可按标签安排补弱培训。
        Tags such as refund; schemes may map training from them.

        items.stem
        题干：考生读到的问题。
        The question as the candidate reads it.

        items.assets
        题干之下给考生看的附件，写编号。
        The assets shown below the stem, by their ids.

        items.options
        选项，按随机排列前的次序。
        The options, in their order before shuffling.

        items.options.id
        选项编号，在本题内唯一，供答案引用。
        The option's id, unique in the item, for the key to refer to.

        items.options.text
        选项文字；字母由程序加上，不必写。
        What the option says; its letter is added by the program.

        items.options.fixed
        为 true 时，随机排列也留在原位，如排在最后的“以上都对”。
        If true, the option keeps its place where options are shuffled, as a last “all of the above” should.

        items.targets
        与选项匹配的对象；可多于或少于选项，一个对象也可匹配多个选项。
        What options are matched to; there may be more or fewer, and one may be used twice.

        items.targets.id
        匹配对象的编号，在本题内唯一，供答案引用。
        The target's id, unique in the item, for the key to refer to.

        items.targets.text
        匹配对象的文字。
        What the target says.

        items.unit
        考生作答时所见的单位，如“元”。
        What the answer is counted in, shown to the candidate.

        items.maximumLength
        作答的字数上限。
        The most characters an answer may have.

        items.passage
        要照着输入的文字；换行也要输入，行尾、文末的空白不算。开始打字后才给考生看。
        What is to be typed, line feeds included, white space at its end not. It is shown once the candidate begins.

        items.minutes
        打字的时长，从考生开始打字时计时，在考试时间之内。
        The test's own time, which runs within the exam's from when the candidate begins.

        items.key(single)
        正确选项的编号，恰好一个。
        The id of the right option: exactly one.

        items.key(multiple)
        正确选项的编号，两个或更多。
        The ids of the right options: two or more.

        items.key(true-false)
        题干所述是否正确。
        Whether what the stem says is true.

        items.key(fill-in)
        可接受的答案，以及如何比较。
        The answers accepted, and how they are compared.

        items.key(numeric)
        正确数值与容许误差。
        The right number and its tolerance.

        items.key(situational)
        每个选项的得分，以选项编号为名。
        What each option scores, by its id.

        items.key(short-text)
        参考答案；由人评分，要点只用于建议。
        The model answer; a person marks, and the phrases only support a suggestion.

        items.key(ordering)
        全部选项的编号，按正确次序。
        The ids of all options in their right order.

        items.key(matching)
        每个选项所配的匹配对象：选项编号对应匹配对象编号。
        The target of each option: target ids by option ids.

        items.key(typing)
        如何对照原文，以及按速度（speed）还是按速录规则（court）计分；都会告诉考生。
        How it is held against the passage, and whether speed or a court typists' rule scores; candidates are told.

        items.key.folding
        标点与全角：none 处处区分，width 全角半角视为相同，punctuation 中文标点与对应的英文标点也视为相同。
        Marks and widths: none tells all apart; width takes full and half width for the same; punctuation takes Chinese marks for the ASCII ones too.

        items.key.speed
        按每分钟正确字数计分：达到 full 得满分，以下按比例。
        Scored by correct characters a minute: all points from `full` on, in proportion below.

        items.key.speed.full
        得满分的每分钟正确字数。
        Correct characters a minute that earn all points.

        items.key.speed.atLeast
        每分钟正确字数低于此数不得分。
        Fewer correct characters a minute earn nothing.

        items.key.speed.accuracyPercent
        正确率（百分数）低于此数不得分，速度再快也一样。
        A lower accuracy, in percent, earns nothing, however fast.

        items.key.court
        速录规则：基本分，加减字数的分，乘以正确率（正确字数÷输入字数），再加整句正确的分；按 cap 折算成本题分值。
        The court typists' rule: a base, more or less for characters beside the expected, times accuracy (right ones of those typed), plus sentences wholly right; scaled from `cap` to the item's points.

        items.key.court.base
        打满规定字数的基本分，如 85。
        The points for the expected characters, such as 85.

        items.key.court.characters
        规定字数，如 1200。
        The characters expected, such as 1,200.

        items.key.court.perMissing
        每少一字扣的分，如 "0.07"。
        Points off for each character fewer, such as "0.07".

        items.key.court.perExtra
        每多一字加的分，如 "0.02"。
        Points for each character more, such as "0.02".

        items.key.court.mostForExtra
        多打的字最多加的分，如 10。
        The most that characters beyond the expected add, such as 10.

        items.key.court.perSentence
        每一整句正确加的分，如 "0.5"。
        Points for each sentence that is wholly right, such as "0.5".

        items.key.court.sentences
        最多计分的句数，如 30。
        The most sentences that count, such as 30.

        items.key.court.cap
        满分，如 100。
        The most there is to earn, such as 100.

        items.key.accept
        可接受的答案，任一即可。
        The answers accepted; any one will do.

        items.key.width
        全角与半角：fold 视为相同，exact 加以区分。
        Full and half width: fold takes them for the same, exact tells them apart.

        items.key.case
        大写与小写：fold 视为相同，exact 加以区分。
        Capital and small letters: fold takes them for the same, exact tells them apart.

        items.key.value
        正确数值。
        The right number.

        items.key.tolerance
        上下容许的误差，含边界。
        How far an answer may be off on either side, bounds included.

        items.key.score
        选此项的得分，与最佳选项相比。
        What choosing the option is worth, relative to the best one.

        items.key.behaviours
        选此项所体现的关键行为。
        The key behaviours that choosing it shows.

        items.key.answer
        参考答案。
        The model answer.

        items.key.phrases
        答案要点，用于给评分人建议分数。
        What an answer should mention, for a suggestion to the marker.

        items.key.phrases.any
        同一要点的几种说法，任一即可。
        Ways to say it; any one will do.

        items.key.phrases.behaviour
        该要点所体现的关键行为。
        The key behaviour it shows.

        items.rationale
        为什么这样作答；不给考生看。
        Why the key is right; candidates do not see it.

        items.author
        命题人。
        Who wrote the item.

        items.reviewer
        审题人，不应是命题人本人。
        Who reviewed it: somebody other than the author.

        items.reviewed
        审题日期，如 2026-08-01。
        The day of the review, such as 2026-08-01.

        items.enemies
        不得与本题同卷的试题；双方都要写明。
        Items that must not stand in the same form; each names the other.
        """
}
