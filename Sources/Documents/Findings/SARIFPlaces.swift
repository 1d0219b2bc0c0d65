import ExamBank
import Seals
import TextFormats

/// Places in files as SARIF writes them: lines, and columns in code points, and bytes.
struct SARIFPlaces {
    private let report: FindingsReport

    init(_ report: FindingsReport) {
        self.report = report
    }

    /// A physical location: the bytes at `range` in the file of a finding.
    func place(of range: Range<Int>, of told: ReportedFinding) -> JSON {
        place(of: range, in: told.finding.file)
    }

    /// The same in another file.
    func place(of range: Range<Int>, in file: String) -> JSON {
        [
            "artifactLocation": ["uri": .string(Self.uri(report.projectPath(of: file)))],
            "region": region(of: range, in: file),
        ]
    }

    /// What mends a finding: for each edit what to delete, and what to insert.
    func member(of fix: Fix, of told: ReportedFinding) -> JSON.Member {
        var replacements: [JSON] = []
        for edit in fix.edits {
            let deleted = region(of: edit.range, in: told.finding.file)
            replacements.append(
                ["deletedRegion": deleted, "insertedContent": ["text": .string(edit.text)]])
        }
        let change: JSON = [
            "artifactLocation": ["uri": .string(Self.uri(told.projectPath))],
            "replacements": .array(replacements),
        ]
        return JSON.Member("fixes", [["artifactChanges": [change]]])
    }

    private func region(of range: Range<Int>, in file: String) -> JSON {
        let map = report.map(of: file)
        return [
            "startLine": line(of: range.lowerBound, map),
            "startColumn": column(of: range.lowerBound, map),
            "endLine": line(of: range.upperBound, map),
            "endColumn": column(of: range.upperBound, map),
            "byteOffset": .integer(Int64(range.lowerBound)),
            "byteLength": .integer(Int64(range.count)),
        ]
    }

    private func line(of offset: Int, _ map: SourceMap) -> JSON {
        .integer(Int64(map.line(at: offset)))
    }

    private func column(of offset: Int, _ map: SourceMap) -> JSON {
        .integer(Int64(map.codePointColumn(at: offset)))
    }

    /// A path as a relative reference, or as a file's address where it starts from the root.
    private static func uri(_ path: String) -> String {
        let encoded = path.utf8.reduce(into: "") { result, byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.isASCII
                && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || "-._~/".unicodeScalars.contains(scalar))
            if isPlain {
                result.unicodeScalars.append(scalar)
            } else {
                result += "%" + [byte].hex.uppercased()
            }
        }
        return path.hasPrefix("/") ? "file://" + encoded : encoded
    }
}
