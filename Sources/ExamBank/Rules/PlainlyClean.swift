import CertCore
import TextFormats

extension ItemRules {
    /// Whether an item is plainly clean: of what it shows by itself there is nothing to tell, and
    /// its bytes alone say so. Nearly all items are, so their values are never made for this.
    static func haveNothing(toTellOf item: PlainItem, in view: borrowing JSONView) -> Bool {
        isKeyAmongOptions(item, in: view) && areOptionsUnlike(item, in: view)
            && keepsKeyToItself(item, in: view) && isReviewedByAnother(item, in: view)
            && isNotItsOwnEnemy(item, in: view)
    }

    private static func isKeyAmongOptions(
        _ item: PlainItem, in view: borrowing JSONView
    ) -> Bool {
        guard let options = item.options, let key = item.key else { return true }
        if item.type == .multiple, key.count == options.count { return false }
        for named in key.places {
            var isThere = false
            for option in options.places where view.areSame(named, PlainItem.id(ofOption: option)) {
                isThere = true
            }
            if !isThere { return false }
        }
        return true
    }

    private static func areOptionsUnlike(
        _ item: PlainItem, in view: borrowing JSONView
    ) -> Bool {
        guard let options = item.options else { return true }
        for option in options.places
        where view.withBytes(PlainItem.text(ofOption: option), OptionMark.mayBegin) {
            return false
        }
        let mayCount = view.withBytes(PlainItem.text(ofOption: options.first)) { first in
            view.withBytes(PlainItem.text(ofOption: options.first + options.step)) { second in
                LooseMarks.mayCount(first, second)
            }
        }
        if mayCount { return false }
        return areApart(options, by: AlikeTexts.start, in: view)
            || areApart(options, by: AlikeTexts.mark, in: view)
    }

    /// Whether all options have something that none has in common with another.
    private static func areApart(
        _ options: PlainList, by mark: (Span<UInt8>) -> UInt64?, in view: borrowing JSONView
    ) -> Bool {
        var marks = InlineArray<26, UInt64>(repeating: 0)
        for (number, option) in options.places.enumerated() {
            guard let mark = view.withBytes(PlainItem.text(ofOption: option), mark)
            else { return false }
            for other in 0..<number where marks[other] == mark { return false }
            marks[number] = mark
        }
        return true
    }

    /// What gives the answer away in what candidates read.
    private static func keepsKeyToItself(
        _ item: PlainItem, in view: borrowing JSONView
    ) -> Bool {
        if item.mayTell { return false }
        return view.withBytes(item.stem) { stem in
            if LeakedKey.mayFillBlank(stem) { return false }
            return item.type == .trueFalse
                || !view.withBytes(item.rationale) { LeakedKey.quotes($0, in: stem) }
        }
    }

    private static func isReviewedByAnother(
        _ item: PlainItem, in view: borrowing JSONView
    ) -> Bool {
        guard item.status == .live else { return true }
        guard let reviewer = item.reviewer, item.reviewed != nil else { return false }
        return !view.areSame(reviewer, item.author) && view.withBytes(reviewer, isPlainName)
            && view.withBytes(item.author, isPlainName)
    }

    /// Names of these characters, without spaces at their ends, are the same only if their bytes are.
    private static func isPlainName(_ bytes: Span<UInt8>) -> Bool {
        guard !bytes.isEmpty, bytes[0] != 0x20, bytes[bytes.count - 1] != 0x20 else { return false }
        for place in bytes.indices {
            switch bytes[place] {
            // ASCII, and U+4000 to U+9FFF, by their first bytes and those behind.
            case 0x20...0x7E, 0x80...0xBF, 0xE4...0xE9: continue
            default: return false
            }
        }
        return true
    }

    private static func isNotItsOwnEnemy(
        _ item: PlainItem, in view: borrowing JSONView
    ) -> Bool {
        guard let enemies = item.enemies else { return true }
        for enemy in enemies.places where view.areSame(enemy, item.id) { return false }
        return true
    }
}
