public import Authority
public import CertCore
import Disk
import Ledger
import Seals
public import TextFormats

extension Diagnosis {
    /// What was looked over, area by area, and what is to be mended.
    public func lines(_ language: Language) -> [String] {
        var lines: [String] = []
        for area in Area.allCases {
            let kinds = problems(of: area)
            let words = kinds.isEmpty ? summary(of: area) : problemCount(kinds.count)
            lines.append("\(kinds.isEmpty ? "✓" : "✗") " + (area.title + words).in(language))
            for kind in kinds.prefix(20) { lines.append("    " + kind.phrase.in(language)) }
            if kinds.count > 20 { lines.append("    …") }
        }
        return lines + notes.map { "· " + $0.phrase.in(language) }
    }

    public var json: JSON {
        [
            "sound": .boolean(isSound),
            "head": verification.flatMap(\.head).map { .string($0) } ?? .null,
            "problems": .array(
                problems.map { problem in
                    [
                        "area": .string(problem.area.rawValue),
                        "zh": .string(problem.kind.phrase.zh),
                        "en": .string(problem.kind.phrase.en),
                    ]
                }),
            "notes": .array(
                notes.map { ["zh": .string($0.phrase.zh), "en": .string($0.phrase.en)] }),
        ]
    }

    private func problemCount(_ count: Int) -> Phrase {
        Phrase(zh: "：\(count) 处问题", en: count == 1 ? ": one problem" : ": \(count) problems")
    }

    private func summary(of area: Area) -> Phrase {
        switch area {
        case .database: return Phrase(zh: "完好", en: " is sound")
        case .chain:
            return Phrase(zh: "：", en: ": ") + (verification?.phrase ?? Phrase(""))
        case .profile: return Phrase(zh: "与建立时的记录一致", en: " is as it was founded")
        case .keys:
            return Phrase(
                zh: "：\(operators) 位操作员的密钥相符", en: ": \(operators), one for each operator")
        case .objects:
            return Phrase(zh: "：\(objects) 个，摘要相符", en: ": \(objects), all as their digests say")
        case .sittings:
            return Phrase(
                zh: "：\(sittings) 份已收的作答记录，与收卷时一致",
                en: ": \(counted(sittings, "collected journal")), as collected")
        case .permissions: return Phrase(zh: "仅限本账户", en: ": for this account alone")
        case .lists:
            return Phrase(
                zh: "：\(cases) 个案卷，与从头重放一致", en: ": \(counted(cases, "case")), the same as replayed"
            )
        }
    }
}

extension Diagnosis.Area {
    var title: Phrase {
        switch self {
        case .database: Phrase(zh: "账册文件", en: "The ledger's file")
        case .chain: Phrase(zh: "记录与签名", en: "Events and signatures")
        case .profile: Phrase(zh: "authority.json ", en: "authority.json")
        case .keys: Phrase(zh: "密钥", en: "The keys")
        case .objects: Phrase(zh: "文件", en: "Kept files")
        case .sittings: Phrase(zh: "考场记录", en: "Sittings")
        case .permissions: Phrase(zh: "文件权限", en: "Permissions")
        case .lists: Phrase(zh: "列表", en: "Lists")
        }
    }
}

