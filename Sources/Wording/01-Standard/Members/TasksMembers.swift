extension MemberWords {
    static let tasks = """
        id
        任务库的编号；标准以此引用任务库。
        The library's id, by which schemes refer to it.

        title
        任务库的名称。
        The library's title.

        tasks
        考评员观察考生完成的任务。
        The tasks that assessors observe.

        tasks.id
        任务编号，供标准的考核项引用。
        The task's id, for the measures of schemes to refer to.

        tasks.kind
        operation 系统操作，role-play 角色扮演，own-call-audit 本人录音评析，find-the-breach 录音查错，multitasking 多任务处理，oral 口述。
        operation, role-play, own-call-audit, find-the-breach in recordings, multitasking, oral questions.

        tasks.title
        任务名称。
        The task's title.

        tasks.minutes
        限时，分钟。
        Its time limit, in minutes.

        tasks.competencies
        任务所考察的能力。
        The competencies it shows.

        tasks.tags
        标签，如 refund；标准可按标签安排补弱培训。
        Tags such as refund; schemes may map training from them.

        tasks.brief
        给考生的任务说明。
        What the candidate is told to do.

        tasks.materials
        考生所用的材料。
        What the candidate is given.

        tasks.setting
        给考评员的布置说明。
        How assessors set the task up.

        tasks.checklist
        逐项观察的评分点。
        What is ticked, entry by entry.

        tasks.checklist.id
        评分点编号，在本任务内唯一。
        The entry's id, unique in the task.

        tasks.checklist.text
        考生做到了什么，能看到或听到。
        What the candidate does, so that it can be seen or heard.

        tasks.checklist.points
        做到可得的分数。
        What it is worth.

        tasks.checklist.starred
        true 表示关键技能：认定未做到时，本科目计零分。
        True for a key skill: where it is found missing, the whole part is zero.

        tasks.script
        角色扮演的脚本。
        What the role play is played from.

        tasks.script.customer
        考评员扮演的客户。
        The customer whom an assessor plays.

        tasks.script.customer.name
        客户姓名。
        The customer's name.

        tasks.script.customer.background
        此前发生了什么。
        What happened before.

        tasks.script.customer.mood
        客户的心情。
        The customer's mood.

        tasks.script.customer.goal
        客户想要什么。
        What the customer wants.

        tasks.script.opening
        客户的第一句话。
        The customer's first words.

        tasks.script.turns
        客户随后怎样说。
        What the customer says from there on.

        tasks.script.turns.when
        在什么情况下说。
        When it is said.

        tasks.script.turns.say
        客户说什么。
        What the customer says.

        tasks.script.turns.watch
        考评员此时看什么。
        What assessors look for then.

        tasks.script.events
        突发事件。
        What happens all of a sudden.

        tasks.script.events.atMinute
        开始后第几分钟发生。
        How many minutes after the start.

        tasks.script.events.what
        发生什么。
        What happens.

        tasks.script.escalation
        何时应当升级处理，交给谁。
        When it should be escalated, and to whom.

        tasks.script.keyPhrases
        应当说到的话。
        What should be said.

        tasks.script.closing
        怎样结束。
        How it ends.

        tasks.recordings
        有违规之处的录音，写成文字稿。
        Recordings with breaches to find, as transcripts.

        tasks.recordings.id
        录音编号，在本任务内唯一。
        The recording's id, unique in the task.

        tasks.recordings.title
        录音名称。
        The recording's title.

        tasks.recordings.transcript
        逐句文字稿。
        What is said, line by line.

        tasks.recordings.transcript.who
        谁在说。
        Who speaks.

        tasks.recordings.transcript.say
        说了什么。
        What is said.

        tasks.recordings.breaches
        其中的违规之处。
        The breaches in it.

        tasks.recordings.breaches.line
        在第几句，从 1 数起。
        In which line, from 1.

        tasks.recordings.breaches.breach
        哪里违规。
        What is wrong.

        tasks.recordings.breaches.rule
        违反了哪条规定。
        Which rule it breaks.

        tasks.questions
        口述题。
        The oral questions.

        tasks.questions.ask
        问什么。
        What is asked.

        tasks.questions.expect
        应当答到的要点。
        What an answer should mention.

        rubrics
        评分量表。
        The rubrics.

        rubrics.id
        量表编号，供标准的考核项引用。
        The rubric's id, for the measures of schemes to refer to.

        rubrics.title
        量表名称。
        The rubric's title.

        rubrics.competency
        量表所评的能力。
        The competency it rates.

        rubrics.anchors
        行为锚定的等级，从低到高。
        The ratings with the behaviour that anchors each, from the lowest to the highest.

        rubrics.anchors.rating
        等级分。
        The rating.

        rubrics.anchors.text
        达到该等级的行为表现。
        The behaviour that shows it.

        feedback
        360 度反馈表。
        The feedback forms (360°).

        feedback.id
        反馈表编号，供标准的考核项引用。
        The form's id, for the measures of schemes to refer to.

        feedback.title
        反馈表名称。
        The form's title.

        feedback.scale
        评分的起止。
        The ratings that may be given.

        feedback.scale.from
        最低分。
        The lowest rating.

        feedback.scale.to
        最高分。
        The highest rating.

        feedback.sources
        由谁评价；权重之和为 100。
        Who gives it; the weights sum to 100.

        feedback.sources.id
        评价者类别的编号。
        The source's id.

        feedback.sources.title
        评价者类别的名称。
        The source's title.

        feedback.sources.weight
        所占百分比；自评不计。
        Its share in percent; one's own view does not count.

        feedback.sources.atLeast
        至少几人评价才计入；人数不足时不公布，以免认出是谁。
        How many people must have answered; below, it is withheld, so that nobody is recognised.

        feedback.sources.ownView
        true 表示自评，只作参考。
        True for the candidate's own view, which does not count.

        feedback.questions
        评价的问题。
        What is asked.

        feedback.questions.id
        问题的编号，在本表内唯一。
        The question's id, unique in the form.

        feedback.questions.text
        问题。
        The question.

        feedback.questions.competency
        问题所指的能力。
        The competency it is about.
        """
}
