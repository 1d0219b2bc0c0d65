public import CertCore

/// What is said where a passphrase is typed.
public enum PassphraseWords {
    static let minimum = 8

    public static let tooShort = Phrase(
        zh: "口令至少 \(minimum) 个字符。", en: "A passphrase has at least \(minimum) characters.")
    public static let again = Phrase(zh: "再输一次：", en: "Once more: ")
    public static let differ = Phrase(zh: "两次口令不同，请重来。", en: "They differ; begin again.")

    public static func of(_ name: OperatorName) -> Phrase {
        Phrase(zh: "\(name) 的口令：", en: "Passphrase of \(name): ")
    }

    public static func new(of name: OperatorName) -> Phrase {
        Phrase(
            zh: "请 \(name) 设定口令（至少 \(minimum) 个字符）：",
            en: "A passphrase for \(name), of at least \(minimum) characters: ")
    }

    public static func isLongEnough(_ passphrase: String) -> Bool {
        passphrase.unicodeScalars.count >= minimum
    }
}
