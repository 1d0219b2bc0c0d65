public import CertCore
public import Sitting
import TextFormats

extension SittingStory {
    /// The story for people, times as at the authority.
    ///
    /// - Parameter names: the bank's ids of the items in the order shown, where they are known.
    public func text(_ language: Language, naming names: [ItemID] = []) -> [String] {
        let candidate = visible(heading.candidate)
        var text = [
            "\(heading.ticket)  \(candidate)  \(visible(heading.part.in(language)))",
            size.in(language),
        ]
        text.append("")
        let width = String(lines.last?.record ?? 0).utf8.count
        let bursts = bursts
        var index = 0
        while index < lines.count {
            let run = lines[index...].prefix { $0.isAlike(lines[index]) }
            let last = run.last ?? lines[index]
            let words = phrase(of: Array(run), naming: names)
            let number = String(last.record)
            if let silence = lines[index].silence {
                let margin = String(repeating: " ", count: width)
                let words = phrase(of: silence, lines[index])
                text.append("\(margin)  \(time(lines[index].at))  \(words.in(language))")
            }
            let margin = String(repeating: " ", count: width - number.utf8.count)
            text.append("\(margin)\(number)  \(time(last.at))  \(words.in(language))")
            for burst in run.flatMap({ $0.bursts(among: bursts) }) {
                let margin = String(repeating: " ", count: width)
                let words = phrase(of: burst)
                text.append("\(margin)  \(time(burst.at))  \(words.in(language))")
            }
            index += run.count
        }
        return text
    }

    /// Of text that came faster than hands type, which is all that is known of it.
    func phrase(of burst: TypedBurst) -> Phrase {
        let number = (items.firstIndex { $0.id == burst.item } ?? 0) + 1
        return Phrase(
            zh: "！第 \(number) 题有 \(burst.characters) 字来得比手打快"
                + "（1 秒内超过 20 字）",
            en: "! item \(number): \(counted(burst.characters, "character")) came faster than "
                + "hands type (more than 20 in a second)")
    }

    private var size: Phrase {
        let rest =
            torn == 0
            ? Phrase("")
            : Phrase(
                zh: "，末尾未写完的 \(torn) 字节不算", en: ", the last \(torn) unfinished and left out")
        return Phrase(
            zh: "\(lines.count) 条记录，\(bytes) 字节",
            en: "\(counted(lines.count, "record")) in \(bytes) bytes") + rest
    }

    /// With seconds always, so that the columns stand.
    private func time(_ instant: Instant) -> String {
        let text = instant.text(at: heading.offset)
        return text.prefix(10) + " " + text.dropFirst(11).prefix(8)
    }

    /// What is told in one line of records that are alike.
    private func phrase(of run: [Line], naming names: [ItemID]) -> Phrase {
        switch run[0].event {
        case .alive: Phrase(zh: "在线（\(run.count) 条）", en: "up (\(counted(run.count, "record")))")
        case .typed(let id, _): item(id, names) + typed(run)
        default: phrase(of: run[0], naming: names)
        }
    }

    /// What stands before a record that was long in coming.
    private func phrase(of silence: Duration, _ line: Line) -> Phrase {
        let pulse = RunningSitting.pulse.components.seconds
        let time =
            line.charged == silence
            ? Phrase(zh: "时间照算", en: "the time went on")
            : Phrase(
                zh: "其间计时 \(line.charged.span.zh)", en: "\(line.charged.span.en) of it counted")
        return Phrase(
            zh: "此前 \(silence.span.zh) 没有记录（开着时每 \(pulse) 秒必有一条）："
                + "程序或机器停住了，\(time.zh)",
            en:
                "nothing was kept for \(silence.span.en), where a sitting that is up keeps a record "
                + "every \(pulse) seconds: program or machine stood still; \(time.en)") + left(line)
    }

    private func left(_ line: Line) -> Phrase {
        Phrase(zh: "，剩余 \(line.left.countdown)", en: "; \(line.left.countdown) left")
    }

