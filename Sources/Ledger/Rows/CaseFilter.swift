/// Which cases to list; nil lets every case pass.
public struct CaseFilter: Hashable, Sendable {
    public var round: String?
    public var scheme: String?
    public var step: String?
    public var state: String?
    public var person: String?
    /// A part of the name.
    public var name: String?
    /// Whether somebody must look at the case.
    public var needsAttention: Bool?

    public init(
        round: String? = nil, scheme: String? = nil, step: String? = nil, state: String? = nil,
        person: String? = nil, name: String? = nil, needsAttention: Bool? = nil
    ) {
        self.round = round
        self.scheme = scheme
        self.step = step
        self.state = state
        self.person = person
        self.name = name
        self.needsAttention = needsAttention
    }

    /// The condition on `cases c`, with its values; empty when every case passes.
    var condition: (sql: String, values: [Value]) { condition(after: nil) }

    func condition(after last: String?) -> (sql: String, values: [Value]) {
        var terms: [String] = []
        var values: [Value] = []
        let columns = [
            ("round", round), ("scheme", scheme), ("step", step), ("state", state),
            ("person", person),
        ]
        for case (let column, let wanted?) in columns {
            terms.append("c.\(column) = ?")
            values.append(.text(wanted))
        }
        if let name {
            terms.append("instr(c.name, ?) > 0")
            values.append(.text(name))
        }
        if let needsAttention {
            terms.append("c.attention IS \(needsAttention ? "NOT NULL" : "NULL")")
        }
        if let last {
            terms.append("c.id > ?")
            values.append(.text(last))
        }
        let sql = terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ")
        return (sql, values)
    }
}
