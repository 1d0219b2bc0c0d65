import Authority
public import CertCore
public import ExamBank
public import Sitting
import TextFormats

extension TheoryExamRefusal {
    func phrase(naming parts: PartTitles) -> Phrase {
        switch self {
        case .notScheduled(let part):
            Phrase(
                zh: "考生没有等待组卷的科目\(parts[part].zh)。",
                en: "The candidate waits for no paper of \(parts[part].en).")
        case .alreadyDrawn(let part):
            Phrase(
                zh: "科目\(parts[part].zh)已经组卷。",
                en: "The paper of \(parts[part].en) is drawn already.")
        case .alreadyCollected(let part):
            Phrase(
                zh: "科目\(parts[part].zh)的答卷已收回。",
                en: "The answers of \(parts[part].en) are in already.")
        case .notPresent(let part, let standing):
            Phrase(
                zh: "科目\(parts[part].zh)的状态是「\(standing.title.zh)」，没有答卷可收。请先签到。",
                en:
                    "\(parts[part].en) is marked “\(standing.title.en)”: no answers to take in. Check in first."
            )
        case .notCollected(let part):
            Phrase(
                zh: "科目\(parts[part].zh)的答卷尚未收回。请先 certify exam collect。",
                en: "The answers of \(parts[part].en) are not in yet. First: certify exam collect.")
        case .foreignItem(let item):
            Phrase(
                zh: "试题 \(item) 不在考生的试卷上。", en: "Item \(item) is not on the candidate's paper.")
        case .notAText(let item, let type):
            Phrase(
                zh: "试题 \(item) 是\(type.title.zh)题，由程序评分。",
                en: "Item \(item) is \(type.title.en), which is scored by its key.")
        case .marksOutOfRange(let item, let marks, let maximum):
            Phrase(
                zh: "试题 \(item) 给 \(marks) 分不行：应在 0 至 \(maximum) 之间。",
                en: "\(marks) for item \(item) is not from 0 to \(maximum).")
        case .graded:
            Phrase(
                zh: "成绩已经审核，不能再改；异议成立后才能更正。",
                en: "The grade was verified; marks change only after an upheld objection.")
        case .markingBegun(let part):
            Phrase(
                zh: "科目\(parts[part].zh)已经开始评分，收回的答卷不能再换。请保留这份文件，由考务负责人裁定。",
                en:
                    "The marking of \(parts[part].en) has begun, so its answers cannot be replaced. "
                    + "Keep the file; it is for the exam officer to say what counts.")
        }
    }
}

extension DrawingFailure {
    /// Why no form can be drawn, every lacking cell with its numbers.
    public var phrase: Phrase { reason.sentence }

    /// The same within a sentence.
    var reason: Phrase {
        switch self {
        case .unknownAlgorithm(let version):
            Phrase(
                zh: "不认识第 \(version) 版组卷算法", en: "drawing algorithm \(version) is unknown")
        case .unusableSeed:
            Phrase(zh: "种子不是 64 位十六进制数", en: "the seed is not 64 hexadecimal digits")
        case .noWeights:
            Phrase(
                zh: "题库的一级鉴定点没有可用的权重", en: "the bank's top-level points have no usable weights")
        case .repeatedSection(let type):
            Phrase(
                zh: "组卷方案中\(type.title.zh)题出现了两次",
                en: "the blueprint has two sections of \(type.title.en) items")
        case .tangled:
            Phrase(
                zh: "互斥关系太密，无法判断能否组成一份试卷；请减少互斥，或把这些试题编成一组案例",
                en: "too many items are enemies to tell whether a form can be drawn; "
                    + "name fewer, or make a case of them")
        case .infeasible(let cells):
            Phrase(zh: "题库组不成一份试卷：", en: "the bank cannot fill a form: ")
                + listed(cells.map(\.phrase))
        }
    }
}

extension DrawingFailure.Cell {
    /// What is needed and what there is.
    public var phrase: Phrase {
        Phrase(
            zh: "\(type.title.zh) × \(point)（需要 \(needs) 题，只余 \(has) 题\(wholeCases.zh)）",
            en: "\(type.title.en) × \(point) (needs \(needs), has \(has) left\(wholeCases.en))")
    }

    /// Why more items than there are for a form may be live.
    private var wholeCases: Phrase {
        if inCases == 0 { return Phrase("") }
        return Phrase(
            zh: "；另有 \(inCases) 题属于案例，案例的题只能整组抽取",
            en: "; \(counted(inCases, "live item")) in cases, which are drawn whole or not at all")
    }
}

