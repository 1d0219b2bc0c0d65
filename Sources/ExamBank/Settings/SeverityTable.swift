import TextFormats

/// What a `severity` member says: a choice for codes, and for families of them.
///
/// A code says more than a family, and a longer beginning more than a shorter one, in whatever
/// order they stand.
struct SeverityTable: Hashable, Sendable {
    private struct Row: Hashable {
        /// A code, or the beginning of codes.
        var name: String
        var isFamily: Bool
        var choice: SeverityChoice
    }

    /// From the least to the most that is said.
    private var rows: [Row] = []

    /// Puts the choices in place of those there are.
    func apply(to choices: inout [FindingCode: SeverityChoice]) {
        for row in rows {
            if row.isFamily {
                for code in Self.codes(beginning: row.name) where Self.mayAll(code, row.choice) {
                    // What is off by default is asked for by its own name.
                    let isAsked = row.choice == .off || !code.isOffByDefault
                    if isAsked { choices[code] = row.choice }
                }
            } else if let code = FindingCode(rawValue: row.name) {
                choices[code] = row.choice
            }
        }
    }

    /// A family takes no error along: whoever means to lower one says so by its name.
    private static func mayAll(_ code: FindingCode, _ choice: SeverityChoice) -> Bool {
        choice == .error || code.severity != .error
    }

    private static func codes(beginning head: String) -> [FindingCode] {
        FindingCode.allCases.filter { $0.rawValue.hasPrefix(head) }
    }

    private static func may(_ code: FindingCode, _ choice: SeverityChoice) -> Bool {
        choice == .error || !code.isFixed
    }
}

extension SeverityTable {
    static var reading: Reading<SeverityTable> {
        Reading({ $0.named("severity") { shape } }, blank: SeverityTable()) { node, notes in
            guard node.kind == .object else {
                notes.lose(.wrongType(.object, found: node.kind), at: node.range)
                return nil
            }
            var table = SeverityTable()
            for member in node.members where !ObjectReader.isFree(member) {
                let before = notes.losses
                let choice = Reading<SeverityChoice>.word.read(member.value, notes)
                guard notes.losses == before else { continue }
                table.add(member, choice, notes)
            }
            table.rows.sort { ($0.isFamily ? 0 : 1, $0.name) < ($1.isFamily ? 0 : 1, $1.name) }
            return table
        }
    }

    /// Every code and every usual family of codes; other families are for the reader to judge.
    private static var shape: ObjectShape {
        let families = FindingCode.families.map { ($0, codes(beginning: String($0.dropLast()))) }
        let names = families + FindingCode.allCases.map { ($0.rawValue, [$0]) }
        let members = names.map { name, codes in
            let choices = SeverityChoice.allCases.filter { choice in
                codes.contains { may($0, choice) }
            }
            return ObjectShape.Member(
                name: name, shape: .word(choices.map(\.rawValue)), isRequired: false)
        }
        return ObjectShape(members, families: SeverityChoice.allCases.map(\.rawValue))
    }

    private mutating func add(_ member: JSONMember, _ choice: SeverityChoice, _ notes: Notes) {
        let name = member.name
        let isFamily = name.hasSuffix("*")
        let head = isFamily ? String(name.dropLast()) : name
        let codes =
            isFamily
            ? Self.codes(beginning: head) : FindingCode(rawValue: name).map { [$0] } ?? []
        if codes.isEmpty {
            let known = isFamily ? FindingCode.families : FindingCode.allCases.map(\.rawValue)
            let fault = SettingsFault.unknownCode(
                name.brief, nearest: nearest(to: name, among: known))
            return notes.add(.settings(fault), at: member.nameRange)
        }
        guard codes.contains(where: { Self.may($0, choice) }) else {
            return notes.add(.settings(.fixedCode(name.brief)), at: member.nameRange)
        }
        rows.append(Row(name: head, isFamily: isFamily, choice: choice))
    }
}
