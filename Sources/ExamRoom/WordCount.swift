import CertCore

extension RoomWords {
    /// Behind how many characters a text has: how many words, of which a Chinese text has only those
    /// written in letters.
    func words(of text: String) -> String {
        let count = text.wordCount
        if language == .en { return ", \(count.all) \(count.all == 1 ? "word" : "words")" }
        return count.lettered == 0 ? "" : "，英文 \(count.lettered) 词"
    }
}

extension String {
    /// Words as word processors count them: every Chinese character is one, and so is every run of
    /// other letters and digits; those of the runs that have letters are told apart.
    var wordCount: (all: Int, lettered: Int) {
        var count = (all: 0, lettered: 0)
        var run = (isOpen: false, hasLetters: false)
        for character in self {
            if character.isIdeograph {
                count.all += 1
                run = (false, false)
            } else if character.isLetter || character.isNumber {
                if !run.isOpen { count.all += 1 }
                if !run.hasLetters, character.isLetter {
                    count.lettered += 1
                    run.hasLetters = true
                }
                run.isOpen = true
            } else if character != "'" && character != "’" {
                run = (false, false)
            }
        }
        return count
    }
}

extension Character {
    fileprivate var isIdeograph: Bool { unicodeScalars.first?.properties.isIdeographic == true }
}
