import CertCore
import Disk
import Documents
import ExamBank
import TestKit
import Testing

/// A folder of the catalogue: files as they should not be, and what is then told of them.
///
/// The files beside the folders are there for what an example only refers to; a file of its own
/// with the same name takes their place, the settings too.
struct CatalogueExample: Sendable, CustomTestStringConvertible {
    static let catalogue = PackageFolder.path(to: "Tests/ExamBankTests/Catalogue")

    static let codes = folders(in: "")

    static let all = codes.flatMap { code in
        let inner = folders(in: code)
        return inner.isEmpty
            ? [CatalogueExample(path: code)]
            : inner.map { CatalogueExample(path: Path.join(code, $0)) }
    }

    /// The code, or the code and what makes this one different from the others.
    let path: String

    var code: String { String(path.prefix { $0 != "/" }) }
    var testDescription: String { path }

    private static func folders(in path: String) -> [String] {
        let folder = Path.join(catalogue, path)
        let names = (try? Folder.list(folder)) ?? []
        return names.filter { Path.kind(Path.join(folder, $0)) == .folder }
    }

    /// By their names: what there is in a folder of the catalogue, but for folders.
    static func contents(of path: String) throws -> [String: SourceFile] {
        let folder = Path.join(catalogue, path)
        let files = try Folder.list(folder).compactMap { name -> SourceFile? in
            let place = Path.join(folder, name)
            if Path.kind(place) == .link {
                let isAsset = !name.hasSuffix(".json")
                return SourceFile(path: name, obstacle: isAsset ? .linked : .noTarget)
            }
            guard Path.kind(place) == .file else { return nil }
            return SourceFile(path: name, bytes: try File.read(place, atMost: 1 << 20))
        }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
    }
}

extension CatalogueExample {
    /// What there is to check, and what governs the check.
    private struct Inputs {
        let files: [SourceFile]
        let settings: CheckSettings
        let baseline: Baseline?
        /// The other files in the folder, by name.
        let assets: [String: SourceFile]

        init(_ path: String) throws {
            let own = try contents(of: path)
            let shared = try contents(of: "")
            let ownFiles = Self.examFiles(own)
            let sharedFiles = Self.examFiles(shared.filter { own[$0.key] == nil })
            files = ownFiles + sharedFiles
            assets = own
            // The nearest settings govern a file, as everywhere.
            let nearest = own[Self.settings] ?? shared[Self.settings]
            settings = CheckSettings(
                [(nearest, ownFiles), (shared[Self.settings], sharedFiles)].compactMap(Self.source))
            baseline = try own[Self.baseline].map(Baseline.init)
        }

        private static let settings = ".certify.json"
        private static let baseline = "baseline.json"

        private static func examFiles(_ contents: [String: SourceFile]) -> [SourceFile] {
            contents.values.filter { $0.path.hasSuffix(".json") }
                .filter { $0.path != settings && $0.path != baseline }
                .sorted { $0.path < $1.path }
        }

        private static func source(
            _ file: SourceFile?, governing files: [SourceFile]
        ) -> CheckSettings.Source? {
            let paths = files.map { ($0.path, String?.some($0.path)) }
            return file.map {
                CheckSettings.Source(
                    $0, governing: Dictionary(uniqueKeysWithValues: paths), searched: [""])
            }
        }
    }

    /// What `certify validate` tells in a language.
    func report(in language: Language) throws -> FindingsReport {
        let inputs = try Inputs(path)
        let catalogue = Catalogue(
            inputs.files, settings: inputs.settings, today: MiniFiles.today,
            assets: { path, _ in inputs.assets[path] })
        let stale = inputs.baseline?.staleEntries(in: catalogue) ?? []
        return FindingsReport(
            catalogue.findings + stale, ignored: catalogue.ignored,
            baseline: inputs.baseline?.fingerprints,
            in: catalogue.files + (inputs.baseline.map { [$0.file] } ?? []), language: language,
            folder: "/", version: "")
    }

    /// The files as `certify validate --fix` leaves them, where it changes any.
    func mended() throws -> [SourceFile] {
        let inputs = try Inputs(path)
        return Mending(inputs.files, settings: inputs.settings).changes.map(\.after)
    }

    /// What is kept beside the files: the transcripts, and the files that were mended.
    func answers() throws -> [String: [UInt8]] {
        var answers: [String: [UInt8]] = [:]
        for language in [Language.zh, .en] {
            answers["\(language.rawValue).txt"] = FindingsFormat.text.bytes(
                of: try report(in: language))
        }
        for file in try mended() { answers[file.path + ".fixed"] = file.bytes }
        return answers
    }

    func keptAnswers() throws -> [String: [UInt8]] {
        let transcripts = Language.allCases.map { "\($0.rawValue).txt" }
        return try Self.contents(of: path)
            .filter { transcripts.contains($0.key) || $0.key.hasSuffix(".fixed") }
            .mapValues(\.bytes)
    }

    /// Keeps these answers and no others.
    func keep(_ answers: [String: [UInt8]]) throws {
        let folder = Path.join(Self.catalogue, path)
        for name in try keptAnswers().keys where answers[name] == nil {
            try File.remove(Path.join(folder, name))
        }
        for (name, bytes) in answers {
            try Golden.write(bytes, to: Path.join(folder, name))
        }
    }
}
