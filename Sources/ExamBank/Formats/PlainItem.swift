import CertCore
import TextFormats

/// Where the members stand of an item that is written as nearly all of a large bank are: a choice
/// in one language of which every member is known and well formed.
///
/// It leads to the same item as the long way, or nowhere: whatever is out of the ordinary is left to
/// the reading that can tell what is wrong.
struct PlainItem {
    let id: Int
    let version: Int
    let status: Item.Status
    let type: ItemType
    let point: Int
    let difficulty: Int
    let tags: PlainList?
    let stem: Int
    /// Each two members: an identifier and a text.
    let options: PlainList?
    /// The identifiers of options; none where a statement is judged.
    let key: PlainList?
    /// Where a statement is judged.
    let isTrue: Bool
    let rationale: Int
    let author: Int
    let reviewer: Int?
    let reviewed: Day?
    let enemies: PlainList?
    /// Something that candidates read may tell them the answer, as far as its bytes show.
    let mayTell: Bool

    init?(_ place: Int, in view: borrowing JSONView) {
        var members = PlainMembers(of: place, in: view)
        guard let id = members.identifier("id", in: view),
            let version = members.number("version", 1...9999, in: view),
            let status: Item.Status = members.word("status", in: view),
            let type: ItemType = members.word("type", in: view),
            let point = members.identifier("point", in: view),
            let difficulty = members.number("difficulty", 1...5, in: view)
        else { return nil }
        tags = members.identifiers("tags", in: view)
        guard let stem = members.shownText("stem", in: view) else { return nil }
        switch type {
        case .single, .multiple:
            guard let options = members.options(in: view),
                let key = members.identifiers("key", in: view),
                type == .single ? key.count == 1 : ItemType.choices.contains(key.count)
            else { return nil }
            (self.options, self.key, isTrue) = (options, key, false)
        case .trueFalse:
            guard let isTrue = members.flag("key", in: view) else { return nil }
            (options, key, self.isTrue) = (nil, nil, isTrue)
        case .fillIn, .numeric, .situational, .shortText, .ordering, .matching, .typing:
            return nil
        }
        guard let rationale = members.text("rationale", in: view),
            let author = members.text("author", in: view)
        else { return nil }
        reviewer = members.text("reviewer", in: view)
        reviewed = members.day("reviewed", in: view)
        enemies = members.identifiers("enemies", in: view)
        guard members.areAllTaken else { return nil }
        (self.id, self.version, self.status, self.type) = (id, version, status, type)
        (self.point, self.difficulty, self.stem) = (point, difficulty, stem)
        (self.rationale, self.author, mayTell) = (rationale, author, members.mayTell)
    }
}

/// Where those texts of a plain item stand that candidates read, and its key: found again without
/// asking once more whether they are well formed.
struct PlainTexts {
    let stem: Int
    private let options: PlainList?
    private let key: PlainList?

    /// Nil at any other than a plain item.
    init?(of place: Int, in view: borrowing JSONView) {
        var members = PlainMembers(of: place, in: view)
        guard let stem = members.find("stem", in: view) else { return nil }
        self.stem = stem
        options = members.find("options", in: view).flatMap {
            PlainMembers.list(at: $0, step: 6, in: view)
        }
        key = members.find("key", in: view).flatMap { PlainMembers.list(at: $0, step: 1, in: view) }
    }

    var optionTexts: [Int] { options?.places.map(PlainItem.text) ?? [] }

    /// The options that the key names, by their numbers.
    func right(in view: borrowing JSONView) -> [Int] {
        guard let options, let key else { return [] }
        var right: [Int] = []
        for (number, option) in options.places.enumerated() {
            for named in key.places where view.areSame(named, PlainItem.id(ofOption: option)) {
                right.append(number)
            }
        }
        return right
    }
}

/// The elements of a short list, all alike in size on the tape.
struct PlainList {
    let first: Int
    let count: Int
    /// From one to the next.
    let step: Int

    var places: StrideTo<Int> { stride(from: first, to: first + count * step, by: step) }
}

