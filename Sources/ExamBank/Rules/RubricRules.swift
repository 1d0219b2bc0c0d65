import CertCore
import TextFormats

enum RubricRules {
    /// A rating between two anchors would have no description, so they go up one by one.
    static func check(_ rubric: Rubric, _ node: JSONNode, _ notes: Notes) {
        let ratings = rubric.anchors.map(\.rating)
        let anchors = node["anchors"].map { Array($0.elements) } ?? []
        for (index, pair) in zip(ratings, ratings.dropFirst()).enumerated()
        where pair.1 != pair.0 + 1 {
            let place = anchors[index + 1]["rating"] ?? anchors[index + 1]
            notes.add(.tasks(.anchorOrder(pair.1, after: pair.0)), at: place.range)
        }
    }
}