extension ResponseProblem {
    /// Why something is no answer to its item.
    public var phrase: Phrase {
        switch self {
        case .wrongKind(let type):
            Phrase(
                zh: "不是\(type.title.zh)题的答案", en: "is no answer to an item of \(type.title.en)")
        case .unknownOption(let option):
            Phrase(zh: "没有选项 \(option)", en: "names option \(option), which there is not")
        case .unknownTarget(let target):
            Phrase(zh: "没有匹配对象 \(target)", en: "names target \(target), which there is not")
        case .repeatedOption(let option):
            Phrase(zh: "选项 \(option) 重复", en: "has option \(option) twice")
        case .missingOptions(let options):
            Phrase(
                zh: "缺选项 \(options.map(\.text).joined(separator: "、"))，须列出全部选项",
                en: "leaves out \(options.map(\.text).joined(separator: ", ")); "
                    + "an order has every option")
        case .severalOptions: Phrase(zh: "只能选一项", en: "chooses several options of one")
        case .empty: Phrase(zh: "是空的", en: "is empty")
        case .notANumber(_, let problem): problem.phrase
        case .tooLong(let characters, let limit):
            Phrase(
                zh: "有 \(characters) 个字符，最多 \(limit) 个",
                en: "has \(counted(characters, "character")) of at most \(limit)")
        case .onlyTyped:
            Phrase(
                zh: "只能在考场计时输入，不能录入或更改",
                en: "is typed against the clock in the exam room, and neither entered nor changed")
        }
    }
}

extension TypedNumberProblem {
    fileprivate var phrase: Phrase {
        switch self {
        case .notANumber: Phrase(zh: "不是数", en: "is no number")
        case .tooManyDecimals(let most):
            Phrase(zh: "小数超过 \(most) 位", en: "has more than \(most) decimals")
        case .tooLarge: Phrase(zh: "数太大", en: "is too large a number")
        }
    }
}

extension SittingFailure {
    /// Why a sitting cannot be held, continued or collected.
    public func phrase(at offset: UTCOffset) -> Phrase {
        switch self {
        case .noPaper:
            Phrase(zh: "没有试卷文件", en: "there is no paper")
        case .notAdmitted:
            Phrase(zh: "尚未签到，试卷未开封", en: "not checked in yet, so the paper is sealed")
        case .unreadableAdmission, .foreignAdmission:
            Phrase(
                zh: "开封文件不属于本卷或已损坏。请重新签到",
                en: "the admission is damaged or of another ticket; check in again")
        case .paperDamaged:
            Phrase(
                zh: "试卷文件不完整，或被改动过", en: "the paper's file is not whole, or was altered")
        case .paperStaysShut:
            Phrase(
                zh: "试卷打不开：不是本场的密钥", en: "the paper does not open: its key is another one")
        case .unreadablePaper:
            Phrase(zh: "试卷读不懂", en: "the paper cannot be read")
        case .journal(let fault): fault.phrase
        case .inUse(let holder):
            holder.map {
                Phrase(
                    zh: "自 \(LocalTime($0.since, at: offset).clock) 起在机器 \(visible($0.host)) 上开着",
                    en: "open on machine \(visible($0.host)) since "
                        + LocalTime($0.since, at: offset).clock)
            } ?? Phrase(zh: "正在另一个终端作答", en: "open at another terminal")
        case .refused(let refusal): refusal.phrase(at: offset)
        case .notStarted: Phrase(zh: "尚未开始作答", en: "not begun")
        case .stillRunning(let until):
            Phrase(
                zh: "作答中，到 \(LocalTime(until, at: offset).clock) 为止",
                en: "under way until \(LocalTime(until, at: offset).clock)")
        case .cutOff(let lastKept, let torn): Self.cutOff(lastKept, torn, at: offset)
        case .paused(let since):
            Phrase(
                zh: "自 \(LocalTime(since, at: offset).clock) 起暂停，还没有恢复",
                en: "paused since \(LocalTime(since, at: offset).clock), and not resumed")
        case .awaitsCode(let since):
            Phrase(
                zh: "自 \(LocalTime(since, at: offset).clock) 起中断，等待续考码",
                en: "interrupted since \(LocalTime(since, at: offset).clock); "
                    + "it waits for the code to go on")
        case .collected: Phrase(zh: "答卷已收回", en: "the answers were collected")
        case .disk(let error): error.phrase
        }
    }

    private static func cutOff(
        _ lastKept: Instant?, _ torn: Int, at offset: UTCOffset
    ) -> Phrase {
        let what =
            lastKept.map {
                Phrase(
                    zh: "止于 \(LocalTime($0, at: offset).clock)，没有结束的记录",
                    en: "ends at \(LocalTime($0, at: offset).clock) with the sitting not over")
            } ?? Phrase(zh: "没有一条完整的记录", en: "has not one whole record")
        let rest =
            torn == 0
            ? Phrase("")
            : Phrase(
                zh: "，末尾有 \(torn) 字节的残缺记录", en: ", and in the middle of a record (\(torn) bytes)")
        return Phrase(zh: "文件可能被截断：", en: "the file may be cut off: it ") + what + rest
    }
}