extension Item {
    /// The item made, its texts copied.
    init(_ plain: PlainItem, in view: borrowing JSONView) {
        let key: AnswerKey =
            switch plain.type {
            case .single: .single(Self.codes(plain.key, in: view)[0])
            case .multiple: .multiple(Set(Self.codes(plain.key, in: view)))
            default: .trueFalse(plain.isTrue)
            }
        var options: [AnswerOption] = []
        if let list = plain.options {
            options.reserveCapacity(list.count)
            for place in list.places {
                options.append(
                    AnswerOption(
                        id: OptionID(view.text(PlainItem.id(ofOption: place))),
                        text: Phrase(view.text(PlainItem.text(ofOption: place)))))
            }
        }
        self.init(
            id: ItemID(view.text(plain.id)), version: plain.version, status: plain.status,
            point: PointID(view.text(plain.point)), difficulty: plain.difficulty,
            tags: Self.codes(plain.tags, in: view), stem: Phrase(view.text(plain.stem)),
            options: options, unit: nil, maximumLength: nil, key: key,
            rationale: Phrase(view.text(plain.rationale)), author: view.text(plain.author),
            reviewer: plain.reviewer.map { view.text($0) }, reviewed: plain.reviewed,
            enemies: Self.codes(plain.enemies, in: view))
    }

    /// The item as it stands there, where it is plain.
    init?(plain node: JSONNode) {
        let item = node.look { view, place in
            PlainItem(place, in: view).map { Item($0, in: view) }
        }
        guard let item else { return nil }
        self = item
    }

    static func codes<Subject>(
        _ list: PlainList?, in view: borrowing JSONView
    ) -> [Code<Subject>] {
        guard let list else { return [] }
        var codes: [Code<Subject>] = []
        codes.reserveCapacity(list.count)
        for place in list.places { codes.append(Code(view.text(place))) }
        return codes
    }
}

extension PlainItem {
    // An object, its link, then name and value twice.
    static func id(ofOption place: Int) -> Int { place + 3 }
    static func text(ofOption place: Int) -> Int { place + 5 }
}

/// The members of an object, of which only those are taken that are well formed.
private struct PlainMembers {
    private let first: Int
    private let count: Int
    private var taken = 0
    /// Where the next search begins, and how many members lie before it.
    private var next: Int
    private var passed = 0
    /// Of the texts taken that candidates read.
    private(set) var mayTell = false

    init(of place: Int, in view: borrowing JSONView) {
        count = view.isObject(place) ? view.count(place) : 0
        first = view.first(in: place)
        next = first
    }

    /// Neither unknown nor malformed members are left.
    var areAllTaken: Bool { taken == count }

    /// Where the value of a member stands; members mostly stand in the order they are asked for.
    mutating func find(_ name: StaticString, in view: borrowing JSONView) -> Int? {
        if taken == count { return nil }
        for _ in 0..<count {
            if passed == count { (next, passed) = (first, 0) }
            let place = next
            next = view.next(after: place + 1)
            passed += 1
            if view.isString(place, name) { return place + 1 }
        }
        return nil
    }

    private mutating func take(
        _ name: StaticString, in view: borrowing JSONView,
        if isWellFormed: (Int) -> Bool
    ) -> Int? {
        guard let place = find(name, in: view), isWellFormed(place) else { return nil }
        taken += 1
        return place
    }

    mutating func text(_ name: StaticString, in view: borrowing JSONView) -> Int? {
        take(name, in: view) { Self.isText($0, in: view) }
    }

    /// A text that candidates read.
    mutating func shownText(_ name: StaticString, in view: borrowing JSONView) -> Int? {
        guard let place = find(name, in: view), isShownText(place, in: view) else { return nil }
        taken += 1
        return place
    }

    mutating func identifier(_ name: StaticString, in view: borrowing JSONView) -> Int? {
        take(name, in: view) { Self.isIdentifier($0, in: view) }
    }

