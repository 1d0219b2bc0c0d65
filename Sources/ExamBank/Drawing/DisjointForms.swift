import CertCore

/// Counts the forms that can be filled side by side, no item standing in two of them.
struct DisjointForms {
    private let cells: [DrawingPool.Cell]
    private let sharing: FormSharing

    init(_ pool: DrawingPool) {
        cells = pool.cells
        sharing = FormSharing(pool)
    }

    func supply() -> FormSupply {
        let most = needed.map { sharing.has($0) / cells[$0].needs }.min() ?? 0
        var (low, high, atMost) = (0, most, most)
        var next = most
        while low < high {
            switch sharing.canFill(rows(next)) {
            case true?: low = next
            case false?:
                high = next - 1
                atMost = high
            case nil: high = next - 1
            }
            next = (low + high + 1) / 2
        }
        return FormSupply(forms: low, atMost: atMost, lacking: lacking(beyond: atMost))
    }

    private var needed: [Int] { cells.indices.filter { cells[$0].needs > 0 } }

    /// What so many forms need of each cell.
    private func rows(_ count: Int) -> [[Int]] {
        [[Int]](repeating: cells.map(\.needs), count: count)
    }

    /// The cells that a form beside so many others cannot fill, each beside those before it.
    private func lacking(beyond forms: Int) -> [DrawingFailure.Cell] {
        var rows = rows(forms) + [cells.map { _ in 0 }]
        var lacking: [DrawingFailure.Cell] = []
        for cell in needed {
            let needs = cells[cell].needs
            let most = min(needs, sharing.has(cell) - forms * needs)
            let left = Self.greatest(upTo: most) { left in
                rows[forms][cell] = left
                return sharing.canFill(rows) == true
            }
            rows[forms][cell] = left
            if left == needs { continue }
            lacking.append(
                DrawingFailure.Cell(
                    type: cells[cell].type, point: cells[cell].point, needs: needs, has: left))
        }
        return lacking
    }

    /// The greatest number that will do, where smaller ones do as well and none always does.
    private static func greatest(upTo most: Int, _ willDo: (Int) -> Bool) -> Int {
        if most <= 0 || willDo(most) { return max(0, most) }
        var (low, high) = (0, most)
        while high - low > 1 {
            let middle = (low + high) / 2
            if willDo(middle) { low = middle } else { high = middle }
        }
        return low
    }
}
