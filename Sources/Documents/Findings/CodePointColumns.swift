/// Columns counted in Unicode code points, as SARIF wants them.
///
/// Asked in the order of a file, it counts each line once, however long that is.
struct CodePointColumns {
    private var line = 0
    private var offset = 0
    private var column = 1

    /// The column, from 1, of the byte at `offset` on the line that starts at `start`.
    mutating func column(of offset: Int, fromLineStart start: Int, in bytes: [UInt8]) -> Int {
        if start != line || offset < self.offset { (line, self.offset, column) = (start, start, 1) }
        let end = min(offset, bytes.count)
        for place in self.offset..<max(self.offset, end) where bytes[place] & 0xC0 != 0x80 {
            column += 1
        }
        self.offset = max(self.offset, end)
        return column
    }
}
