import CertCore

/// Picks a text in the reader's language; what a command's help is written with.
struct Tongue: Sendable {
    let language: Language

    func callAsFunction(_ zh: String, _ en: String) -> String {
        language == .zh ? zh : en
    }
}
