/// How many items of each type a form takes from each top-level assessment point.
///
/// The points share the whole form by their weights (largest remainder); the sections then share
/// out those totals one after the other. So the cells of a section add up to its items, and the
/// cells of a point to its share of the form.
public struct BlueprintQuotas: Hashable, Sendable {
    /// The items of one type from one point.
    public struct Cell: Hashable, Sendable {
        public let type: ItemType
        public let point: PointID
        /// May be zero.
        public let count: Int

        public init(type: ItemType, point: PointID, count: Int) {
            self.type = type
            self.point = point
            self.count = count
        }
    }

    /// Section by section, within each in the order of the points.
    public let cells: [Cell]

    /// Nil where no point has a weight above zero, or one is negative; a point without a weight
    /// has none.
    public init?(of blueprint: Blueprint, over points: [AssessmentPoint]) {
        let weights = points.map { Exact($0.weight ?? 0) }
        guard let whole = Apportionment(weights: weights) else { return nil }
        var left = whole.shares(of: blueprint.itemCount)
        var cells: [Cell] = []
        for section in blueprint.sections {
            // A quota never exceeds what is left of its point, so nothing goes below zero; none
            // of it is left only where the section is empty too.
            let shares = Apportionment(weights: left.map { Exact($0) })?.shares(of: section.count)
            for (index, point) in points.enumerated() {
                let count = shares?[index] ?? 0
                left[index] -= count
                cells.append(Cell(type: section.type, point: point.id, count: count))
            }
        }
        self.cells = cells
    }

    /// The items of one section, in the order of the points.
    public func cells(of type: ItemType) -> [Cell] {
        cells.filter { $0.type == type }
    }
}