    mutating func number(
        _ name: StaticString, _ range: ClosedRange<Int>, in view: borrowing JSONView
    ) -> Int? {
        guard let place = find(name, in: view), let number = view.smallNumber(place),
            range.contains(number)
        else { return nil }
        taken += 1
        return number
    }

    mutating func flag(_ name: StaticString, in view: borrowing JSONView) -> Bool? {
        guard let place = find(name, in: view), let flag = view.boolean(place) else { return nil }
        taken += 1
        return flag
    }

    mutating func word<Word: RawRepresentable<String>>(
        _ name: StaticString, in view: borrowing JSONView
    ) -> Word? {
        guard let place = find(name, in: view), view.isWholeString(place),
            let word = Word(rawValue: view.text(place))
        else { return nil }
        taken += 1
        return word
    }

    mutating func day(_ name: StaticString, in view: borrowing JSONView) -> Day? {
        guard let place = find(name, in: view), view.isWholeString(place),
            let day = Day(view.text(place))
        else { return nil }
        taken += 1
        return day
    }

    mutating func identifiers(_ name: StaticString, in view: borrowing JSONView) -> PlainList? {
        guard let place = find(name, in: view),
            let list = Self.list(at: place, step: 1, in: view),
            list.places.allSatisfy({ Self.isIdentifier($0, in: view) }),
            Self.areDifferent(list, { $0 }, in: view)
        else { return nil }
        taken += 1
        return list
    }

    mutating func options(in view: borrowing JSONView) -> PlainList? {
        guard let place = find("options", in: view),
            let list = Self.list(at: place, step: 6, in: view),
            ItemType.choices.contains(list.count)
        else { return nil }
        for place in list.places where !isOption(place, in: view) { return nil }
        guard Self.areDifferent(list, PlainItem.id, in: view) else { return nil }
        taken += 1
        return list
    }

    private mutating func isOption(_ place: Int, in view: borrowing JSONView) -> Bool {
        view.isObject(place) && view.count(place) == 2
            && view.isString(place + 2, "id")
            && Self.isIdentifier(PlainItem.id(ofOption: place), in: view)
            && view.isString(place + 4, "text")
            && isShownText(PlainItem.text(ofOption: place), in: view)
    }

    /// Short lists only, so that names can be compared one by one; whether the elements are of this
    /// size is seen when they are looked at in turn.
    static func list(
        at place: Int, step: Int, in view: borrowing JSONView
    ) -> PlainList? {
        guard view.isArray(place), view.count(place) <= ItemType.choices.upperBound,
            view.next(after: place) == place + 2 + step * view.count(place)
        else { return nil }
        return PlainList(first: view.first(in: place), count: view.count(place), step: step)
    }

    /// - Parameter name: where an element has its name.
    private static func areDifferent(
        _ list: PlainList, _ name: (Int) -> Int, in view: borrowing JSONView
    ) -> Bool {
        for place in list.places {
            for earlier in list.places {
                if earlier == place { break }
                if view.areSame(name(place), name(earlier)) { return false }
            }
        }
        return true
    }

    /// One look at its bytes says of most texts that they are plain and tell nothing.
    private mutating func isShownText(_ place: Int, in view: borrowing JSONView) -> Bool {
        guard view.isWholeString(place) else { return false }
        let (isPlain, tells) = view.withBytes(place) { text in
            let isQuiet = !ByteWindow.isAnyHit(in: text) {
                TextCharacters.isOdd($0) .| LeakedKey.tells($0)
            }
            return isQuiet
                ? (Reading<String>.hasRoom(text), LeakedKey.mayEndInChoice(text))
                : (Reading<String>.isPlain(text), LeakedKey.mayTell(text))
        }
        mayTell = mayTell || tells
        return isPlain
    }

    private static func isText(_ place: Int, in view: borrowing JSONView) -> Bool {
        view.isWholeString(place) && view.withBytes(place) { Reading<String>.isPlain($0) }
    }

    private static func isIdentifier(_ place: Int, in view: borrowing JSONView) -> Bool {
        view.isWholeString(place) && view.withBytes(place) { Identifier.isWellFormed($0) }
    }
}
