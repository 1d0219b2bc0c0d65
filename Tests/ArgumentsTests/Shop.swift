import Arguments

/// A small program with every form of input, for the tests.
enum Shop {
    struct Shared: Hashable, Sendable {
        var store: String?
        var json: Bool
    }

    enum Action: Hashable, Sendable {
        case initialise
        case review(all: Bool)
        case accept([String], reason: String?, dryRun: Bool)
        case move([String], to: String)
        case show(Int, format: Format?, tags: [String])
        case note(String?, Reason, by: String)
    }

    enum Format: Hashable, Sendable { case text, sheet }

    struct Reason: Hashable, Sendable {
        struct TooLong: Error, Hashable { var count: Int }
        let text: String
        init(_ text: String) throws {
            guard text.count < 6 else { throw TooLong(count: text.count) }
            self.text = text
        }
    }

    static let program = Program<Shared, Action>(
        "shop", "Keep a shop.",
        commands: [
            Command("init", "Open a shop.") { .initialise },
            Command(
                "review", "Review orders.", aliases: ["rv"],
                commands: [accept, move],
                .flag("all", short: "a", help: "Closed ones too.")
            ) { .review(all: $0) },
            Command("order", "Orders.", commands: [show, note]),
        ],
        .option("store", value: "folder", as: .folder, help: "Where the shop is."),
        .flag("json", short: "j", help: "Print JSON.")
    ) { Shared(store: $0, json: $1) }

    static let accept = Command<Action>(
        "accept", "Accept orders.",
        examples: [Example("shop review accept A1 A2 --reason 'long known'", "Accept two orders.")],
        .arguments("order", help: "The orders."),
        .option("reason", short: "r", value: "text", help: "Why."),
        .flag("dry-run", short: "n", help: "Write nothing.")
    ) { orders, reason, dryRun in
        if dryRun, reason == "conflict" {
            throw ArgumentsError.conflicting(["--dry-run", "--reason"])
        }
        return .accept(orders, reason: reason, dryRun: dryRun)
    }

    static let move = Command<Action>(
        "move", "Move orders.",
        .arguments("order", help: "The orders."),
        .argument("folder", as: .folder, help: "Where to.")
    ) { .move($0, to: $1) }

    static let show = Command<Action>(
        "show", "Show an order.",
        .argument("number", as: .integer(in: -9...99), help: "Its number."),
        .option(
            "format", value: "format",
            as: .choice([
                Choice("text", .text, help: "for reading"),
                Choice("sheet", .sheet, help: "for spreadsheets"),
            ]), help: "How to show it."),
        .options("tag", value: "tag", help: "Only with this tag.")
    ) { .show($0, format: $1, tags: $2) }

    static let note = Command<Action>(
        "note", "Note a reason.",
        .optionalArgument("order", help: "The order."),
        .required(
            "reason", value: "text", as: ValueReader(trying: { try Reason($0) }), help: "Why."),
        .required("by", value: "name", help: "Who.")
    ) { .note($0, $1, by: $2) }
}

/// What a command line of the shop comes to, in a form that can be compared.
enum Parsed: Hashable {
    case run(Shop.Action, Shop.Shared)
    case help([String])
    case version
    case refused([String], ArgumentsError)

    init(_ line: String...) { self.init(line) }

    init(_ line: [String]) {
        do throws(UsageError) {
            switch try Shop.program.parse(line) {
            case .run(let shared, let action): self = .run(action, shared)
            case .help(let path): self = .help(path)
            case .version: self = .version
            }
        } catch {
            self = .refused(error.command, error.problem)
        }
    }
}
