/// The values of a document by their places on its tape: looked at without a handle on each, which
/// would be counted whenever one is made or dropped.
///
/// It cannot be copied, so that it never outlives the document that lends it.
@safe public struct JSONView: ~Copyable {
    @usableFromInline let text: UnsafeBufferPointer<UInt8>
    @usableFromInline let list: UnsafeBufferPointer<JSONTapeEntry>

    /// The caller answers for both staying where they are as long as the view is about.
    init(text: UnsafeBufferPointer<UInt8>, list: UnsafeBufferPointer<JSONTapeEntry>) {
        unsafe self.text = unsafe text
        unsafe self.list = unsafe list
    }

    @inlinable @inline(__always)
    func entry(_ place: Int) -> JSONTapeEntry {
        precondition(unsafe list.indices.contains(place))
        return unsafe list[place]
    }

    /// The place behind a value and all it holds.
    @inlinable public func next(after place: Int) -> Int {
        place + (entry(place).isLinked ? entry(place + 1).linkedLength : 1)
    }

    /// The place of the first element of an array that is not empty, or of an object's first name.
    @inlinable public func first(in place: Int) -> Int { place + 2 }

    @inlinable public func isObject(_ place: Int) -> Bool { entry(place).isObject }
    @inlinable public func isArray(_ place: Int) -> Bool { entry(place).isArray }

    /// A string without faults.
    @inlinable public func isWholeString(_ place: Int) -> Bool { entry(place).isWholeString }

    /// How many elements or members a value has: 0 unless it is an array or object.
    @inlinable public func count(_ place: Int) -> Int {
        entry(place).isLinked ? entry(place + 1).linkedCount : 0
    }

    public func boolean(_ place: Int) -> Bool? {
        switch entry(place).tag {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// A whole number without a sign and of so few digits that it needs no care.
    public func smallNumber(_ place: Int) -> Int? {
        let entry = entry(place)
        let digits = entry.range
        guard entry.tag == .integer, digits.count <= 9 else { return nil }
        var number = 0
        for at in digits {
            let digit = unsafe text[at] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    /// The text of a string, escapes resolved.
    public func text(_ place: Int) -> String {
        withBytes(place) { String(copying: unsafe UTF8Span(unchecked: $0)) }
    }

    /// The bytes of a string's text, which are UTF-8.
    @inlinable @inline(__always)
    public func withBytes<Result>(_ place: Int, _ look: (Span<UInt8>) -> Result) -> Result {
        let entry = entry(place)
        if entry.isEscaped { return look(resolved(entry).span) }
        return unsafe look(UnsafeBufferPointer(rebasing: text[entry.contents]).span)
    }

    /// What an escaped string stands for.
    @usableFromInline @inline(never)
    func resolved(_ entry: JSONTapeEntry) -> [UInt8] {
        let spelled = unsafe Array(UnsafeBufferPointer(rebasing: text[entry.contents]))
        return JSONEscape.resolved(spelled[...])
    }

    /// Tells whether a value is this string, byte for byte.
    @inlinable public func isString(_ place: Int, _ string: StaticString) -> Bool {
        let entry = entry(place)
        guard entry.isWholeString else { return false }
        if entry.isEscaped { return text(place).utf8.elementsEqual(string.description.utf8) }
        let contents = entry.contents
        guard contents.count == string.utf8CodeUnitCount else { return false }
        for step in 0..<contents.count
        where unsafe text[contents.lowerBound &+ step] != string.utf8Start[step] { return false }
        return true
    }

    /// Tells whether two strings have the same text, byte for byte.
    @inlinable public func areSame(_ place: Int, _ other: Int) -> Bool {
        let (one, another) = (entry(place), entry(other))
        if one.isEscaped || another.isEscaped {
            return text(place).utf8.elementsEqual(text(other).utf8)
        }
        let (left, right) = (one.contents, another.contents)
        guard left.count == right.count else { return false }
        for step in 0..<left.count
        where unsafe text[left.lowerBound &+ step] != text[right.lowerBound &+ step] {
            return false
        }
        return true
    }
}

extension JSONNode {
    /// Lends a view of the document, with the place of this value in it.
    public func look<Result>(_ look: (borrowing JSONView, Int) -> Result) -> Result {
        tape.look { look($0, index) }
    }
}