extension SittingRefusal {
    public func phrase(at offset: UTCOffset) -> Phrase {
        switch self {
        case .windowNotOpen(let from):
            Phrase(
                zh: "考试 \(LocalTime(from, at: offset)) 开始",
                en: "the exam opens at \(LocalTime(from, at: offset))")
        case .windowClosed(let since):
            Phrase(
                zh: "考试已于 \(LocalTime(since, at: offset)) 结束",
                en: "the exam closed at \(LocalTime(since, at: offset))")
        case .notStarted: Phrase(zh: "尚未开始", en: "not begun")
        case .alreadyStarted: Phrase(zh: "已经开始", en: "begun already")
        case .ended(let ending): ending.title
        case .timeOver: Phrase(zh: "时间已到", en: "the time is over")
        case .paused: Phrase(zh: "已暂停", en: "paused")
        case .unknownCode: Phrase(zh: "不是本卷的码", en: "no code of this paper")
        case .codeUsedBefore: Phrase(zh: "这个码用过了", en: "the code was used before")
        case .nothingToEnd: Phrase(zh: "没有这个码可以结束的暂停", en: "there is no pause that the code ends")
        case .unknownItem(let item):
            Phrase(zh: "试卷上没有 \(item)", en: "\(item) is not on the paper")
        case .locked(let item): Phrase(zh: "\(item) 已锁定", en: "\(item) is locked")
        case .outOfTime(let item):
            Phrase(zh: "\(item) 的时间已到", en: "the time for \(item) is over")
        case .notYet(let item): Phrase(zh: "\(item) 还没到", en: "\(item) comes later")
        case .onBreak: Phrase(zh: "正在休息", en: "on a break")
        case .notOnBreak: Phrase(zh: "现在没有休息", en: "there is no break now")
        case .noBreakLeft: Phrase(zh: "没有可用的休息时间", en: "no time is left for breaks")
        case .breakInTyping(let item):
            Phrase(
                zh: "\(item) 正在打字，打完才能休息",
                en: "\(item) is being typed, and breaks wait for its end")
        case .lastSection: Phrase(zh: "已是最后一个大题", en: "it is the last section")
        case .unfit(let item, let problem):
            Phrase(zh: "\(item) 的作答\(problem.phrase.zh)", en: "\(item) \(problem.phrase.en)")
        case .typingNotStarted(let item):
            Phrase(zh: "\(item) 尚未开始打字", en: "typing \(item) has not begun")
        case .typingUnderWay(let item):
            Phrase(zh: "\(item) 正在打字", en: "\(item) is being typed")
        case .typingOver(let item):
            Phrase(zh: "\(item) 的打字已结束", en: "typing \(item) is over")
        case .tooEarlyToSubmit(let wait):
            Phrase(
                zh: "还要 \((wait.wholeMilliseconds + 59_999) / 60_000) 分钟才能交卷",
                en: "handing in opens in \((wait.wholeMilliseconds + 59_999) / 60_000) min")
        }
    }
}

extension JournalFault {
    public var phrase: Phrase {
        switch self {
        case .notAJournal: Phrase(zh: "不是作答记录", en: "not a journal of answers")
        case .alteredHead:
            Phrase(
                zh: "作答记录的开头被改动过，或不是写给本机构的",
                en: "the head of the journal was altered, or is sealed to another authority")
        case .foreign(let ticket):
            Phrase(
                zh: "是准考证 \(ticket) 的作答记录", en: "it is the journal of ticket \(ticket)")
        case .ofAnotherPaper:
            Phrase(
                zh: "答的不是本机构为该准考证密封的这份试卷",
                en: "it answers another paper than the one sealed for its ticket")
        case .altered(let record, let offset):
            Phrase(
                zh: "作答记录第 \(record + 1) 条（字节 \(offset)）被改动或缺失",
                en: "record \(record + 1) of the journal (byte \(offset)) was altered or left out")
        case .unreadable(let record, _):
            Phrase(
                zh: "作答记录第 \(record + 1) 条读不懂",
                en: "record \(record + 1) of the journal cannot be read")
        case .impossible(let record):
            Phrase(
                zh: "作答记录第 \(record + 1) 条不可能出自考试程序：是伪造的",
                en: "record \(record + 1) of the journal is none that a sitting writes: "
                    + "it was forged")
        }
    }
}
