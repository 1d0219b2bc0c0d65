import Parallel

// Large texts are read from two places at once: from the start, and from the first element behind
// the middle by the looks of it. What the second reader lists stays where it lists it.

extension JSONTokenizer {
    /// Reads from the start, where `half` is given with another thread that begins there.
    init(_ scanner: JSONScanner, aheadFrom half: Int?, of bytes: [UInt8], _ faultLimit: Int) {
        guard let half, let space = JSONTapeSpace(forTextOf: bytes.count) else {
            // An indented text has a value every 20 bytes or so; memory not reached costs nothing.
            self.init(scanner, JSONTapeBuffer(capacity: bytes.count / 16), faultLimit)
            return
        }
        self.init(scanner, JSONTapeBuffer(in: space), faultLimit)
        ahead = Meanwhile { Self.run(in: bytes, behind: half, on: space, faultLimit) }
        meeting = half
    }

    /// Takes the elements from here on that another thread has read; returns how many these are.
    ///
    /// - Parameter latest: the element before them.
    @inline(never)
    mutating func takeRun(behind latest: Int, depth: Int) -> Int {
        let run = ahead?.result ?? nil
        if let run, at < run.range.lowerBound {
            meeting = run.range.lowerBound
            return 0
        }
        (ahead, meeting) = (nil, .max)
        guard let run, at == run.range.lowerBound, depth <= JSONRun.depth,
            faults.count + run.faults.count <= faultLimit
        else { return 0 }
        tape.reach(to: run.places, overGapBehind: latest)
        faults += run.faults
        at = run.range.upperBound
        return run.count
    }

    /// Elements behind `half` of some array: where one begins is guessed, and found to be right or
    /// wrong by whoever reads from the start.
    ///
    /// A guess may be inside of a small array, or of a string; a few of them will do.
    static func run(
        in bytes: [UInt8], behind half: Int, on space: JSONTapeSpace, _ faultLimit: Int
    ) -> JSONRun? {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var scanner = unsafe JSONScanner(base: base, end: buffer.count)
            scanner.at = half
            for _ in 0..<64 where scanner.skipToLikelyElement() {
                let start = scanner.at
                let place = JSONTapeSpace.place(behind: start)
                var tokenizer = JSONTokenizer(
                    scanner, JSONTapeBuffer(in: space, from: place), faultLimit)
                let (end, count) = tokenizer.elements()
                if end - start >= (bytes.count - half) / 8 {
                    let places = place..<place + tokenizer.tape.count
                    return JSONRun(start..<end, count: count, at: places, tokenizer.faults)
                }
                scanner.at = tokenizer.at
            }
            return nil
        }
    }

    /// Reads the elements from here on as far as they can be read, or the end of their array; only
    /// they are on the tape then.
    private mutating func elements() -> (end: Int, count: Int) {
        var (end, count, entries, told) = (at, 0, 0, 0)
        do throws(JSONSyntaxError) {
            while true {
                try value(depth: JSONRun.depth)
                (end, count, entries, told) = (at, count + 1, tape.count, faults.count)
                scanner.skipSpace()
                if current != UInt8(ascii: ",") { break }
                if try comma(before: UInt8(ascii: "]")) { break }
            }
        } catch {
            // Whoever reads from the start meets it again.
        }
        tape.shorten(to: entries)
        faults.removeSubrange(told...)
        return (end, count)
    }
}
