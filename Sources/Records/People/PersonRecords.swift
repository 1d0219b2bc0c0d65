public import CertCore

extension Coding where Value == Particulars {
    /// Who a person is.
    public static var particulars: Self {
        record(
            Field("name", .text), Field("document", .word()), Field("number", .text),
            Field("born", .day), Field("sex", .word()), .optional("phone", .text),
            .optional("email", .text)
        ) { name, kind, number, born, sex, phone, email in
            Particulars(
                name: name, document: IdentityDocument(kind, number: number), birthDate: born,
                sex: sex, phone: phone, email: email)
        } parts: { value in
            (
                value.name, value.document.kind, value.document.number, value.birthDate,
                value.sex, value.phone, value.email
            )
        }
    }
}

extension EventCoding where Event == PersonEvent {
    /// The events of a person's stream.
    public static let person = EventCoding([
        shape("person.registered", .personal("particulars", .particulars)) {
            PersonEvent.registered($0)
        } parts: {
            if case .registered(let particulars) = $0 { particulars } else { nil }
        },
        shape(
            "person.corrected", .personal("particulars", .particulars), .personal("reason", .text)
        ) {
            PersonEvent.corrected($0, reason: $1)
        } parts: {
            if case .corrected(let particulars, let reason) = $0 {
                (particulars, reason)
            } else {
                nil
            }
        },
        shape("person.barred", Field("until", .day), Field("case", .code())) {
            PersonEvent.barred(until: $0, case: $1)
        } parts: {
            if case .barred(let until, let id) = $0 { (until, id) } else { nil }
        },
        shape("person.erased", Field("ground", .word())) {
            PersonEvent.erased($0)
        } parts: {
            if case .erased(let ground) = $0 { ground } else { nil }
        },
    ])
}
