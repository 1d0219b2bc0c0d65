import Authority
import CertCore
import Disk
import Terminal
import TextFormats
import Wording

extension Context {
    /// - Parameters:
    ///   - place: a session, or the first of the files, which know theirs.
    ///   - files: response files from other machines; none for what lies beside the store.
    func collect(_ place: String, files: [String], takesUnfinished: Bool) throws -> ExitCode {
        let isFile =
            place.contains("/") || place.hasSuffix(".responses")
            || (try? Path.target(place).kind) == .file
        let files = isFile ? [place] + files : files
        let (collection, offset) = try open { authority, actor in
            let id = isFile ? try session(of: files, in: authority) : SessionID(place)
            let collection =
                files.isEmpty
                ? try authority.collect(
                    id, takesUnfinished: takesUnfinished, as: actor, commandID: options.commandID,
                    isDryRun: options.isDryRun)
                : try authority.collect(
                    id, files: files, takesUnfinished: takesUnfinished, as: actor,
                    commandID: options.commandID, isDryRun: options.isDryRun)
            return (collection, authority.profile.offset)
        }
        if options.isJSON {
            print(json(of: collection, at: offset))
        } else {
            tell(collection, naming: files.isEmpty ? nil : partTitles, at: offset)
        }
        if collection.hasUnfinished { note(CarriedPaperWords.unfinished) }
        let isGood =
            collection.faults.isEmpty && collection.refused.isEmpty
            && collection.untold.isEmpty && collection.late.isEmpty && collection.ungiven.isEmpty
        return isGood ? .done : .no
    }

    /// The session that response files tell.
    private func session(
        of files: [String], in authority: borrowing Authority
    ) throws -> SessionID {
        do {
            if let id = try authority.session(ofResponses: files) { return id }
        } catch let file as RefusedResponseFile {
            throw CommandFailure(
                .badData, file.sentence(at: authority.profile.offset, naming: partTitles))
        }
        throw CommandFailure(.badData, CarriedPaperWords.ofNoSession(files))
    }

    private func json(of collection: AnswerCollection, at offset: UTCOffset) -> JSON {
        [
            "collected": .array(collection.collected.map { .string($0.id.text) }),
            "left": .array(
                collection.left.map {
                    [
                        "case": .string($0.case.text), "ticket": .string($0.ticket),
                        "why": .string($0.failure.phrase(at: offset).in(language)),
                    ]
                }),
            "done": .integer(Int64(collection.done)),
            "untoldCodes": json(of: collection.untold), "lateCodes": json(of: collection.late),
            "ungivenOrders": .array(
                collection.ungiven.map {
                    [
                        "case": .string($0.case.text), "ticket": .string($0.ticket),
                        "order": .string($0.order.brief.in(language)),
                    ]
                }),
            "replaced": .array(collection.replaced.sorted().map { .string($0.text) }),
            "known": .array(collection.known.map { .string($0) }),
            "restored": .array(collection.restored.map { .string($0) }),
            "earlier": .array(
                collection.earlier.map {
                    ["file": .string($0.path), "longer": .string($0.longer)]
                }),
            "refused": .array(
                collection.refused.map {
                    [
                        "file": .string($0.path),
                        "why": .string(
                            $0.why(at: offset, naming: partTitles).in(language)),
                    ]
                }),
        ]
    }

    private func json(of codes: [AnswerCollection.OddCode]) -> JSON {
        .array(
            codes.map {
                [
                    "case": .string($0.case.text), "ticket": .string($0.ticket),
                    "code": .string($0.code.phrase.in(language)),
                ]
            })
    }

