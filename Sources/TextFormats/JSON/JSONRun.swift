/// Elements of an array that were read by themselves, by a thread that did not know what comes before
/// them.
///
/// They are what reading from the start would give where it comes to the first of them as to an
/// element, with no more brackets open than were taken to be.
struct JSONRun: Sendable {
    /// How many brackets are taken to be open around the elements: more than are in a file of ours,
    /// which costs nothing, for elements do not reach the limit either.
    static let depth = 8

    /// From the first byte of the first element to behind the last.
    let range: Range<Int>
    /// How many elements there are.
    let count: Int
    /// Where their entries lie in the space of the tape.
    let places: Range<Int>
    /// Those that were stepped over.
    let faults: [JSONSyntaxError]

    init(
        _ range: Range<Int>, count: Int, at places: Range<Int>, _ faults: [JSONSyntaxError]
    ) {
        self.range = range
        self.count = count
        self.places = places
        self.faults = faults
    }
}

extension JSONScanner {
    /// Goes on to where an element of an array begins by the looks of it: `{` behind `}` and a
    /// comma. False where nothing looks like that.
    mutating func skipToLikelyElement() -> Bool {
        var before: UInt8 = 0
        while !isAtEnd {
            let byte = current
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                break
            case UInt8(ascii: "{") where before == UInt8(ascii: ","): return true
            case UInt8(ascii: ",") where before != UInt8(ascii: "}"): before = 0
            default: before = byte
            }
            at &+= 1
        }
        return false
    }
}
