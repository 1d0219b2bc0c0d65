public import CertCore

/// Why no form can be drawn.
public enum DrawingFailure: Error, Hashable, Sendable {
    /// The request asks for a way of drawing that this program does not know.
    case unknownAlgorithm(Int)
    /// The seed is not 64 hexadecimal digits.
    case unusableSeed
    /// No assessment point of the bank has a weight, or one has a negative weight.
    case noWeights
    /// Two sections of the blueprint hold items of one type.
    case repeatedSection(ItemType)
    /// Too many items are enemies of each other to tell whether a form can be drawn.
    case tangled
    /// The bank lacks items; all such cells, in the order of the blueprint.
    case infeasible([Cell])

    /// The items of one type from one top-level point, where there are too few.
    public struct Cell: Hashable, Sendable {
        public var type: ItemType
        public var point: PointID
        public var needs: Int
        /// How many live items fit into one form beside those of the cells before this one; less
        /// than there are when enemies keep each other out.
        public var has: Int
        /// How many of the live items belong to cases, which are drawn whole or not at all.
        public var inCases: Int

        public init(type: ItemType, point: PointID, needs: Int, has: Int, inCases: Int = 0) {
            self.type = type
            self.point = point
            self.needs = needs
            self.has = has
            self.inCases = inCases
        }
    }
}
