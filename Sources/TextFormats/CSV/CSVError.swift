/// Why bytes are not a CSV table, and where.
public struct CSVError: Error, Hashable, Sendable {
    /// The byte at which the fault begins.
    public var offset: Int
    /// The line, from 1, on which the record with the fault begins.
    public var row: Int
    /// The cell of the record, from 1.
    public var column: Int
    public var kind: Kind

    public init(offset: Int, row: Int, column: Int, kind: Kind) {
        self.offset = offset
        self.row = row
        self.column = column
        self.kind = kind
    }

    public enum Kind: Hashable, Sendable {
        /// No header.
        case empty
        /// A mark of UTF-16: the file was not saved as UTF-8.
        case byteOrderMark(ByteOrderMark)
        /// A byte sequence that no UTF-8 text holds: the file was likely saved in a local encoding.
        case invalidUTF8
        /// A NUL character.
        case nul
        /// The file ends inside the quotes that open at the offset.
        case unterminatedQuote
        /// A quote in a cell that does not begin with one.
        case strayQuote
        /// Text between a closing quote and the next comma.
        case textAfterQuote
        /// A carriage return without a line feed, outside quotes.
        case loneCarriageReturn
        /// A column without a name.
        case unnamedColumn
        /// A column name met before, there as column `first`.
        case duplicateColumn(String, first: Int)
        /// Records with fewer or more cells than the header, every one of them; the place is that
        /// of the first.
        case ragged([CSVRaggedRow], columns: Int)
    }
}

/// A record whose cells do not match the header.
public struct CSVRaggedRow: Hashable, Sendable {
    /// The line, from 1, on which the record begins.
    public var number: Int
    /// How many cells it has.
    public var count: Int

    public init(number: Int, count: Int) {
        self.number = number
        self.count = count
    }
}
