public import CertCore

/// The words round the adoption and the files of standards.
public enum StandardWords {
    public static let scheme = Phrase(zh: "标准", en: "Scheme")
    public static let version = Phrase(zh: "版本", en: "Version")
    public static let title = Phrase(zh: "名称", en: "Title")
    public static let digest = Phrase(zh: "摘要", en: "Digest")

    public static func adopted(_ reference: SchemeReference, files: Int) -> Phrase {
        let what = "\(reference.id) v\(reference.version)"
        return Phrase(
            zh: "已采用 \(what)（\(reference.short)）及其 \(files) 个文件。",
            en: "Adopted \(what) (\(reference.short)) with its \(counted(files, "file")).")
    }

    /// After adoption: what `certify validate` would have told.
    public static func warnings(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 条警告，见 certify validate。",
            en: "There \(count == 1 ? "is" : "are") \(counted(count, "warning")); see certify "
                + "validate.")
    }

    /// Where two standards do not differ.
    public static let same = Phrase(zh: "两份标准相同。", en: "The schemes are the same.")

    /// After writing a standard to start from.
    public static func wrote(_ path: String) -> Phrase {
        Phrase(
            zh: "已写出 \(path)。编辑后用 certify validate 检查。",
            en: "Wrote \(path). Edit it, then run certify validate.")
    }
}
