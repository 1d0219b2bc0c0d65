/// Shares the items of a bank out to several forms.
///
/// An item without enemies fits wherever its cell has room, so only those that stand apart, or
/// together, are shared out one by one; the rest fills up. Cells that no enemies tie to each other
/// are shared out each for itself.
struct FormSharing {
    private let knots: [SharingKnot]
    /// For each cell how many items there are to share out.
    private let supply: [Int]

    /// - Parameter mostWays: how many ways are tried before it is given up to be sure.
    init(_ pool: DrawingPool, mostWays: Int = 2_000) {
        let units = pool.units
        supply = units.reduce(into: pool.cells.map { _ in 0 }) { $0[$1.cell] += $1.size }
        let needed = pool.cells.indices.filter { pool.cells[$0].needs > 0 }
        let enemies = units.flatMap { unit in unit.enemies.map { (unit.cell, units[$0].cell) } }
        knots = tied(needed, by: enemies).map { cells in
            SharingKnot(cells: cells, units, mostWays: mostWays)
        }
    }

    func has(_ cell: Int) -> Int { supply[cell] }

    /// Whether forms can be filled that need so many items of each cell; nil where too many ways
    /// would have to be tried.
    func canFill(_ rows: [[Int]]) -> Bool? {
        var isSure = true
        for knot in knots {
            switch knot.canFill(rows) {
            case true?: continue
            case false?: return false
            case nil: isSure = false
            }
        }
        return isSure ? true : nil
    }
}
