import TextFormats

/// What a reading of one file has to tell.
final class Notes {
    let file: String
    private(set) var remarks: [Remark] = []
    /// How many values could not be read; more than before means something was lost meanwhile.
    private(set) var losses = 0

    init(file: String) {
        self.file = file
    }

    /// Notes a fault that loses no value.
    func add(_ detail: FindingDetail, at range: Range<Int>) {
        remarks.append(Remark(file: file, range: range, detail: detail))
    }

    /// Notes why a value could not be read.
    func lose(_ fault: ShapeFault, at range: Range<Int>) {
        lose(.shape(fault), at: range)
    }

    func lose(_ detail: FindingDetail, at range: Range<Int>) {
        losses += 1
        add(detail, at: range)
    }
}
