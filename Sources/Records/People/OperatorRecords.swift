public import CertCore

extension EventCoding where Event == OperatorEvent {
    /// The events of an operator's stream.
    public static let `operator` = EventCoding([
        shape(
            "operator.added", Field("roles", .list(.word())), Field("key", .text),
            .optional("person", .code()), .personal("fullName", .text)
        ) { (roles: [Role], key, person, name) in
            OperatorEvent.added(roles: Set(roles), key: key, person: person, fullName: name)
        } parts: {
            guard case .added(let roles, let key, let person, let name) = $0 else { return nil }
            let sorted = roles.sorted { $0.rawValue < $1.rawValue }
            return (sorted, key, person, name)
        },
        shape("operator.retired", .personal("reason", .text)) {
            OperatorEvent.retired(reason: $0)
        } parts: {
            if case .retired(let reason) = $0 { reason } else { nil }
        },
    ])
}
