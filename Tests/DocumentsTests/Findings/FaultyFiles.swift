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

    /// A bank of sound items that nobody has reviewed.
    static func unreviewed(items count: Int) -> SourceFile {
        let items = (1...count).map { number in
            // Ideographs that stand in no other stem.
            let own = (0..<8).map { Unicode.Scalar(UInt32(0x5000 + 8 * number + $0))! }
            return """
                {"id":"q\(number)","version":1,"status":"live","type":"true-false","point":"A",
                "difficulty":3,"stem":"\(String(String.UnicodeScalarView(own)))","key":true,
                "rationale":"因","author":"甲"}
                """
        }
        let text = """
            {"format":"certify-bank/1","id":"new","language":"zh","title":"题库","points":[
            {"id":"A","title":"甲","weight":100,"importance":"X","competency":"c"}],
            "items":[\(items.joined(separator: ",\n"))]}
            """
        return SourceFile(path: "new.json", bytes: Array(text.utf8))
    }
}
