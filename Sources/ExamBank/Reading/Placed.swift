import TextFormats

/// A value and the bytes that it was read from.
struct Placed<Value: Sendable>: Sendable {
    var value: Value
    var range: Range<Int>
}

extension Reading {
    /// The same with its place, to be looked at beside others.
    var placed: Reading<Placed<Value>> {
        Reading<Placed<Value>>(shape, blank: Placed(value: blank(), range: 0..<0)) { node, notes in
            Placed(value: read(node, notes), range: node.range)
        }
    }
}