extension Diagnosis.Kind {
    var phrase: Phrase {
        switch self {
        case .file(let problem): return problem.phrase
        case .broken(let sequence, let fault, let stream):
            let place = stream.map { Phrase(zh: "（\($0)）", en: " (\($0))") } ?? Phrase("")
            return Phrase(
                zh: "第 \(sequence) 条记录\(place.zh)\(fault.phrase.zh)",
                en: "event \(sequence)\(place.en) \(fault.phrase.en)")
        case .otherProfile:
            return Phrase(
                zh: "authority.json 与账册中建立机构的记录不同；请从备份恢复该文件",
                en: "authority.json differs from the founding event; restore it from a backup")
        case .otherKey(let name):
            return Phrase(
                zh: "keys/operators/\(name).key 不是账册所知的密钥",
                en: "keys/operators/\(name).key is not the key the ledger knows")
        case .badKey(let path): return AuthorityError.badKeyFile(path).phrase(naming: .unknown)
        case .otherBodyKey:
            return Phrase(
                zh: "keys/body.key 不是建立机构时的签名密钥",
                en: "keys/body.key is not the key the authority was founded with")
        case .objectMissing(let digest, let sequence):
            return Phrase(
                zh: "第 \(sequence) 条记录所引用的 objects/\(digest) 不在；请从备份恢复",
                en: "objects/\(digest), which event \(sequence) refers to, is missing; restore it")
        case .objectDamaged(let digest):
            return AuthorityError.objectDamaged(digest).phrase(naming: .unknown)
        case .foreignObject(let name):
            return Phrase(zh: "objects/\(name) 不是所存文件", en: "objects/\(name) is no kept file")
        case .otherJournal(let path, let candidate):
            return Phrase(
                zh: "\(path)（\(candidate)）不是收卷时的作答记录；请从备份或答卷文件恢复（certify exam collect 文件）",
                en:
                    "\(path) (\(candidate)) is not the journal that was collected; restore it from a backup, or from its response file with certify exam collect"
            )
        case .journalMissing(let path, let candidate):
            return Phrase(
                zh: "\(path)（\(candidate)）不在，其中的作答已经收卷；请从备份或答卷文件恢复（certify exam collect 文件）",
                en:
                    "\(path) (\(candidate)), which was collected, is gone; restore it from a backup, or from its response file with certify exam collect"
            )
        case .permissions(let path, let found, let wanted):
            let modes = "\(String(found, radix: 8)) → \(String(wanted, radix: 8))"
            return Phrase(
                zh: "\(path) 向他人开放（\(modes)）；请 chmod",
                en: "\(path) is open to others (\(modes)); chmod it")
        case .list(let difference): return difference.phrase
        case .authority(let error): return error.phrase(naming: .unknown)
        case .ledger(let error): return error.phrase
        case .other(let text): return Phrase(text)
        }
    }
}

extension Diagnosis.Note {
    var phrase: Phrase {
        switch self {
        case .keyElsewhere(let name):
            Phrase(zh: "\(name) 的密钥文件不在此处", en: "\(name)'s key file is kept elsewhere")
        case .strayKey(let file):
            Phrase(
                zh: "keys/operators/\(file) 不属于任何操作员（命令中断所留），可以删除",
                en:
                    "keys/operators/\(file) is nobody's, left by a command that was stopped; it may go"
            )
        case .looseObjects(let count):
            Phrase(
                zh: "\(count) 个文件没有记录引用（命令中断或撤销所留）",
                en:
                    "\(counted(count, "kept file")) that no event names, left by commands that were stopped"
            )
        case .unfinishedObjects(let count):
            Phrase(
                zh: "\(count) 个未写完的文件（命令中断所留），可以删除：objects/\(File.temporaryPrefix)*",
                en:
                    "\(counted(count, "file")) never written to the end, left by commands that were stopped, and of no use: objects/\(File.temporaryPrefix)*"
            )
        }
    }
}

extension LedgerProblem {
    var phrase: Phrase {
        switch self {
        case .damaged(let text): Phrase(zh: "文件已损坏：\(text)", en: "damaged: \(text)")
        case .danglingReference(let table):
            Phrase(zh: "\(table) 表中有悬空引用", en: "\(table) refers to rows that are not there")
        case .gap(let stream): Phrase(zh: "\(stream) 的记录有缺口", en: "\(stream) has a gap")
        case .schema(let object):
            Phrase(zh: "表、索引或触发器 \(object) 被改动", en: "\(object) was changed, removed or added")
        case .setting(let name, let found, let wanted):
            Phrase(zh: "\(name) 为 \(found)，应为 \(wanted)", en: "\(name) is \(found), not \(wanted)")
        case .staleProjections: LedgerError.staleProjections.phrase
        }
    }
}

extension ProjectionDifference {
    var phrase: Phrase {
        let row = "\(table) \(key.joined(separator: " "))"
        let words =
            switch kind {
            case .missing: Phrase(zh: "缺少", en: "is missing")
            case .extra: Phrase(zh: "多余", en: "should not be there")
            case .changed(let columns):
                Phrase(zh: "不符：\(listed(columns).zh)", en: "differs in \(listed(columns).en)")
            }
        return Phrase(zh: "\(row) \(words.zh)", en: "\(row) \(words.en)")
    }
}

extension Verification {
    /// Sequence and hash of the last event, to be noted elsewhere.
    fileprivate var head: String? {
        guard case .sound(let events, _, let head) = self else { return nil }
        return "\(events):\(head.hex)"
    }
}
