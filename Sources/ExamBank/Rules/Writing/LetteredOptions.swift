/// Options or targets that carry letters or numbers of their own; the paper gives them theirs.
enum LetteredOptions {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        written.remarks(onLists: { list in
            list.marks.map { marks in
                let (index, mark) = marks.first
                return (.letteredOption(list.spelled[index][..<mark.length].text), index)
            }
        })
    }
}
