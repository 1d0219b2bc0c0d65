public import CertCore

extension PublicationRefusal {
    var phrase: Phrase {
        switch self {
        case .notVerified:
            Phrase(
                zh: "成绩尚未汇总并由第二人审核。请先 certify grade，再由他人 certify grade --verify。",
                en:
                    "The scores are not graded and verified yet: certify grade, then certify grade --verify by somebody else."
            )
        case .panelOpen:
            Phrase(
                zh: "评审尚未结束。请先 certify panel close。",
                en: "The panel has not finished. Close it first: certify panel close.")
        case .notDecided:
            Phrase(
                zh: "本标准的成绩与结果一同公布，须先作认定决定（certify decide）。",
                en: "Scores come out with the result here; decide first: certify decide.")
        case .alreadyPublished(let day):
            Phrase(
                zh: "成绩已于 \(day) 公布。重写成绩单：certify publish --again。",
                en:
                    "The scores were published on \(day). To write the reports again: certify publish --again."
            )
        case .notPublished:
            Phrase(
                zh: "成绩尚未公布（certify publish）。",
                en: "The scores are not published yet: certify publish.")
        case .windowClosed(let last):
            Phrase(
                zh: "异议期已于 \(last) 结束。", en: "The window for objections closed on \(last).")
        case .unknownObjection(let number, let known):
            known.isEmpty
                ? Phrase(zh: "本案没有异议。", en: "The case has no objections.")
                : Phrase(
                    zh: "没有第 \(number) 号异议。已有：\(listed(known).zh)。",
                    en: "There is no objection \(number). Known: \(listed(known).en).")
        case .alreadyResolved(let number):
            Phrase(zh: "第 \(number) 号异议已经处理。", en: "Objection \(number) is resolved already.")
        case .openObjections(let numbers): .openObjections(numbers)
        }
    }
}

extension Phrase {
    /// What decisions and certificates wait for.
    static func openObjections(_ numbers: [Int]) -> Phrase {
        let isOne = numbers.count == 1
        return Phrase(
            zh: "异议 \(listed(numbers).zh) 尚未处理。请先 certify objection resolve。",
            en: isOne
                ? "Objection \(listed(numbers).en) is open. Resolve it first: certify objection resolve."
                : "Objections \(listed(numbers).en) are open. Resolve them first: certify objection resolve."
        )
    }

    static func windowsOpen(until last: Day) -> Phrase {
        let next = last.advanced(by: 1)
        return Phrase(
            zh: "异议期与公示期至 \(last) 止，\(next) 起可以办理。",
            en:
                "The windows for objections and notice are open until \(last); this can be done from \(next)."
        )
    }
}

extension Objection.Ground {
    public var title: Phrase {
        switch self {
        case .arithmetic: Phrase(zh: "计分", en: "arithmetic")
        case .recording: Phrase(zh: "登记", en: "recording")
        case .procedure: Phrase(zh: "程序", en: "procedure")
        case .other: Phrase(zh: "其他", en: "other")
        }
    }
}

extension Objection.Outcome {
    public var title: Phrase {
        switch self {
        case .upheld: Phrase(zh: "成立", en: "upheld")
        case .dismissed: Phrase(zh: "不成立", en: "dismissed")
        }
    }
}

extension Publication {
    /// When the scores came out and until when the windows are open.
    public var phrase: Phrase? {
        guard let published, let objectionsUntil, let noticeUntil else { return nil }
        return PublicationWindows(
            published: published, objectionsUntil: objectionsUntil, noticeUntil: noticeUntil
        ).phrase
    }
}

/// The windows of one publication, of which those that there are none of go unmentioned.
struct PublicationWindows {
    var published: Day
    var objectionsUntil: Day
    var noticeUntil: Day

    var phrase: Phrase {
        var items = [Phrase(zh: "\(published) 公布", en: "published on \(published)")]
        if objectionsUntil >= published {
            items.append(
                Phrase(zh: "异议至 \(objectionsUntil)", en: "objections until \(objectionsUntil)"))
        }
        if noticeUntil > max(objectionsUntil, published.advanced(by: -1)) {
            items.append(Phrase(zh: "公示至 \(noticeUntil)", en: "public notice until \(noticeUntil)"))
        }
        return Phrase(
            zh: items.map(\.zh).joined(separator: "，"), en: items.map(\.en).joined(separator: ", "))
    }
}