    private func phrase(of line: Line, naming names: [ItemID]) -> Phrase {
        let left = left(line)
        switch line.event {
        case .started: return Phrase(zh: "开始", en: "started") + left
        case .resumed(let torn):
            let cut =
                torn == 0
                ? Phrase("")
                : Phrase(
                    zh: "，舍去未写完的 \(torn) 字节", en: ", \(torn) unfinished bytes cut off")
            return Phrase(
                zh: "隔 \(line.passed.span.zh) 后继续",
                en: "went on after \(line.passed.span.en) away")
                + cut + left
        case .hosted(let host):
            return Phrase(zh: "在机器 \(visible(host)) 上", en: "on machine \(visible(host))")
        case .clockJumped(let jump):
            if line.isAfterRestart {
                let far = (.zero - jump).span
                return Phrase(
                    zh: "机器重启后，时钟比之前还早 \(far.zh)；其间过了多久无从得知，没有计入",
                    en:
                        "after a restart the wall clock was \(far.en) behind where it had been; how long "
                        + "it was in between nobody knows, and no time was counted")
            }
            return Phrase(
                zh: "机器的时钟被拨动 \(jump.jump.zh)，不影响计时",
                en: "the wall clock was set by \(jump.jump.en), which moved no time")
        case .codeUsed(let code, _): return Phrase(zh: "输入码：", en: "code: ") + code.phrase + left
        case .ordered(let order, let isLate):
            let late =
                isLate
                ? Phrase(zh: "（当时没有开着）", en: " (while the sitting was not open)") : Phrase("")
            return Phrase(zh: "监考台：", en: "by the desk: ") + order.phrase + late + left
        case .alive: return Phrase(zh: "在线", en: "up")
        case .typingStarted(let id, _):
            return item(id, names) + Phrase(zh: "：开始打字", en: ": typing began") + left
        case .typed(let id, _): return item(id, names) + typed([line])
        case .typingEnded(let id):
            return item(id, names) + Phrase(zh: "：打字结束", en: ": typing ended")
                + result(of: id, line.typed)
        case .left: return Phrase(zh: "考生自行退出", en: "the candidate left")
        case .sectionLeft(let unused):
            let given =
                unused == .zero
                ? Phrase("")
                : Phrase(
                    zh: "，本大题剩余的 \(unused.countdown) 作废",
                    en: ", \(unused.countdown) of its time given up")
            return Phrase(
                zh: "离开第 \(line.section + 1) 大题", en: "left section \(line.section + 1)")
                + given + rest(after: line.section) + left
        case .sectionOver:
            return Phrase(
                zh: "第 \(line.section + 1) 大题时间到", en: "time over for section \(line.section + 1)")
                + rest(after: line.section) + left
        case .breakTaken: return Phrase(zh: "考生开始休息", en: "the candidate took a break") + left
        case .breakEnded where line.isOwnBreak:
            return Phrase(zh: "休息结束", en: "the break ended") + left
        case .breakEnded:
            return Phrase(
                zh: "休息结束，进入第 \(line.section + 1) 大题",
                en: "the break ended, on to section \(line.section + 1)") + left
        case .submitted: return Phrase(zh: "交卷", en: "handed in") + left
        case .timeOver: return Phrase(zh: "时间到", en: "time over")
        case .shown(let id): return item(id, names) + Phrase(zh: "：看题", en: " shown")
        case .flagged(let id, let isOn):
            return item(id, names)
                + (isOn
                    ? Phrase(zh: "：标记", en: " flagged")
                    : Phrase(zh: "：取消标记", en: ": flag taken away"))
        case .cleared(let id):
            return item(id, names)
                + Phrase(
                    zh: "：清除答案 \(words(line.before).zh)", en: " cleared of \(words(line.before).en)"
                )
        case .answered(let id, let response):
            let now = words(response)
            guard line.before != nil else {
                return item(id, names) + Phrase(zh: "：答 ", en: " answered ") + now
            }
            return item(id, names) + Phrase(zh: "：改答 ", en: " changed from ")
                + words(line.before) + Phrase(zh: " → ", en: " to ") + now
        }
    }

