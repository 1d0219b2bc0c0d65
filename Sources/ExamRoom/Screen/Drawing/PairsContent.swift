import CertCore
import Sitting
import Terminal
import TextFormats

extension ItemContent {
    /// Options on the left, targets on the right.
    func add(_ field: PairsField, to content: inout ScreenContent) {
        let half = (width - 3) / 2
        var left: [ScreenLine] = []
        var right: [ScreenLine] = []
        var cursor = 0..<0
        for (place, option) in item.options.enumerated() {
            let isHere = field.option == place
            let target = item.target(of: place, in: answer).map { "\($0 + 1)" } ?? "_"
            let number = isHere && !field.digits.isEmpty ? field.digits + "_" : target
            let head =
                "\(isHere ? ">" : " ") \(OptionLetter.letter(place)) → "
                + padded(number, to: 2) + " "
            let lines = entry(option, behind: head, width: half, isMarked: isHere)
            if isHere { cursor = left.count..<left.count + lines.count }
            left += lines
        }
        for (place, target) in item.targets.enumerated() {
            let isHere = field.target == place
            let head =
                (isHere ? "> " : "  ") + padded("\(place + 1)", to: 2, aligned: .trailing) + ". "
            let lines = entry(target, behind: head, width: half, isMarked: isHere)
            if isHere { cursor = right.count..<right.count + lines.count }
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

    private func entry(
        _ option: AnswerOption, behind head: String, width: Int, isMarked: Bool
    ) -> [ScreenLine] {
        let indent = displayWidth(of: head)
        let text = visible(option.text.in(words.language))
        return wrap(text, to: width - indent).enumerated().map { index, line in
            let margin = index == 0 ? head : String(repeating: " ", count: indent)
            return ScreenLine(margin, index == 0 && isMarked ? .inverse : []).then(line)
        }
    }
}
