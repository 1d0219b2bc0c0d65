import CertCore

/// Counts the forms that can be filled side by side, no item standing in two of them.
struct DisjointForms {
    private let pool: DrawingPool
    private let cells: [DrawingPool.Cell]
    private let sharing: FormSharing

    /// - Parameter pool: one that a form can be drawn from.
    init(_ pool: DrawingPool, mostWays: Int = 2_000) {
        self.pool = pool
        cells = pool.cells
        sharing = FormSharing(pool, mostWays: mostWays)
    }

    func supply() -> FormSupply {
        let most = needed.map { sharing.has($0) / cells[$0].needs }.min() ?? 0
        var (low, high, atMost) = (min(1, most), most, most)
        while low < high {
            let next = (low + high + 1) / 2
            switch sharing.canFill(rows(next)) {
            case true?: low = next
            case false?:
                high = next - 1
                atMost = high
            case nil: high = next - 1
            }
        }
        return FormSupply(forms: low, atMost: atMost, lacking: lacking(beyond: atMost))
    }

    private var needed: [Int] { cells.indices.filter { cells[$0].needs > 0 } }

    /// What so many forms need of each cell.
    private func rows(_ count: Int) -> [[Int]] {
        [[Int]](repeating: cells.map(\.needs), count: count)
    }

    /// The cells that a form beside so many others cannot fill, each beside those before it; what
    /// is left for it is told no lower than is sure.
    private func lacking(beyond forms: Int) -> [DrawingFailure.Cell] {
        var rows = rows(forms) + [cells.map { _ in 0 }]
        var lacking: [DrawingFailure.Cell] = []
        for cell in needed {
            let needs = cells[cell].needs
            let most = min(needs, sharing.has(cell) - forms * needs)
            // Cases may give two items and yet not one, so that every number is tried.
            let left = (0...max(0, most)).last { left in
                rows[forms][cell] = left
                return left == 0 || sharing.canFill(rows) != false
            }
            rows[forms][cell] = left ?? 0
            if left == needs { continue }
            lacking.append(lack(of: cell, beyond: forms, has: left ?? 0))
        }
        return lacking
    }

    private func lack(of cell: Int, beyond forms: Int, has left: Int) -> DrawingFailure.Cell {
        let (items, needs) = (cells[cell].items, cells[cell].needs)
        // Where there are items enough, it is cases that do not make up what is needed.
        let inCases = items.count { pool.items[$0].block != nil }
        return DrawingFailure.Cell(
            type: cells[cell].type, point: cells[cell].point, needs: needs, has: left,
            inCases: items.count >= (forms + 1) * needs ? inCases : 0)
    }
}