    private func rest(after section: Int) -> Phrase {
        guard sections.indices.contains(section), sections[section].breakMinutes > 0 else {
            return Phrase("")
        }
        let minutes = sections[section].breakMinutes
        return Phrase(
            zh: "，休息最多 \(minutes) 分钟", en: ", a break of up to \(counted(minutes, "minute"))")
    }

    private func item(_ id: ItemID, _ names: [ItemID]) -> Phrase {
        let place = items.firstIndex { $0.id == id }
        let name = place.flatMap { names.indices.contains($0) ? " (\(names[$0]))" : nil } ?? ""
        return Phrase(zh: "第 \(id) 题\(name)", en: "item \(id)\(name)")
    }

    private func words(_ response: Response?) -> Phrase {
        switch response {
        case nil: Phrase("–")
        case .options(let chosen)?: Phrase(chosen.sorted().map(\.text).joined(separator: " "))
        case .order(let order)?: Phrase(order.map(\.text).joined(separator: " "))
        case .pairs(let pairs)?:
            Phrase(
                pairs.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }
                    .joined(separator: " "))
        case .boolean(true)?: Phrase(zh: "对", en: "true")
        case .boolean(false)?: Phrase(zh: "错", en: "false")
        case .text(let text)?: Phrase("“" + visible(text) + "”")
        case .typed(let typed)?: Phrase("“" + visible(typed.text) + "”")
        }
    }

    // MARK: Typing

    private func typed(_ run: [Line]) -> Phrase {
        var (inserted, deleted, pastes) = (0, 0, 0)
        for line in run {
            guard case .typed(_, let edits) = line.event else { continue }
            for edit in edits {
                switch edit.change {
                case .insert(let text): inserted += text.count
                case .delete(let count): deleted += count
                case .paste: pastes += 1
                }
            }
        }
        let total = run.last?.typed?.text.count ?? 0
        let refused =
            pastes == 0
            ? Phrase("")
            : Phrase(
                zh: "，拒绝粘贴 \(pastes) 次",
                en: ", \(counted(pastes, "paste")) refused")
        return Phrase(
            zh: "：输入 \(inserted) 字，删去 \(deleted) 字，共 \(total) 字",
            en: ": \(counted(inserted, "character")) typed, \(deleted) deleted, \(total) in all")
            + refused + Phrase(zh: "（\(run.count) 条）", en: " (\(counted(run.count, "record")))")
    }

    private func result(of id: ItemID, _ typed: TypedText?) -> Phrase {
        guard let test = items.first(where: { $0.id == id })?.typing, let typed,
            let result = test.result(of: typed)
        else { return Phrase("") }
        let speed = result.speed.text(places: 1, mode: .halfUp)
        let accuracy =
            result.accuracy.map { ($0 * 100).text(places: 1, mode: .halfUp) + "%" } ?? "–"
        return Phrase(
            zh: "，正确 \(result.alignment.correct) 字，错误 \(result.alignment.errors) 处，"
                + "每分钟 \(speed) 字，正确率 \(accuracy)",
            en:
                ", \(result.alignment.correct) right, \(counted(result.alignment.errors, "error")), "
                + "\(speed) characters a minute, \(accuracy) accuracy")
    }
}

extension SittingStory.Line {
    /// The bursts that ended with this record.
    func bursts(among bursts: [TypedBurst]) -> [TypedBurst] {
        guard case .typed(let item, _) = event else { return [] }
        return bursts.filter { $0.item == item && $0.at == at }
    }

    /// Signs of life are told together, and what was typed of an item is.
    fileprivate func isAlike(_ other: Self) -> Bool {
        switch (event, other.event) {
        case (.alive, .alive): record == other.record || silence == nil
        case (.typed(let one, _), .typed(let another, _)):
            one == another && (record == other.record || silence == nil)
        default: record == other.record
        }
    }
}

