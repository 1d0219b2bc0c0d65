import CertCore
import Disk
import Documents
import ExamBank

/// Files with faults behind Chinese text, behind tabs, on long lines and with all kinds of marks.
enum FaultyFiles {
    static let folder = Path.join(Path.parent(#filePath), "Golden")

    static func files() throws -> [SourceFile] {
        try ["bank.json", "calendar.json"].map {
            SourceFile(path: $0, bytes: try File.read(Path.join(folder, $0), atMost: 1 << 20))
        }
    }

    static func report(
        _ language: Language = .en, failsOn: Severity = .error
    ) throws -> FindingsReport {
        report(on: try files(), language, failsOn: failsOn)
    }

    static func report(
        on files: [SourceFile], _ language: Language = .en, failsOn: Severity = .error,
        project: String? = nil
    ) -> FindingsReport {
        FindingsReport(
            Catalogue(files).findings, in: files, language: language, failsOn: failsOn,
            folder: "/repository", project: project, version: "0.0.0")
    }

    /// A bank whose items all lack a key.
    static func bank(items count: Int, path: String = "bank.json") -> SourceFile {
        let items = (1...count).map { "{\"id\":\"q\($0)\",\"type\":\"true-false\"}" }
        let text = """
            {"format":"certify-bank/1","id":"many","language":"zh","title":"题库","points":[],
            "items":[
            \(items.joined(separator: ",\n"))]}
            """
        return SourceFile(path: path, bytes: Array(text.utf8))
    }
}
