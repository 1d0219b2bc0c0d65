/// A finding before its pointer is known.
struct Remark: Hashable, Sendable {
    var file: String
    var range: Range<Int>
    var detail: FindingDetail
    var severity: Severity
    /// Why its author lets it stand, if so.
    var reason: String?

    init(file: String, range: Range<Int>, detail: FindingDetail) {
        self.file = file
        self.range = range
        self.detail = detail
        severity = detail.code.severity
    }
}
