import CertCore
import Sitting

/// What is typed of a passage: characters come and go at its end only.
struct TypingField: Hashable {
    private(set) var characters: [Character] = []
    /// What has been done since it was last kept.
    private(set) var unsaved: [TypingEdit] = []
    /// The candidate is ready to begin.
    var isReady = false
    /// The candidate wants to end, and has not said so twice.
    var isEnding = false

    init(_ answer: Response?) {
        if case .typed(let typed)? = answer { characters = Array(typed.text) }
    }

    /// - Parameter time: of the test, in milliseconds.
    mutating func insert(_ text: String, at time: Int) {
        // What comes may join what stands before it, as accents do.
        let last = characters.popLast().map { String($0) } ?? ""
        characters += Array(last + text)
        if case .insert(let before)? = unsaved.last?.change, unsaved.last?.at == time {
            unsaved[unsaved.count - 1].change = .insert(before + text)
        } else {
            unsaved.append(TypingEdit(at: time, .insert(text)))
        }
    }

    mutating func deleteLast(at time: Int) {
        guard characters.popLast() != nil else { return }
        unsaved.append(TypingEdit(at: time, .delete(1)))
    }

    mutating func refusePaste(of count: Int, at time: Int) {
        unsaved.append(TypingEdit(at: time, .paste(characters: count)))
    }

    /// All of it is on the disk.
    mutating func keep() { unsaved = [] }
}
