/// Splits CSV into records, one after another.
struct CSVReader {
    struct Cell {
        var text: String
        var offset: Int
    }

    struct Record {
        /// The line, from 1, on which it begins.
        var row: Int
        var cells: [Cell]
    }

    private let bytes: [UInt8]
    private let malformed: Int?
    private var at = 0
    private var line = 1
    private var row = 1
    private var column = 1

    init(_ bytes: [UInt8]) throws(CSVError) {
        self.bytes = bytes
        malformed = UTF8Form.firstFault(in: bytes)
        switch ByteOrderMark(startOf: bytes) {
        case .utf8: at = 3
        case .utf16BigEndian?, .utf16LittleEndian?:
            let mark = ByteOrderMark(startOf: bytes)!
            throw CSVError(offset: 0, row: 1, column: 1, kind: .byteOrderMark(mark))
        case nil: break
        }
    }

    /// The next record that is not an empty line.
    mutating func nextRecord() throws(CSVError) -> Record? {
        while at < bytes.count {
            row = line
            column = 1
            let start = at
            var cells = [try cell()]
            while at < bytes.count, bytes[at] == UInt8(ascii: ",") {
                at += 1
                column += 1
                cells.append(try cell())
            }
            let isEmptyLine = at == start
            try endLine()
            if !isEmptyLine { return Record(row: row, cells: cells) }
        }
        return nil
    }

    private mutating func cell() throws(CSVError) -> Cell {
        let offset = at
        let isQuoted = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
        let contents = isQuoted ? try quotedCell() : try bareCell()
        // Malformed text is told here rather than up front, where its row is not yet known.
        if let malformed, malformed < at { throw fault(malformed, .invalidUTF8) }
        return Cell(text: String(decoding: contents, as: UTF8.self), offset: offset)
    }

    private mutating func bareCell() throws(CSVError) -> ArraySlice<UInt8> {
        let start = at
        scan: while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): break scan
            case UInt8(ascii: "\""): throw fault(at, .strayQuote)
            case 0: throw fault(at, .nul)
            default: at += 1
            }
        }
        return bytes[start..<at]
    }

    private mutating func quotedCell() throws(CSVError) -> ArraySlice<UInt8> {
        let opened = at
        var contents: ArraySlice<UInt8> = []
        at += 1
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard at < bytes.count, bytes[at] == byte else {
                    try endQuotes()
                    return contents
                }
                at += 1
            case UInt8(ascii: "\n"): line += 1
            case 0: throw fault(at - 1, .nul)
            default: break
            }
            contents.append(byte)
        }
        throw fault(opened, .unterminatedQuote)
    }

    private func endQuotes() throws(CSVError) {
        guard at < bytes.count else { return }
        switch bytes[at] {
        case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return
        default: throw fault(at, .textAfterQuote)
        }
    }

    private mutating func endLine() throws(CSVError) {
        guard at < bytes.count else { return }
        if bytes[at] == UInt8(ascii: "\r") {
            at += 1
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\n") else {
                throw fault(at - 1, .loneCarriageReturn)
            }
        }
        at += 1
        line += 1
    }

    /// The fault found, unless malformed text before it explains it better.
    private func fault(_ offset: Int, _ kind: CSVError.Kind) -> CSVError {
        if let malformed, malformed < at {
            return CSVError(offset: malformed, row: row, column: column, kind: .invalidUTF8)
        }
        return CSVError(offset: offset, row: row, column: column, kind: kind)
    }
}
