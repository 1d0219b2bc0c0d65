public import TextFormats

/// What is shown of a file for a finding: where, and the line with the cells that are meant.
public struct Frame: Hashable, Sendable {
    public var file: String
    public var place: SourcePlace
    public var excerpt: SourceExcerpt

    /// Looks the finding up in a map of its file's bytes; a line wider than `width` is cut.
    public init(of finding: Finding, in map: SourceMap, width: Int = 80) {
        file = finding.file
        place = map.place(at: finding.range.lowerBound)
        excerpt = map.excerpt(of: finding.range, width: width)
    }
}
