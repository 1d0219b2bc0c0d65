/// What the rules of item writing ask of single characters.
extension Unicode.Scalar {
    /// A Chinese ideograph.
    var isHan: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x2_0000...0x3_FFFF: true
        default: false
        }
    }

    var isLatin: Bool { (value | 0x20) &- 0x61 < 26 }

    var isDigit: Bool { value &- 0x30 < 10 }

    /// Part of a word or number of ASCII.
    var isWord: Bool { isLatin || isDigit }

    var isSpace: Bool {
        switch value {
        case 0x20, 0x3000, 0xA0, 0x09: true
        default: false
        }
    }

    /// Ends a sentence or an option without meaning anything by itself.
    var isEndMark: Bool {
        switch self {
        case "。", "．", ".", "；", ";", "！", "!", "？", "?", "：", ":", "，", ",": true
        default: false
        }
    }

    /// Full-width letters and digits as those of ASCII, everything else as it is.
    var narrow: Unicode.Scalar {
        switch value {
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            Unicode.Scalar(UInt8(value - 0xFEE0))
        default: self
        }
    }

    /// Latin letters in lower case, everything else as it is.
    var small: Unicode.Scalar {
        value &- 0x41 < 26 ? Unicode.Scalar(UInt8(value) | 0x20) : self
    }
}

extension Collection where Element == Unicode.Scalar {
    var text: String {
        var text = String.UnicodeScalarView()
        // `append(contentsOf:)` makes a list of their code units first.
        for scalar in self { text.append(scalar) }
        return String(text)
    }
}

extension BidirectionalCollection where Element == Unicode.Scalar {
    func ends(with text: [Unicode.Scalar]) -> Bool {
        count >= text.count && suffix(text.count).elementsEqual(text)
    }
}

extension Array where Element == Unicode.Scalar {
    /// The scalars of a text; most of a text here takes three bytes each.
    init(scalars text: String) { self.init(utf8: text.utf8.span) }

    /// The scalars that bytes spell which are known to be UTF-8.
    init(utf8 bytes: Span<UInt8>) {
        // `init(capacity:)` looks the array's type up at run time, text by text.
        self = []
        append(addingCapacity: bytes.count) { scalars in
            var place = 0
            while place < bytes.count {
                let lead = UInt32(bytes[place])
                let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                // Of the lead byte the bits behind its ones and their zero count.
                var value = length == 1 ? lead : lead & 0x7F >> UInt32(length)
                for step in 1..<length { value = value << 6 | UInt32(bytes[place + step] & 0x3F) }
                scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
                place += length
            }
        }
    }

    /// Without spaces anywhere and without end marks behind.
    var bare: [Unicode.Scalar] {
        var result = filter { !$0.isSpace }
        while result.last?.isEndMark == true { result.removeLast() }
        return result
    }

    /// The first that is no space.
    var leading: Unicode.Scalar? { first { !$0.isSpace } }

    /// Tells whether the text stands anywhere in it.
    func contains(text: [Unicode.Scalar]) -> Bool { firstPlace(of: text) != nil }

    /// Tells whether the word stands anywhere in it, and not within another of ASCII.
    func contains(word: [Unicode.Scalar]) -> Bool {
        var places = indices
        while let place = firstPlace(of: word[...], within: places) {
            if isWord(at: place..<place + word.count) { return true }
            places = place + 1..<count
        }
        return false
    }

    /// Tells whether no word of ASCII goes on before or behind these places.
    func isWord(at places: Range<Int>) -> Bool {
        let goesOn = places.lowerBound > 0 && self[places.lowerBound - 1].isWord
        return !goesOn && (places.upperBound == count || !self[places.upperBound].isWord)
    }

    /// Where the text begins first.
    func firstPlace(of text: [Unicode.Scalar]) -> Int? {
        firstPlace(of: text[...], within: indices)
    }

    /// Where the text begins first among these places, all of it within them.
    func firstPlace(of text: ArraySlice<Unicode.Scalar>, within places: Range<Int>) -> Int? {
        guard let first = text.first, places.count >= text.count else { return nil }
        for place in places.lowerBound...(places.upperBound - text.count) where self[place] == first
        {
            if stands(text, at: place) { return place }
        }
        return nil
    }

    private func stands(_ text: ArraySlice<Unicode.Scalar>, at place: Int) -> Bool {
        for step in 1..<Swift.max(1, text.count)
        where self[place + step] != text[text.startIndex + step] { return false }
        return true
    }
}
