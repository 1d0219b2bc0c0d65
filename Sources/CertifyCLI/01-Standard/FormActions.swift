import Authority
import CertCore
import Disk
import Documents
import ExamBank
import ExamRoom
import Sitting
import Terminal
import TextFormats
import Wording

extension Context {
    // MARK: Drawing

    func drawForm(_ order: FormOrder) throws -> ExitCode {
        let files = try SourceFiles.read(order.paths)
        let catalogue = Catalogue(files, checks: .structure, assets: BankAssets.read)
        let source: TheorySource
        do throws(TheorySourceFailure) {
            source = try catalogue.theory(order.part, of: order.scheme)
        } catch {
            return try tell(error, catalogue.files)
        }
        let request = try request(order, from: source)
        let form: Form
        do throws(DrawingFailure) {
            form = try FormDrawing.draw(request: request, bank: source.bank, plan: source.plan)
        } catch {
            throw CommandFailure(.no, error.phrase)
        }
        do throws(PaperFailure) {
            let press = PaperPress(bank: source.bank, plan: source.plan)
            _ = try press.cases(of: press.items(of: form))
        } catch {
            throw CommandFailure(.badData, DrawnFormWords.unsound(source.bank.id))
        }
        let file = FormFile(of: form, drawnFor: request, from: source)
        let isWritten = try write(file, for: order, sparing: catalogue)
        try show(form, file, source, hasKey: order.hasKey)
        if isWritten, let path = order.output { note(DrawnFormWords.written(path)) }
        return .done
    }

    /// The request of an order: what earlier forms had and avoided is avoided again.
    private func request(
        _ order: FormOrder, from source: TheorySource
    ) throws -> FormRequest {
        let earlier = try order.earlier.map { try formFile($0, among: []).form }
        if let other = earlier.first(where: { $0.bank != source.bank.id }) {
            throw CommandFailure(
                .badData, DrawnFormWords.otherBank(other.bank, than: source.bank.id))
        }
        return FormRequest(
            algorithm: FormDrawing.algorithm, bank: source.bankDigest, part: source.part.id,
            seed: FormDrawing.seed(from: order.seed),
            excluded: Set(earlier.flatMap { $0.items + $0.request.excluded }).sorted())
    }

    /// Writes a form down if that was ordered; it may take the place of another form.
    private func write(
        _ file: FormFile, for order: FormOrder, sparing catalogue: Catalogue
    ) throws -> Bool {
        guard let path = order.output else { return false }
        let forms = Set(catalogue.entries.filter { $0.kind == .form }.map(\.path))
        let read = catalogue.files.map(\.path).filter { !forms.contains($0) }
        return try replace(path, with: file.json.pretty(), sparing: read + order.earlier)
    }

    private func tell(_ failure: TheorySourceFailure, _ files: [SourceFile]) throws -> ExitCode {
        guard case .errors(let findings) = failure else {
            throw CommandFailure(.badData, failure.phrase)
        }
        show(try report(findings, in: files), as: .text)
        return .no
    }

    private func show(
        _ form: Form, _ file: FormFile, _ source: TheorySource, hasKey: Bool
    ) throws {
        let press = PaperPress(bank: source.bank, plan: source.plan)
        let shown = try press.items(of: form)
        let cases = try press.cases(of: shown)
        let items = Dictionary(source.bank.items.map { ($0.id, $0) }) { first, _ in first }
        if options.isJSON {
            print(file.json(of: shown, cases, hasKey ? items : nil, reused: form.reused))
            return
        }
        let sheet = PaperSheet(language, width: output.width, style: output.style)
        print(DrawnFormWords.heading(source, file).map { visible($0.in(language)) })
        for (index, item) in shown.enumerated() {
            let shared = SharedText(ofItem: index, among: shown, cases)
            if let shared, shared.items.lowerBound == index + 1 { print(sheet.lines(of: shared)) }
            let isNew = index == 0 || shown[index - 1].type != item.type
            print(sheet.lines(of: item, number: index + 1, of: shown.count, showsHint: isNew))
            guard hasKey, let known = items[item.id] else { continue }
            print(
                known.keyLines(
                    showing: item.options.map(\.id), targets: item.targets.map(\.id), language
                )
                .flatMap { sheet.wrapped($0) }.map { output.style($0, .green) })
        }
        if !form.reused.isEmpty { note(DrawnFormWords.reused(form.reused)) }
    }

