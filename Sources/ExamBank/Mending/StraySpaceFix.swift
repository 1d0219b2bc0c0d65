import TextFormats

/// Takes out spaces that stand for nothing.
///
/// Spaces may be a blank to be filled in, or keep the words of a list apart; these stay.
enum StraySpaceFix {
    static func fix(_ text: ItemText) -> Fix? {
        let scalars = text.scalars
        let spaced = SpacedMarks.spaces(in: scalars)
        var changes: [Int: String] = [:]
        var gaps: [Range<Int>] = []
        for run in runs(of: scalars) where !isWideBlank(scalars[run]) {
            let before = run.lowerBound > 0 ? scalars[run.lowerBound - 1] : nil
            let after = run.upperBound < scalars.count ? scalars[run.upperBound] : nil
            if run.count == 1, StraySpaces.isInBrackets(run.lowerBound, scalars) {
                changes[run.lowerBound] = ""
            }
            if before?.opensBlank == true || after?.closesBlank == true { continue }
            switch (before, after) {
            case (nil, _?): run.forEach { changes[$0] = "" }
            // A longer run behind a stem is a blank.
            case (_?, nil) where run.count == 1 || text.others != nil:
                run.forEach { changes[$0] = "" }
            case (_?, "\n"?) where run.count == 1: changes[run.lowerBound] = ""
            case (let before?, let after?) where before.isHan && after.isHan:
                // A longer run is a blank here as well.
                if run.count < 3 { gaps.append(run) }
            case (let before?, let after?)
            where run.count == 2 && before.isText && after.isText:
                run.dropFirst().forEach { changes[$0] = "" }
            default:
                guard run.count < 3,
                    StraySpaces.isBesideMark(run, scalars)
                        || spaced.contains(run.lowerBound)
                else { continue }
                run.forEach { changes[$0] = "" }
            }
        }
        if gaps.count == 1, !isList(among: text.others) { gaps[0].forEach { changes[$0] = "" } }
        return Fix(text.edits(replacing: changes))
    }

    /// Several that are not those of the space bar.
    private static func isWideBlank(_ spaces: ArraySlice<Unicode.Scalar>) -> Bool {
        spaces.count > 1 && spaces.contains { $0 != " " }
    }

    private static func runs(of text: [Unicode.Scalar]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (place, scalar) in text.enumerated() where scalar.isSpace {
            if let last = runs.last, last.upperBound == place {
                runs[runs.count - 1] = last.lowerBound..<place + 1
            } else {
                runs.append(place..<place + 1)
            }
        }
        return runs
    }

    /// Other options have a space between ideographs as well, so that it keeps words apart.
    private static func isList(among options: [[JSONCharacter]]?) -> Bool {
        options?.contains { option in
            let text = option.map(\.scalar)
            return runs(of: text).contains { run in
                run.lowerBound > 0 && run.upperBound < text.count
                    && text[run.lowerBound - 1].isHan && text[run.upperBound].isHan
            }
        } == true
    }
}

extension Unicode.Scalar {
    fileprivate var isText: Bool { isHan || isWord }
}
