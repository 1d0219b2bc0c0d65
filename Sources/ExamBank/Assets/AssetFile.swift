import CertCore
import TextFormats

/// The file of an asset, as it was found and as candidates read it.
struct AssetFile: Sendable {
    let file: SourceFile
    /// Nil where it cannot be shown.
    let text: String?
    /// What there is to say of the file by itself.
    let remarks: [Remark]

    init(_ file: SourceFile, as form: AssetPath.Form) {
        let notes = Notes(file: file.path)
        self.file = file
        let shown = Self.shown(file, as: form, notes)
        text = notes.losses == 0 ? shown : nil
        remarks = notes.remarks
    }

    private static func shown(
        _ file: SourceFile, as form: AssetPath.Form, _ notes: Notes
    ) -> String? {
        if let obstacle = file.obstacle {
            // Where a link leads is for the bank that names it to mend.
            if obstacle == .linked {
                notes.loseSilently()
            } else {
                notes.lose(.unreadable(obstacle), at: 0..<0)
            }
            return nil
        }
        if let encoding = OtherEncoding(of: file.bytes) {
            notes.lose(
                .otherEncoding(runs: encoding.runs, isLikelyGBK: encoding.isLikelyGBK),
                at: JSONDocument.character(at: encoding.first, of: file.bytes))
            return nil
        }
        if let count = longText(of: file.bytes) {
            notes.lose(.longText(count, atMost: Shape.longestText), at: 0..<file.bytes.count)
            return nil
        }
        let lines = TextLines(file.bytes)
        lines.check(notes)
        switch form {
        case .text: return lines.text
        case .table: return notes.losses > 0 ? nil : DrawnTable(file.bytes, notes)?.text
        }
    }

    /// How many characters there are where these are too many.
    private static func longText(of bytes: [UInt8]) -> Int? {
        if bytes.count <= Shape.longestText { return nil }
        let count = bytes.count { $0 & 0xC0 != 0x80 }
        return count > Shape.longestText ? count : nil
    }
}

/// The lines of a text file, with where they stand in it.
private struct TextLines {
    private let lines: [(text: String, range: Range<Int>)]
    private let end: Int

    /// - Parameter bytes: UTF-8, with or without a mark before it.
    init(_ bytes: [UInt8]) {
        var lines: [(String, Range<Int>)] = []
        var start = ByteOrderMark(startOf: bytes) == .utf8 ? 3 : 0
        for line in bytes[start...].split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        {
            let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            lines.append((String(decoding: text, as: UTF8.self), start..<start + text.count))
            start += line.count + 1
        }
        self.lines = lines
        end = bytes.count
    }

    /// Without white space at its end; a tab stands for four spaces.
    var text: String {
        let lines = lines.map { $0.text.replacing("\t", with: "    ").trimmedAtEnd }
        let last = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        return lines[..<last].joined(separator: "\n")
    }

    func check(_ notes: Notes) {
        if text.isEmpty { notes.lose(.emptyText, at: 0..<end) }
        for line in lines {
            checkCharacters(of: line, notes)
            if let words = LeakedKey.words(in: line.text, isOption: false) {
                notes.add(.bank(.leakedKey(words)), at: line.range)
            }
        }
    }

    /// The first bad character of those that stand side by side.
    private func checkCharacters(of line: (text: String, range: Range<Int>), _ notes: Notes) {
        guard TextCharacters.mayBeBad(line.text) else { return }
        var place = line.range.lowerBound
        var isInRun = false
        for scalar in line.text.unicodeScalars {
            let length = UTF8.width(scalar)
            let isBad = TextCharacters.isBad(scalar)
            if isBad, !isInRun { notes.lose(.character(scalar), at: place..<place + length) }
            isInRun = isBad
            place += length
        }
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
