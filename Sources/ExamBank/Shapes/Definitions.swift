/// The objects that may hold others of their kind, each drawn once under its name.
final class Definitions {
    private(set) var shapes: [(name: String, shape: ObjectShape)] = []
    private var begun: Set<String> = []

    func named(_ name: String, draw: () -> ObjectShape) -> Shape {
        if begun.insert(name).inserted { shapes.append((name, draw())) }
        return .named(name)
    }
}
