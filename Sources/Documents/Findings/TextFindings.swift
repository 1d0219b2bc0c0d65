import CertCore
public import ExamBank
import TextFormats
import Wording

/// Findings as a compiler tells them: place, severity, words, and the line with carets.
public struct TextFindings: Sendable {
    /// What a piece of the text is, so that it can be made to stand out.
    public enum Piece: Hashable, Sendable {
        case place
        case severity(Severity)
        case carets(Severity)
        /// What only leads the eye.
        case frame
    }

    private let width: Int
    private let paint: @Sendable (String, Piece) -> String

    /// - Parameter width: the cells in a line; longer lines of a file are shown in part.
    public init(
        width: Int = 100, paint: @escaping @Sendable (String, Piece) -> String = { text, _ in text }
    ) {
        self.width = width
        self.paint = paint
    }

    public func bytes(of report: FindingsReport) -> [UInt8] {
        report.findings.flatMap { lines(of: $0, in: report) }.lineBytes
    }

    private func lines(of told: ReportedFinding, in report: FindingsReport) -> [String] {
        let number = String(told.place.line)
        let frame = Frame(
            of: told.finding, in: report.map(of: told), width: width - 4 - number.count)
        let gutter = String(repeating: " ", count: number.count)
        let indent = String(repeating: " ", count: frame.excerpt.marked.lowerBound)
        let carets = String(repeating: "^", count: frame.excerpt.marked.count)
        let bar = paint("|", .frame)
        // Of a file that was not read there is no line to show.
        if told.code == .unreadable { return [head(of: told, report)] }
        var lines = [
            head(of: told, report),
            " \(paint(number, .frame)) \(bar) \(frame.excerpt.text)",
            " \(gutter) \(bar) \(indent)\(paint(carets, .carets(told.severity)))",
        ]
        func add(_ text: String) { lines.append(" \(gutter) \(paint("=", .frame)) \(text)") }
        for place in report.related(to: told, naming: { visible(report.path(of: $0)) }) {
            add(place.words)
        }
        if let help = told.help { add("\(FindingWords.help.in(report.language))\(help)") }
        return lines
    }

    private func head(of told: ReportedFinding, _ report: FindingsReport) -> String {
        let place = "\(visible(told.path)):\(told.place)"
        let severity = "\(told.severity.title.in(report.language)) \(told.code.rawValue)"
        return "\(paint(place, .place)): \(paint(severity, .severity(told.severity))): "
            + told.locatedSentence
    }
}
