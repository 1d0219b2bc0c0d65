import Sitting

/// What follows from a key: commands for the sitting, and what happens once all are done.
struct RoomTurn: Hashable {
    enum Sequel: Hashable {
        case nothing
        case show(Int)
        case open(RoomScreen.Panel?)
        case leave
    }

    var commands: [SittingCommand] = []
    var sequel = Sequel.nothing

    static let nothing = RoomTurn()

    static func `do`(_ commands: SittingCommand..., then sequel: Sequel = .nothing) -> RoomTurn {
        RoomTurn(commands: commands, sequel: sequel)
    }
}