    // MARK: Proving

    func prove(_ form: String, among paths: [String]) throws -> ExitCode {
        if !Path.exists(form), case .caseFile(let id)? = Identifier(form) {
            return try proveForms(of: id)
        }
        let (file, catalogue) = try formFile(form, among: paths)
        try refuseMissing(catalogue.missing(for: file))
        var difference: FormDifference?
        do throws(FormDifference) {
            _ = try catalogue.prove(file)
        } catch {
            difference = error
        }
        tell([FormProofReport(of: file, difference)])
        return difference == nil ? .done : .no
    }

    private func refuseMissing(_ missing: [Phrase]) throws {
        guard !missing.isEmpty else { return }
        throw CommandFailure(.noSuchFile, DrawnFormWords.missing(missing))
    }

    private func proveForms(of id: CaseID) throws -> ExitCode {
        let proofs = try read { view in try view.proofs(of: id) }
        if proofs.isEmpty { throw CommandFailure(.no, DrawnFormWords.nothingDrawn(id)) }
        tell(proofs.map { FormProofReport(of: $0) })
        return proofs.allSatisfy { $0.difference == nil } ? .done : .no
    }

    private func tell(_ proofs: [FormProofReport]) {
        if options.isJSON { return print(.array(proofs.map(\.json))) }
        for proof in proofs {
            print(proof.difference.map(DrawnFormWords.disproved) ?? DrawnFormWords.proved)
            let width = proof.facts.map { displayWidth(of: $0.0.in(language)) }.max() ?? 0
            print(
                proof.facts.map { title, value in
                    let title = title.in(language)
                    let space = String(repeating: " ", count: width - displayWidth(of: title))
                    return "  \(title)\(space)  \(visible(value))"
                })
        }
    }

    /// The form in a file, read beside others.
    private func formFile(
        _ path: String, among paths: [String]
    ) throws -> (form: FormFile, catalogue: Catalogue) {
        let own = try SourceFiles.read([path])
        let others = try SourceFiles.read(paths).filter { $0.path != path }
        let catalogue = Catalogue(own + others, checks: .structure, assets: BankAssets.read)
        // Whether it follows is what the proof is about; a form must be one to begin with.
        let errors = catalogue.findings.filter {
            $0.file == path && $0.severity == .error && !$0.code.isAnsweredByProof
        }
        if errors.isEmpty, let form = catalogue.form(at: path) { return (form, catalogue) }
        if !errors.isEmpty {
            show(try report(errors, in: own), as: .text)
            throw CommandFailure(.badData, DrawnFormWords.unreadable(path))
        }
        throw CommandFailure(.badData, DrawnFormWords.noForm(path))
    }
}

extension Catalogue {
    /// What a form follows from and is not among the files.
    fileprivate func missing(for form: FormFile) -> [Phrase] {
        let needed = [
            (StandardFile.Kind.scheme, form.scheme.text, DrawnFormWords.scheme(form.scheme)),
            (.bank, form.bank.text, DrawnFormWords.bank(form.bank)),
        ]
        return needed.filter { kind, id, _ in
            !entries.contains { $0.kind == kind && $0.id == id }
        }.map(\.2)
    }
}

extension FindingCode {
    /// What the proof of a form tells in its own words.
    fileprivate var isAnsweredByProof: Bool {
        switch self {
        case .formUnknownItem, .formNotDrawn, .formOutdated, .unknownReference: true
        default: false
        }
    }
}
