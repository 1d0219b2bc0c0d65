import CertCore

extension AttendanceEvent {
    func phrase(at offset: UTCOffset) -> Phrase {
        switch self {
        case .scheduled(let part, let session):
            return Phrase(zh: "安排 \(part) 于 \(session)", en: "\(part) scheduled in \(session)")
        case .checkedIn(let part, let name, let at):
            let time = at.map { Phrase(" " + LocalTime($0, at: offset).description) } ?? Phrase("")
            return Phrase(zh: "\(part) 签到", en: "checked in to \(part)") + time
                + Phrase(zh: "（\(name)）", en: " by \(name)")
        case .markedAbsent(let part):
            return Phrase(zh: "\(part) 缺考", en: "absent from \(part)")
        case .absenceLifted(let part, let reason):
            return Phrase(
                zh: "\(part) 撤销缺考", en: "no longer absent from \(part)"
            ).because(reason)
        case .voided(let parts, let tier, let reason):
            let cause = tier.map { Phrase(zh: "（\($0)）", en: " (\($0))") } ?? Phrase("")
            return
                (Phrase(zh: "\(listed(parts).zh) 作废", en: "\(listed(parts).en) voided") + cause)
                .because(reason)
        case .penalised(let part, let tier, let reason):
            return Phrase(zh: "\(part) 违纪扣分（\(tier)）", en: "\(part) penalised (\(tier))")
                .because(reason)
        case .exempted(let part, let reason):
            return Phrase(zh: "\(part) 免考", en: "exempted from \(part)").because(reason)
        case .codeIssued(let part, let code, let reason):
            return (Phrase(zh: "\(part) 告知码：", en: "\(part), code told: ") + code.phrase)
                .because(reason)
        case .incidentNoted(let part, _, let incident):
            return Phrase(zh: "\(part) ", en: "\(part), ") + incident.phrase(at: offset)
        case .ordered(let part, let order):
            return Phrase(zh: "\(part) ", en: "\(part), ") + order.phrase
        }
    }
}

extension TheoryExamEvent {
    func phrase(at offset: UTCOffset) -> Phrase {
        switch self {
        case .formDrawn(let part, let form):
            return Phrase(
                zh: "\(part) 组卷 \(form.items.count) 题，准考证 \(form.ticket)",
                en:
                    "form of \(counted(form.items.count, "item")) drawn for \(part), ticket \(form.ticket)"
            )
        case .collected(let part, let started, let ended, let ending, _):
            let span = "\(started.local(at: offset)) – \(ended.local(at: offset))"
            return Phrase(
                zh: "\(part) 收卷（\(ending.title.zh)，\(span)）",
                en: "answers to \(part) collected (\(ending.title.en), \(span))")
        case .accounted(let part, let account): return account.phrase(of: part, at: offset)
        case .setAside(let part):
            return Phrase(
                zh: "\(part) 先前收回的答卷搁置：同一次作答有了更完整的一份",
                en: "the answers to \(part) taken in before are put aside: a longer copy of the "
                    + "same sitting came")
        case .textMarked(let part, let item, let name, let points, let note):
            return Phrase(
                zh: "\(part) 简答 \(item) 评 \(points.plain) 分（\(name)）",
                en: "\(part), short text \(item): \(points.plain) points by \(name)"
            ).because(note)
        }
    }
}

extension SittingEnding {
    var title: Phrase {
        switch self {
        case .submitted: Phrase(zh: "交卷", en: "submitted")
        case .timeOver: Phrase(zh: "时间到", en: "time over")
        case .imported: Phrase(zh: "导入", en: "imported")
        case .unfinished: Phrase(zh: "未结束", en: "unfinished")
        }
    }
}
