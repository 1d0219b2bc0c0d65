/// Cells in groups, of which no pair leads from one to another; pairs of other cells do not matter.
func tied(_ cells: [Int], by pairs: [(Int, Int)]) -> [[Int]] {
    var groupOf = Dictionary(uniqueKeysWithValues: cells.map { ($0, $0) })
    for (one, other) in pairs {
        guard let group = groupOf[one], let absorbed = groupOf[other], group != absorbed else {
            continue
        }
        for cell in cells where groupOf[cell] == absorbed { groupOf[cell] = group }
    }
    let members = Dictionary(grouping: cells) { groupOf[$0]! }
    return cells.compactMap { members[$0] }
}
