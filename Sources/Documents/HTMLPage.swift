import CertCore
import TextFormats

/// A document for a browser, to be printed: headings, paragraphs and tables of untrusted text.
struct HTMLPage {
    private var lines: [String]

    init(title: String, language: Language) {
        let tag = language == .zh ? "zh-Hans" : "en"
        lines = [
            "<!doctype html>", "<html lang=\"\(tag)\">", "<meta charset=\"utf-8\">",
            "<title>\(Self.escaped(title))</title>", "<style>", Self.style, "</style>",
        ]
    }

    mutating func add(_ element: String, _ text: String) {
        lines.append("<\(element)>\(Self.escaped(text))</\(element)>")
    }

    /// - Parameter kind: a class of the style sheet.
    mutating func table(_ rows: [[String]], head: [String] = [], kind: String = "list") {
        lines.append("<table class=\"\(kind)\">")
        if !head.isEmpty {
            lines.append("<thead><tr>" + cells(head, "th") + "</tr></thead>")
        }
        for row in rows { lines.append("<tr>" + cells(row, "td") + "</tr>") }
        lines.append("</table>")
    }

    private func cells(_ texts: [String], _ element: String) -> String {
        texts.map { "<\(element)>\(Self.escaped($0))</\(element)>" }.joined()
    }

    var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

    /// Text as it is shown: what could steer a reader is visible, and line feeds break lines.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in visible(text, keepingLineFeeds: true) {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\n": escaped += "<br>"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    private static let style = """
        @page { size: A4 landscape; margin: 15mm; }
        body { font: 10.5pt/1.5 "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; margin: 1em; }
        h1 { font-size: 16pt; text-align: center; margin: 0; }
        h1 + p, h1 + p + p { text-align: center; margin: 0; }
        h2 { font-size: 12pt; margin: 1em 0 0; }
        p { margin: 0.3em 0; }
        table { border-collapse: collapse; width: 100%; margin: 0.8em 0; }
        tr { break-inside: avoid; }
        th, td { border: 1px solid #000; padding: 0.2em 0.5em; text-align: left; vertical-align: top; }
        table.fields { width: auto; }
        table.fields td { border: 0; padding: 0 1.5em 0 0; }
        table.list td:first-child { text-align: right; }
        table.sign td { height: 2.4em; width: 33%; vertical-align: bottom; }
        """
}
