import Authority
import CertCore
import Ledger
import Terminal
import TextFormats
import Wording

extension Context {
    func examineStore(rebuild: Bool) throws -> ExitCode {
        let access: LedgerStore.Access = rebuild && !options.isDryRun ? .writing : .reading
        let authority = try Authority.open(folder(), for: access, now: options.now?.instant)
        if rebuild, !options.isDryRun { try authority.rebuildLists() }
        return tell(try authority.diagnosis())
    }

    func backUp(to folder: String) throws -> ExitCode {
        let authority = try Authority.open(
            self.folder(), for: .reading, now: options.now?.instant)
        if options.isDryRun {
            done(Phrase(zh: "将复制到 \(folder)。", en: "Would copy to \(folder)."))
            return .done
        }
        let diagnosis = try authority.backUp(to: folder)
        let code = tell(diagnosis)
        if !options.isJSON {
            print(Phrase(zh: "已复制到 \(folder)。", en: "Copied to \(folder)."))
        }
        return code
    }

    private func tell(_ diagnosis: Diagnosis) -> ExitCode {
        if options.isJSON {
            print(diagnosis.json)
        } else {
            print(diagnosis.lines(language))
        }
        return diagnosis.isSound ? .done : .no
    }

    func erase(_ person: PersonID, on ground: ErasureGround) throws -> ExitCode {
        let erasure = try open { authority, actor in
            try authority.erase(
                person, on: ground, as: actor, commandID: options.commandID,
                isDryRun: options.isDryRun)
        }
        if options.isJSON {
            print([
                "person": .string(person.text),
                "cases": .array(erasure.cases.map { .string($0.text) }),
                "objects": .integer(Int64(erasure.objects)),
                "sittings": .integer(Int64(erasure.sittings)),
                "documents": .integer(Int64(erasure.documents)),
            ])
            return .done
        }
        let files = erasure.objects + erasure.sittings + erasure.documents
        done(
            Phrase(
                zh: "\(person) 的个人信息已删除：\(erasure.cases.count) 个案卷，\(files) 份材料、答卷与文书。备份中的副本须另行处理。",
                en:
                    "\(person)'s data are erased: \(counted(erasure.cases.count, "case")), \(counted(files, "file")) of evidence, answers and documents. Copies in backups remain."
            ))
        return .done
    }
}
