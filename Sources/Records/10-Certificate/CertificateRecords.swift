import CertCore

extension EventCoding where Event == CaseEvent {
    static let certificate: [Shape<CaseEvent>] = [
        shape(
            "certificate.issued", Field("number", .text), Field("serial", .int),
            Field("on", .day), .optional("expires", .day), Field("document", .code())
        ) {
            CaseEvent.certificate(
                .issued(number: $0, serial: $1, on: $2, expires: $3, document: $4))
        } parts: {
            guard
                case .certificate(
                    .issued(let number, let serial, let day, let expires, let document)) = $0
            else { return nil }
            return (number, serial, day, expires, document)
        },
        shape("certificate.suspended", .personal("reason", .text)) {
            CaseEvent.certificate(.suspended(reason: $0))
        } parts: {
            if case .certificate(.suspended(let reason)) = $0 { reason } else { nil }
        },
        shape("certificate.reinstated", .personal("reason", .text)) {
            CaseEvent.certificate(.reinstated(reason: $0))
        } parts: {
            if case .certificate(.reinstated(let reason)) = $0 { reason } else { nil }
        },
        shape("certificate.withdrawn", .personal("reason", .text)) {
            CaseEvent.certificate(.withdrawn(reason: $0))
        } parts: {
            if case .certificate(.withdrawn(let reason)) = $0 { reason } else { nil }
        },
        shape("certificate.replaced", Field("document", .code()), .personal("reason", .text)) {
            CaseEvent.certificate(.replaced(document: $0, reason: $1))
        } parts: {
            guard case .certificate(.replaced(let document, let reason)) = $0 else { return nil }
            return (document, reason)
        },
    ]
}