/// What the help of `exam journal` says of the file.
public enum JournalWords {
    /// Of the journal that lies beside the store, also on paper.
    public static let keptIsNotAsCollected = Phrase(
        zh: "注意：机构保存的作答记录与收卷时不同，或已不在；成绩依据的是收卷时的记录",
        en: "mind: the journal that the authority keeps is not the one that was collected, or is "
            + "gone; the score rests on the one collected")

    /// Of a response file that somebody named.
    public static let fileIsNotAsCollected = Phrase(
        zh: "注意：这个文件不是收卷时的那份作答记录，可能是更早或更晚的一份；成绩依据的是收卷时的记录",
        en: "mind: this file is not the journal that was collected, perhaps an earlier or a later "
            + "copy; the score rests on the one collected")

    public static let format = Phrase(
        zh: """
            在机构一侧凭账本打开；在考试机上用旁边的试卷文件和两个码打开。

            文件格式 certify-journal/2：首行“certify-journal/2”；然后是头和各条记录，每段之前是 4 字节长度和它的反码（大端）。\
            头是 JSON：ticket；paper，试卷文件的 SHA-256；wrapped，用试卷密钥加密的作答密钥；sealed，封给机构公钥的同一密钥。\
            每条记录是 XChaCha20-Poly1305（24 字节随机数、密文、16 字节标签），附加数据为前一环；\
            首环 = 以作答密钥作的 BLAKE2b-256（头与考生姓名的 SHA-256），以后每环 = 同法（前一环 ‖ 密文）。内容是 JSON：at（wall、uptime、boot）和 event，--json 原样给出。
            event 的 is 说明是什么事：started 开始，resumed 继续（torn，舍去未写完的字节），hosted 所在机器，shown 看题，answered 作答，cleared 清除答案，flagged 标记或取消，left 自行退出，alive 在线，clock-jumped 时钟自己动了（毫秒），code-used 用了监考员的码，ordered 执行了监考台的指令（late：下令时没有开着），submitted 交卷，time-over 时间到；\
            section-left 离开大题（unusedMilliseconds，作废的时间），section-over 大题时间到（lateMilliseconds，晚了多久才发现），break-taken 考生自行休息，break-ended 休息结束。
            打字题：typing-started 开始，typing-ended 结束，typed 记一批改动 edits：at 为该题计时的毫秒数，insert 是输入的字，delete 是从末尾删去的字数，paste 是被拒绝的粘贴的字数；依次重做即得全文。
            先写入、落盘，后显示已保存；末尾没写完的记录不算。
            """,
        en: """
            On the authority's side the store opens it; on the exam machine the paper's file beside it and the two codes do.

            The format, certify-journal/2: a first line that says so; then the head and the records, before each its length and the length's complement, four bytes each, big-endian. \
            The head is JSON: ticket; paper, the SHA-256 of the paper's file; wrapped, the journal's key under the paper's; sealed, the same sealed to the authority's public key. \
            A record is XChaCha20-Poly1305 (24 bytes of nonce, the ciphertext, 16 of tag) with the link before it as additional data; the first link is BLAKE2b-256, keyed with the journal's key, of the SHA-256 of head and candidate, and each further one that of link and record. Inside is JSON: at (wall, uptime, boot) and event, which --json prints as they are.
            The event's is tells what it was: started; resumed (torn: unfinished bytes cut off); hosted, on which machine; shown, answered, cleared and flagged, with the item; left, by the candidate's own choice; alive, a sign of life; clock-jumped, in milliseconds; code-used, a code of the invigilator's; ordered, something the desk ordered (late: while the sitting was not open); submitted; time-over; \
            section-left (unusedMilliseconds: time given up), section-over (lateMilliseconds: until it was noticed), break-taken, by the candidate, and break-ended.
            Of a typing test, typing-started and typing-ended tell when, and typed has a batch of edits: at, in milliseconds of the test's own time, and insert, what was typed, delete, so many characters off the end, or paste, so many that were refused; done over in their order they give the text.
            A record is written and on the disk before it is shown as saved; one that was not finished at the end does not count.
            """)
}
