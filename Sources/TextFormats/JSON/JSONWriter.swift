/// Appends JSON to a buffer of bytes, value by value, commas and indents included.
///
/// The calls must follow the grammar: in an object a name before every value, and as many ends as
/// beginnings.
public struct JSONWriter: Sendable {
    /// How much white space the text has.
    public enum Style: Sendable {
        /// None.
        case compact
        /// A line per value, two spaces per level.
        case pretty
    }

    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []

    private let style: Style
    private var depth = 0
    private var needsComma = false
    private var followsName = false

    public init(style: Style = .compact, reservingCapacity capacity: Int = 0) {
        self.style = style
        bytes.reserveCapacity(capacity)
    }

    /// Forgets what was written and keeps the memory, for the next text.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        depth = 0
        needsComma = false
        followsName = false
    }

    public mutating func beginObject() { begin(UInt8(ascii: "{")) }

    public mutating func endObject() { end(UInt8(ascii: "}")) }

    public mutating func beginArray() { begin(UInt8(ascii: "[")) }

    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes the name of the member whose value comes next.
    public mutating func name(_ name: String) {
        prepare()
        JSONEscape.append(quoted: name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if style == .pretty { bytes.append(UInt8(ascii: " ")) }
        followsName = true
    }

    public mutating func string(_ text: String) {
        prepare()
        JSONEscape.append(quoted: text, to: &bytes)
        needsComma = true
    }

    public mutating func integer(_ number: Int64) {
        prepare()
        appendDigits(of: number)
        needsComma = true
    }

    /// Writes a number as it is spelled; it must follow the grammar of RFC 8259.
    public mutating func number(_ spelling: String) { bare(spelling) }

    public mutating func boolean(_ truth: Bool) { bare(truth ? "true" : "false") }

    public mutating func null() { bare("null") }

    /// Writes a whole value, its members in their own order.
    public mutating func value(_ value: JSON) {
        switch value {
        case .object(let members):
            beginObject()
            for member in members {
                name(member.name)
                self.value(member.value)
            }
            endObject()
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .string(let text): string(text)
        case .integer(let number): integer(number)
        case .number(let spelling): number(spelling)
        case .boolean(let truth): boolean(truth)
        case .null: null()
        }
    }

    private mutating func bare(_ word: String) {
        prepare()
        bytes.append(contentsOf: word.utf8)
        needsComma = true
    }

    private mutating func begin(_ bracket: UInt8) {
        prepare()
        bytes.append(bracket)
        depth += 1
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if style == .pretty, needsComma { breakLine() }
        bytes.append(bracket)
        needsComma = true
    }

    /// What goes before a name or a value: the comma after the one before, the line of its own.
    private mutating func prepare() {
        if followsName {
            followsName = false
            return
        }
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if style == .pretty, depth > 0 { breakLine() }
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func appendDigits(of number: Int64) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }
}
