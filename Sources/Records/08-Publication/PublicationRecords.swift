import CertCore

extension EventCoding where Event == CaseEvent {
    static let publication: [Shape<CaseEvent>] = [
        shape(
            "publication.published", Field("on", .day), Field("objectionsUntil", .day),
            Field("noticeUntil", .day)
        ) {
            CaseEvent.publication(.published(on: $0, objectionsUntil: $1, noticeUntil: $2))
        } parts: {
            guard case .publication(.published(let day, let objections, let notice)) = $0
            else { return nil }
            return (day, objections, notice)
        },
        shape(
            "publication.objectionFiled", Field("number", .int), Field("ground", .word()),
            Field("on", .day), .personal("text", .text)
        ) {
            CaseEvent.publication(.objectionFiled($0, $1, on: $2, text: $3))
        } parts: {
            guard case .publication(.objectionFiled(let number, let ground, let day, let text)) = $0
            else { return nil }
            return (number, ground, day, text)
        },
        shape(
            "publication.objectionResolved", Field("number", .int), Field("outcome", .word()),
            Field("by", .code()), .personal("finding", .text)
        ) {
            CaseEvent.publication(.objectionResolved($0, $1, by: $2, finding: $3))
        } parts: {
            guard
                case .publication(
                    .objectionResolved(let number, let outcome, let name, let finding)) = $0
            else { return nil }
            return (number, outcome, name, finding)
        },
    ]
}
