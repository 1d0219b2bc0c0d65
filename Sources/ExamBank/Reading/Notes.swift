import TextFormats

/// What a reading of one file has to tell.
final class Notes {
    let file: String
    /// How the file is checked.
    let settings: FileSettings
    private(set) var remarks: [Remark] = []
    /// How many values could not be read; more than before means something was lost meanwhile.
    private(set) var losses = 0
    /// What the file's authors let stand.
    var ignores: [Ignore] = []
    /// Where the elements of the file's long list stand that were read whole.
    private(set) var readElements: [JSONNode] = []

    init(file: String, settings: FileSettings = .standard) {
        self.file = file
        self.settings = settings
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

    /// Takes over what was noted apart.
    func take(_ remarks: [Remark], _ ignores: [Ignore], losses: Int, read nodes: [JSONNode]) {
        self.remarks += remarks
        self.ignores += ignores
        self.losses += losses
        readElements += nodes
    }

    /// A value could not be read for a reason that was noted before.
    func loseSilently() { losses += 1 }
}
