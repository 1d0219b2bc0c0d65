import TextFormats

/// What a reading of one file has to tell.
final class Notes {
    let file: String
    /// How the file is checked.
    let settings: FileSettings
    private(set) var remarks: [Remark] = []
    /// How many of each code.
    private var counts: [FindingCode: Int] = [:]
    /// What there was besides.
    private(set) var rests: [FindingCode: Telling.Rest] = [:]
    /// How many values could not be read; more than before means something was lost meanwhile.
    private(set) var losses = 0
    /// What the file's authors let stand.
    var ignores: [Ignore] = []

    init(file: String, settings: FileSettings = .standard) {
        self.file = file
        self.settings = settings
    }

    /// Notes a fault that loses no value.
    func add(_ detail: FindingDetail, at range: Range<Int>) {
        add(Remark(file: file, range: range, detail: detail))
    }

    private func add(_ remark: Remark) {
        let code = remark.detail.code
        if counts[code, default: 0] < Telling.mostOfOneCode {
            counts[code, default: 0] += 1
            remarks.append(remark)
        } else {
            rests[code, default: Telling.Rest(next: remark, count: 0)].count += 1
        }
    }

    /// Notes why a value could not be read.
    func lose(_ fault: ShapeFault, at range: Range<Int>) {
        lose(.shape(fault), at: range)
    }

    func lose(_ detail: FindingDetail, at range: Range<Int>) {
        losses += 1
        add(detail, at: range)
    }

    /// Takes over what was noted apart.
    func take(
        _ remarks: [Remark], _ rests: [FindingCode: Telling.Rest], _ ignores: [Ignore],
        losses: Int
    ) {
        for remark in remarks { add(remark) }
        for (code, rest) in rests {
            self.rests[code, default: Telling.Rest(next: rest.next, count: 0)].count += rest.count
        }
        self.ignores += ignores
        self.losses += losses
    }

    /// A value could not be read for a reason that was noted before.
    func loseSilently() { losses += 1 }
}
