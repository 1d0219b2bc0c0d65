/// A finding before its pointer is known.
struct Remark: Hashable, Sendable {
    var file: String
    var range: Range<Int>
    var detail: FindingDetail
}
