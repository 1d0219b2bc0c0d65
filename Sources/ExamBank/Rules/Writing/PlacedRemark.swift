import TextFormats

/// What is wrong with some characters of a text.
typealias TextFault = (fault: WritingFault, characters: Range<Int>)

/// The same where the text stands in a file.
struct PlacedRemark {
    let fault: WritingFault
    private let text: JSONNode
    private let characters: Range<Int>

    init(_ told: TextFault, of text: JSONNode) {
        fault = told.fault
        characters = told.characters
        self.text = text
    }

    /// The bytes that spell the characters.
    var range: Range<Int> {
        let spelled = text.characters
        guard characters.upperBound <= spelled.count else { return text.range }
        let last = spelled[characters.upperBound - 1]
        return spelled[characters.lowerBound].range.lowerBound..<last.range.upperBound
    }
}
