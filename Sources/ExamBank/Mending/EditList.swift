/// Edits of one file that do not touch each other, in the order of their places.
struct EditList {
    private(set) var all: [Fix.Edit] = []

    /// Takes all edits of a fix, or none where one of them overlaps what is there.
    mutating func add(_ fix: Fix) -> Bool {
        guard fix.edits.allSatisfy({ fits($0, at: place(of: $0)) }) else { return false }
        for edit in fix.edits { all.insert(edit, at: place(of: edit)) }
        return true
    }

    /// Where the first edit stands that does not begin before this one.
    private func place(of edit: Fix.Edit) -> Int {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].range.lowerBound < edit.range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    private func fits(_ edit: Fix.Edit, at place: Int) -> Bool {
        let endsBefore = place == 0 || all[place - 1].range.upperBound <= edit.range.lowerBound
        let next = place < all.count ? all[place].range.lowerBound : Int.max
        return endsBefore && edit.range.upperBound <= next
    }
}