    /// - Parameter parts: names parts where files were given, which are told one by one.
    private func tell(
        _ collection: AnswerCollection, naming parts: PartTitles?, at offset: UTCOffset
    ) {
        for left in collection.left {
            print(Phrase("  \(left.case)  \(left.ticket)  ") + left.failure.phrase(at: offset))
        }
        for untold in collection.untold { print(CarriedPaperWords.untold(untold)) }
        for late in collection.late { print(CarriedPaperWords.late(late)) }
        for ungiven in collection.ungiven { print(CarriedPaperWords.ungiven(ungiven)) }
        for taken in collection.taken where taken.isVoid {
            print(CarriedPaperWords.voided(taken))
        }
        if let parts {
            for taken in collection.taken where !taken.isVoid {
                let replaces = collection.replaced.contains(taken.case)
                print(CarriedPaperWords.taken(taken, replaces: replaces, at: offset))
            }
            for copy in collection.earlier { print(CarriedPaperWords.earlier(copy)) }
            for path in collection.known { print(CarriedPaperWords.known(path)) }
            for path in collection.restored { print(CarriedPaperWords.restored(path)) }
            for file in collection.refused { print(file.phrase(at: offset, naming: parts)) }
        }
        done(
            CountWords.collected(
                collection.collected.count, left: collection.left.count,
                before: collection.done + collection.known.count + collection.restored.count,
                refused: collection.refused.count))
    }

    func listTexts(of id: SessionID, isAll: Bool) throws -> ExitCode {
        let texts = try read { view in try view.texts(of: id, isAll: isAll) }
        if options.isJSON {
            print(.array(texts.map(\.json)))
        } else if texts.isEmpty {
            print(Phrase(zh: "没有待评的简答题。", en: "No text waits for a mark."))
        } else {
            print(Array(texts.map { $0.lines(language) }.joined(separator: [""])))
        }
        return .done
    }

    func mark(_ id: SessionID, from path: String) throws -> ExitCode {
        let table = try table(path)
        let marked = try perform { work in try work.mark(from: table, in: id) }
        tell(marked: marked.count)
        return .done
    }

    /// Asks for the marks of every text that waits; what was given is kept in the end, together.
    func mark(_ id: SessionID) throws -> ExitCode {
        guard Output(0).isTerminal else {
            throw CommandFailure(
                .noTerminal, zh: "没有终端可询问：请给 --sheet，或逐题评分。",
                en: "There is no terminal to ask at: give --sheet, or mark text by text.")
        }
        // The key comes before the marks: nobody is to give them in vain.
        let count = try open { authority, actor in
            let texts = try authority.read { view in try view.texts(of: id, isAll: false) }
            let given = try ask(for: texts) { text in
                try authority.perform(as: actor, isDryRun: true) { work in
                    _ = try work.mark(text.case, item: text.item.id, marks: 0, note: nil)
                }
            }
            if given.isEmpty { return 0 }
            return try authority.perform(
                as: actor, commandID: options.commandID, isDryRun: options.isDryRun
            ) { work in
                for (text, marks) in given {
                    _ = try work.mark(text.case, item: text.item.id, marks: marks, note: nil)
                }
                return given.count
            }
        }
        tell(marked: count)
        return .done
    }

    /// - Parameter require: refuses whoever may not mark a text; others may still be theirs to mark.
    private func ask(
        for texts: [TextToMark], require: (TextToMark) throws -> Void
    ) throws -> [(TextToMark, Exact)] {
        var reader = try LineReader()
        var given: [(TextToMark, Exact)] = []
        for (index, text) in texts.enumerated() {
            do {
                try require(text)
            } catch let error as AuthorityError {
                if case .refused(.notPermitted, _) = error { throw error }
                note(error.phrase(naming: partTitles))
                continue
            }
            print(text.lines(language))
            let prompt = Phrase(
                zh: "  [\(index + 1)/\(texts.count)] 得分（回车跳过，q 结束）：",
                en: "  [\(index + 1)/\(texts.count)] Marks (Enter skips, q ends): ")
            asking: while true {
                try errors.write(prompt.in(language))
                guard case .line(let line) = try reader.next(), line != "q" else { return given }
                if line.isEmpty { break asking }
                if let marks = Exact(typed: line), marks >= 0, marks <= text.points {
                    given.append((text, marks))
                    break asking
                }
                note(
                    Phrase(
                        zh: "  应是 0 至 \(text.points) 之间的数。",
                        en: "  That is to be a number from 0 to \(text.points)."))
            }
        }
        return given
    }

    private func tell(marked count: Int) {
        if options.isJSON { return print(["marked": .integer(Int64(count))]) }
        done(Phrase(zh: "评了 \(count) 题。", en: "Marked \(counted(count, "text"))."))
    }
}
