import CertCore
import Sitting
import Terminal
import TextFormats

extension ItemContent {
    /// Options on the left, targets on the right, or below them in the large layout.
    func add(_ field: PairsField, to content: inout ScreenContent) {
        if layout.isLarge { return addStacked(field, to: &content) }
        let half = (width - 3) / 2
        var left: [ScreenLine] = []
        var right: [ScreenLine] = []
        var cursor = 0..<0
        for place in item.options.indices {
            let lines = entry(ofOption: place, field, width: half)
            if field.option == place { cursor = left.count..<left.count + lines.count }
            left += lines
        }
        for place in item.targets.indices {
            let lines = entry(ofTarget: place, field, width: half)
            if field.target == place { cursor = right.count..<right.count + lines.count }
            right += lines
        }
        let start = content.lines.count
        for row in 0..<max(left.count, right.count) {
            var line = row < left.count ? left[row] : ScreenLine()
            line = line.then(String(repeating: " ", count: max(0, half - line.width)) + " │ ")
            if row < right.count { line.runs += right[row].runs }
            content.lines.append(line)
        }
        if !cursor.isEmpty {
            content.cursor = start + cursor.lowerBound..<start + cursor.upperBound
        }
    }

    private func addStacked(_ field: PairsField, to content: inout ScreenContent) {
        for place in item.options.indices {
            if place > 0 { addGap(to: &content) }
            let lines = entry(ofOption: place, field, width: width)
            let start = content.lines.count
            content.lines += lines
            if field.option == place, field.target == nil {
                content.cursor = start..<content.lines.count
            }
        }
        content.add()
        content.add(words.matchedWith, .bold)
        for place in item.targets.indices {
            if place > 0 { addGap(to: &content) }
            let lines = entry(ofTarget: place, field, width: width)
            let start = content.lines.count
            content.lines += lines
            if field.target == place { content.cursor = start..<content.lines.count }
        }
    }

    private func entry(ofOption place: Int, _ field: PairsField, width: Int) -> [ScreenLine] {
        let isHere = field.option == place
        let target = item.target(of: place, in: answer).map { "\($0 + 1)" } ?? "_"
        let number = isHere && !field.digits.isEmpty ? field.digits + "_" : target
        return entry(
            item.options[place], mark: isHere ? "> " : "  ",
            "\(OptionLetter.letter(place)) → " + padded(number, to: 2) + " ", isMarked: isHere,
            width: width)
    }

    private func entry(ofTarget place: Int, _ field: PairsField, width: Int) -> [ScreenLine] {
        let isHere = field.target == place
        return entry(
            item.targets[place], mark: isHere ? "> " : "  ",
            padded("\(place + 1)", to: 2, aligned: .trailing) + ". ", isMarked: isHere,
            width: width)
    }

    private func entry(
        _ option: AnswerOption, mark: String, _ letter: String, isMarked: Bool, width: Int
    ) -> [ScreenLine] {
        let indent = displayWidth(of: mark + letter)
        let text = visible(option.text.in(words.language))
        let looks: Looks = isMarked ? .inverse : []
        return wrap(text, to: width - indent).enumerated().map { index, line in
            if index > 0 { return ScreenLine(String(repeating: " ", count: indent) + line) }
            return ScreenLine(mark, looks).then(letter, looks.union(layout.letters)).then(line)
        }
    }
}
