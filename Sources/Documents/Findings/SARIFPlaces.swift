import ExamBank
import Seals
import TextFormats

/// Places in files as SARIF writes them: lines, and columns in code points, and bytes.
struct SARIFPlaces {
    private let report: FindingsReport
    private let bytes: [String: [UInt8]]
    private var columns: [String: CodePointColumns] = [:]

    init(_ report: FindingsReport) {
        self.report = report
        bytes = Dictionary(report.files.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    /// A physical location: the bytes at `range` in the file of a finding.
    mutating func place(of range: Range<Int>, of told: ReportedFinding) -> JSON {
        place(of: range, in: told.finding.file, told.path)
    }

    /// The same in a file that reports call `path`.
    mutating func place(of range: Range<Int>, in file: String, _ path: String) -> JSON {
        [
            "artifactLocation": ["uri": .string(Self.uri(path))],
            "region": region(of: range, in: file),
        ]
    }

    /// What mends a finding: for each edit what to delete, and what to insert.
    mutating func member(of fix: Fix, of told: ReportedFinding) -> JSON.Member {
        var replacements: [JSON] = []
        for edit in fix.edits {
            let deleted = region(of: edit.range, in: told.finding.file)
            replacements.append(
                ["deletedRegion": deleted, "insertedContent": ["text": .string(edit.text)]])
        }
        let change: JSON = [
            "artifactLocation": ["uri": .string(Self.uri(told.path))],
            "replacements": .array(replacements),
        ]
        return JSON.Member("fixes", [["artifactChanges": [change]]])
    }

    private mutating func region(of range: Range<Int>, in file: String) -> JSON {
        let map = report.map(of: file)
        let lines = [range.lowerBound, range.upperBound].map { map.place(at: $0).line }
        return [
            "startLine": .integer(Int64(lines[0])),
            "startColumn": column(of: range.lowerBound, on: lines[0], map, file),
            "endLine": .integer(Int64(lines[1])),
            "endColumn": column(of: range.upperBound, on: lines[1], map, file),
            "byteOffset": .integer(Int64(range.lowerBound)),
            "byteLength": .integer(Int64(range.count)),
        ]
    }

    private mutating func column(
        of offset: Int, on line: Int, _ map: SourceMap, _ file: String
    ) -> JSON {
        let column = columns[file, default: CodePointColumns()].column(
            of: offset, fromLineStart: map.lineRange(line).lowerBound, in: bytes[file] ?? [])
        return .integer(Int64(column))
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
