import Authority
import CertCore
import Disk
import ExamBank
import Ledger
import TextFormats
import Terminal
import Wording

extension Context {
    func adopt(_ paths: [String], id: SchemeID?) throws -> ExitCode {
        let files = try SourceFiles.read(paths)
        let catalogue = Catalogue(files)
        let adoptable: AdoptableStandard
        do throws(StandardFailure) {
            adoptable = try catalogue.standard(for: chosen(id, among: catalogue.schemeIDs))
        } catch {
            return tell(error, files: files)
        }
        let reference = try perform { work in try work.adopt(adoptable) }
        let warnings = catalogue.findings.count { $0.severity == .warning }
        done(
            Phrase(
                zh:
                    "已采用 \(reference.id) v\(reference.version)（\(reference.short)）及其 \(adoptable.files.count) 个文件。",
                en:
                    "Adopted \(reference.id) v\(reference.version) (\(reference.short)) with its \(counted(adoptable.files.count, "file"))."
            ))
        if warnings > 0 {
            note(
                Phrase(
                    zh: "有 \(warnings) 条警告，见 certify validate。",
                    en:
                        "There \(warnings == 1 ? "is" : "are") \(counted(warnings, "warning")); see certify validate."
                ))
        }
        return .done
    }

    /// The scheme named, or the only one there is.
    private func chosen(_ id: SchemeID?, among ids: [SchemeID]) -> SchemeID {
        id ?? (ids.count == 1 ? ids[0] : "")
    }

    private func tell(_ failure: StandardFailure, files: [SourceFile]) -> ExitCode {
        switch failure {
        case .errors(let findings):
            tell(findings, files: files)
            return .no
        default:
            try? errors.write(lines: [failure.phrase.in(language)])
            return .badData
        }
    }

    private func tell(_ findings: [Finding], files: [SourceFile]) {
        let byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        var maps: [String: SourceMap] = [:]
        for finding in findings {
            let map = maps[finding.file] ?? SourceMap(byPath[finding.file]?.bytes ?? [])
            maps[finding.file] = map
            print(finding.lines(in: map, language, width: output.width ?? 100))
        }
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
            Table.Column(Phrase(zh: "标准", en: "Scheme").in(language)),
            Table.Column(Phrase(zh: "版本", en: "Version").in(language)),
            Table.Column(Phrase(zh: "名称", en: "Title").in(language)),
            Table.Column(Phrase(zh: "摘要", en: "Digest").in(language)),
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
            print(Phrase(zh: "两份标准相同。", en: "The schemes are the same."))
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
        if !options.isDryRun { try File.create(path, bytes) }
        done(
            Phrase(
                zh: "已写出 \(path)。编辑后用 certify validate 检查。",
                en: "Wrote \(path). Edit it, then run certify validate."))
        return .done
    }

    /// Everything there is to say about the files, then a line that sums it up.
    func validate(_ paths: [String], allowsEmpty: Bool) throws -> ExitCode {
        let files = try SourceFiles.read(paths)
        let catalogue = Catalogue(files)
        let findings = catalogue.findings
        let errorCount = findings.count { $0.severity == .error }
        if options.isJSON {
            print(.array(findings.map { json($0, files: files) }))
        } else {
            tell(findings, files: files)
            let warnings = findings.count { $0.severity == .warning }
            note(
                Phrase(
                    zh: "\(catalogue.entries.count) 个文件：\(errorCount) 个错误，\(warnings) 个警告。",
                    en:
                        "\(counted(catalogue.entries.count, "file")): \(counted(errorCount, "error")), \(counted(warnings, "warning"))."
                ))
        }
        if catalogue.entries.isEmpty, findings.isEmpty, !allowsEmpty {
            throw CommandFailure(
                .noSuchFile, zh: "没有找到可检查的文件。", en: "There is no file to check.")
        }
        return errorCount > 0 ? .no : .done
    }

    private func json(_ finding: Finding, files: [SourceFile]) -> JSON {
        let bytes = files.first { $0.path == finding.file }?.bytes ?? []
        let place = SourceMap(bytes).place(at: finding.range.lowerBound)
        return [
            "code": .string(finding.code.rawValue), "severity": .string(finding.severity.rawValue),
            "file": .string(finding.file), "line": .integer(Int64(place.line)),
            "column": .integer(Int64(place.column)), "pointer": .string(finding.pointer),
            "subject": finding.subject.map(JSON.string) ?? .null,
            "message": .string(finding.phrase.in(language)),
        ]
    }
}
