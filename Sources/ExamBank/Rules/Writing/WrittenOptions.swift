/// Options or targets as the rules of item writing look at them.
struct WrittenOptions {
    /// As they stand.
    let spelled: [[Unicode.Scalar]]
    /// What they say, without letters of their own.
    let texts: [[Unicode.Scalar]]
    let marks: OwnMarks?

    init(_ spelled: [[Unicode.Scalar]] = [], under stem: [Unicode.Scalar] = []) {
        self.spelled = spelled
        marks = OwnMarks(of: spelled, under: stem)
        texts = marks?.removed(from: spelled) ?? spelled
    }
}
