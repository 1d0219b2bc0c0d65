import Authority
import CertCore
import Disk
import Documents
import ExamBank
import Ledger
import TextFormats
import Terminal
import Wording

extension Context {
    func adopt(_ paths: [String], id: SchemeID?) throws -> ExitCode {
        let files = try SourceFiles.read(paths)
        // Errors bar the way, and what settings make one; how good the exams are is for validate.
        let settings = try SettingsSearch.settings(for: files, .nearest)
        let catalogue = Catalogue(
            files, checks: .structure, settings: settings, assets: BankAssets.read)
        if let code = try tell(errorsOf: settings, in: catalogue) { return code }
        let adoptable: AdoptableStandard
        do throws(StandardFailure) {
            adoptable = try catalogue.standard(for: id)
        } catch {
            return try tell(error, files: catalogue.files)
        }
        let reference = try perform { work in try work.adopt(adoptable) }
        let adopted = catalogue.entries.filter { entry in
            adoptable.files.contains { $0.kind == entry.kind && $0.id == entry.id }
        }.map(\.path)
        let warnings = catalogue.findings.count {
            $0.severity == .warning && adopted.contains($0.file)
        }
        done(StandardWords.adopted(reference, files: adoptable.files.count))
        if warnings > 0 { note(StandardWords.warnings(warnings)) }
        return .done
    }

    /// Settings that cannot be read might have barred the way.
    private func tell(errorsOf settings: CheckSettings, in catalogue: Catalogue) throws -> ExitCode?
    {
        let paths = Set(settings.sources.map(\.file.path))
        let errors = catalogue.findings.filter { $0.severity == .error && paths.contains($0.file) }
        if errors.isEmpty { return nil }
        show(try report(errors, in: catalogue.files), as: .text)
        return .no
    }

    private func tell(_ failure: StandardFailure, files: [SourceFile]) throws -> ExitCode {
        guard case .errors(let findings) = failure else {
            throw CommandFailure(.badData, failure.phrase)
        }
        show(try report(findings, in: files), as: .text)
        return .no
    }

    func listSchemes() throws -> ExitCode {
        let rows = try read { view in try view.reader.schemes() }
        if options.isJSON {
            print(
                .array(
                    rows.map {
                        [
                            "id": .string($0.id), "version": .string($0.version),
                            "digest": .string($0.digest), "title": .string($0.title),
                        ]
                    }))
            return .done
        }
        var table = Table([
            Table.Column(StandardWords.scheme.in(language)),
            Table.Column(StandardWords.version.in(language)),
            Table.Column(StandardWords.title.in(language)),
            Table.Column(StandardWords.digest.in(language)),
        ])
        for row in rows {
            table.add([
                Table.Cell(row.id), Table.Cell(row.version), Table.Cell(row.title),
                Table.Cell(String(row.digest.prefix(12))),
            ])
        }
        print(table)
        return .done
    }

    func showScheme(_ name: String) throws -> ExitCode {
        let (standard, bytes) = try read { view in
            let reference = try view.schemeReference(name)
            return (try view.standard(reference), try view.schemeFile(reference))
        }
        if options.isJSON {
            try output.write(bytes: bytes)
        } else {
            print(standard.lines(language))
        }
        return .done
    }

    func compareSchemes(_ old: String, _ new: String) throws -> ExitCode {
        let before = try schemeDocument(old)
        let after = try schemeDocument(new)
        let differences = JSONDifference.between(before.root, after.root)
        if options.isJSON {
            print(
                .array(
                    differences.map {
                        [
                            "path": .string($0.path), "before": $0.before.map(JSON.string) ?? .null,
                            "after": $0.after.map(JSON.string) ?? .null,
                        ]
                    }))
        } else if differences.isEmpty {
            print(StandardWords.same)
        } else {
            for difference in differences { print(difference.lines) }
        }
        return differences.isEmpty ? .done : .no
    }

    private func schemeDocument(_ name: String) throws -> JSONDocument {
        let bytes =
            Path.exists(name)
            ? try File.read(name, atMost: 64 << 20)
            : try read { view in try view.schemeFile(view.schemeReference(name)) }
        do {
            return try JSONDocument(parsing: bytes)
        } catch {
            throw CommandFailure(
                .badData, zh: "\(name)：\(error.kind.phrase.zh)",
                en: "\(name): \(error.kind.phrase.en)")
        }
    }

    func newScheme(_ path: String?, id: SchemeID, title: String, level: Int) throws -> ExitCode {
        let template = SchemeTemplate(
            id: id, title: title, level: level, language: language,
            bank: BankID("\(id)-theory"), tasks: TaskLibraryID("\(id)-practical"),
            courses: "cs-courses", calendars: ["cn-2026", "cn-2027"])
        let bytes = Array(template.text.utf8)
        guard let path else {
            try output.write(bytes: bytes)
            return .done
        }
        if Path.exists(path) { throw AuthorityError.alreadyThere(path) }
        if !options.isDryRun { try File.create(path, bytes, permissions: 0o644) }
        done(StandardWords.wrote(path))
        return .done
    }
}
