import CertCore
import TextFormats

/// What is named and nobody declares.
///
/// Where declarations have no identifier that can be read, as many of the names may be theirs: those
/// that are used most are let go, so that one slip is not told again at each use.
struct UnknownNames<Subject> {
    private var places: [Code<Subject>: [JSONNode]] = [:]

    var isEmpty: Bool { places.isEmpty }

    mutating func add(_ id: Code<Subject>, at place: JSONNode) {
        places[id, default: []].append(place)
    }

    /// - Parameter nameless: how many declarations have no identifier.
    func told(besides nameless: Int) -> [(id: Code<Subject>, places: [JSONNode])] {
        let byUse = places.sorted { one, other in
            (-one.value.count, one.value[0].range.lowerBound)
                < (-other.value.count, other.value[0].range.lowerBound)
        }
        return byUse.dropFirst(nameless).map { ($0.key, $0.value) }
    }
}
