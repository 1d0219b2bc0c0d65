public import CertCore
import TextFormats

extension Coding where Value == Response {
    /// Chosen options as an array of ids, a judgement as a boolean, a text as a string; an order
    /// and pairs as an object of one member that says which; what was typed against the clock as one that also
    /// tells of that.
    public static var response: Self {
        let options = Coding<[OptionID]>.list(.code())
        let arranged = Coding<Response>.arranged
        return Coding { value, writer in
            switch value {
            case .options(let options):
                writer.beginArray()
                for option in options.sorted() { writer.string(option.text) }
                writer.endArray()
            case .boolean(let truth): writer.boolean(truth)
            case .text(let text): writer.string(text)
            case .order, .pairs, .typed: arranged.write(value, &writer)
            }
        } read: { node throws(RecordError) in
            switch node.kind {
            case .array: .options(Set(try options.read(node)))
            case .boolean: .boolean(node.boolean ?? false)
            case .string: .text(node.string ?? "")
            case .object: try arranged.read(node)
            default: throw RecordError(.wanted("response"))
            }
        }
    }
}

extension Coding where Value == Response {
    private static var arranged: Self {
        record(
            .optional("order", .list(.code())), .optional("pairs", .codes(.code())),
            .optional("typed", .typedText)
        ) { (order: [OptionID]?, pairs: [OptionID: OptionID]?, typed: TypedText?) in
            typed.map { .typed($0) } ?? order.map { .order($0) } ?? .pairs(pairs ?? [:])
        } parts: {
            switch $0 {
            case .order(let order): (order, nil, nil)
            case .pairs(let pairs): (nil, pairs, nil)
            case .typed(let typed): (nil, nil, typed)
            case .options, .boolean, .text: (nil, nil, nil)
            }
        }
    }
}

extension Coding where Value == TypedText {
    static var typedText: Self {
        record(
            Field("language", .word()), Field("text", .text),
            Field("milliseconds", .int(in: 0...Int(Int32.max))),
            .usually("pastes", .int(in: 0...Int(Int32.max)), 0)
        ) {
            TypedText(language: $0, text: $1, milliseconds: $2, pastes: $3)
        } parts: {
            ($0.language, $0.text, $0.milliseconds, $0.pastes)
        }
    }
}

extension Coding where Value == [ItemID: Response] {
    /// All answers of a sitting, by item.
    public static var responses: Self { .codes(.response) }
}

extension Coding where Value == FormRequest {
    /// All that a form follows from.
    public static var formRequest: Self {
        record(
            Field("algorithm", .int), Field("bank", .code()), Field("part", .code()),
            Field("seed", .text), .usually("excluded", .list(.code()), [])
        ) {
            FormRequest(algorithm: $0, bank: $1, part: $2, seed: $3, excluded: $4)
        } parts: {
            ($0.algorithm, $0.bank, $0.part, $0.seed, $0.excluded)
        }
    }
}

extension Coding where Value == Form {
    /// The authority's list of items for one candidate.
    public static var form: Self {
        record(
            Field("entries", .list(.formEntry)), .usually("reused", .list(.code()), [])
        ) {
            Form(entries: $0, reused: $1)
        } parts: {
            ($0.entries, $0.reused)
        }
    }
}

extension Coding where Value == Form.Entry {
    static var formEntry: Self {
        record(
            Field("item", .code()), .usually("options", .list(.code()), []),
            .usually("targets", .list(.code()), []), Field("points", .exact)
        ) {
            Form.Entry(item: $0, options: $1, targets: $2, points: $3)
        } parts: {
            ($0.item, $0.options, $0.targets, $0.points)
        }
    }
}

extension Coding where Value == DrawnForm {
    static var drawnForm: Self {
        record(
            Field("session", .code()), Field("request", .formRequest), Field("digest", .code()),
            Field("ticket", .text), Field("items", .list(.code()))
        ) {
            DrawnForm(session: $0, request: $1, digest: $2, ticket: $3, items: $4)
        } parts: {
            ($0.session, $0.request, $0.digest, $0.ticket, $0.items)
        }
    }
}

extension Coding where Value == SittingAccount {
    /// All but the names of the machines.
    static var sittingAccount: Self {
        record(
            Field("journal", .code()), Field("lastKept", .instant), .usually("torn", .int, 0),
            Field("charged", .milliseconds), .usually("credited", .milliseconds, .zero),
            .usually("stood", .milliseconds, .zero), .usually("resumptions", .int, 0),
            .usually("jumps", .list(.milliseconds), []),
            .usually("codes", .list(.sittingCode), []),
            .usually("untold", .list(.sittingCode), []),
            .usually("late", .list(.sittingCode), []),
            .usually("ungiven", .list(.sittingOrder), [])
        ) {
            SittingAccount(
                journal: $0, lastKept: $1, torn: $2, charged: $3, credited: $4, stood: $5,
                resumptions: $6, jumps: $7, codes: $8, untold: $9, late: $10, ungiven: $11,
                hosts: .erased)
        } parts: {
            (
                $0.journal, $0.lastKept, $0.torn, $0.charged, $0.credited, $0.stood,
                $0.resumptions, $0.jumps, $0.codes, $0.untold, $0.late, $0.ungiven
            )
        }
    }
}

extension Coding where Value == Duration {
    static var milliseconds: Self {
        let whole = Coding<Int>.int
        return Coding { value, writer in
            whole.write(Int(value.wholeMilliseconds), &writer)
        } read: { node throws(RecordError) in
            .milliseconds(try whole.read(node))
        }
    }
}

extension EventCoding where Event == CaseEvent {
    static let theory: [Shape<CaseEvent>] = [
        shape("theory.formDrawn", Field("part", .code()), Field("form", .drawnForm)) {
            CaseEvent.theory(.formDrawn($0, $1))
        } parts: {
            guard case .theory(.formDrawn(let part, let form)) = $0 else { return nil }
            return (part, form)
        },
        shape(
            "theory.collected", Field("part", .code()), Field("started", .instant),
            Field("ended", .instant), Field("ending", .word()),
            .personal("responses", .responses)
        ) {
            CaseEvent.theory(
                .collected($0, started: $1, ended: $2, ending: $3, responses: $4))
        } parts: {
            guard
                case .theory(.collected(let part, let start, let end, let ending, let answers)) = $0
            else { return nil }
            return (part, start, end, ending, answers)
        },
        shape(
            "theory.accounted", Field("part", .code()), Field("account", .sittingAccount),
            .personal("hosts", .list(.text))
        ) { (part: PartID, account: SittingAccount, hosts: Personal<[String]>) in
            var account = account
            account.hosts = hosts
            return CaseEvent.theory(.accounted(part, account))
        } parts: {
            guard case .theory(.accounted(let part, let account)) = $0 else { return nil }
            return (part, account, account.hosts)
        },
        shape("theory.setAside", Field("part", .code())) {
            CaseEvent.theory(.setAside($0))
        } parts: {
            if case .theory(.setAside(let part)) = $0 { part } else { nil }
        },
        shape(
            "theory.textMarked", Field("part", .code()), Field("item", .code()),
            Field("by", .code()), Field("marks", .exact), .optionalPersonal("note", .text)
        ) {
            CaseEvent.theory(.textMarked($0, $1, by: $2, $3, note: $4))
        } parts: {
            guard case .theory(.textMarked(let part, let item, let name, let marks, let note)) = $0
            else { return nil }
            return (part, item, name, marks, note)
        },
    ]
}
