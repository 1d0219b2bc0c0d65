extension CaseFile {
    func decide(
        _ command: CertificateCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        try circumstances.require(.certificateOfficer)
        switch command {
        case .issue(let number, let serial, let document):
            try requireIssuable(in: circumstances)
            let today = circumstances.today
            let expires = circumstances.scheme.certificate.lastValidDay(issued: today)
            return [
                .certificate(
                    .issued(
                        number: number, serial: serial, on: today, expires: expires,
                        document: document))
            ]
        case .suspend(let reason):
            try requireStatus(.active)
            return [.certificate(.suspended(reason: Personal(reason)))]
        case .reinstate(let reason):
            try requireStatus(.suspended)
            return [.certificate(.reinstated(reason: Personal(reason)))]
        case .withdraw(let reason):
            try requireStatus(.active, .suspended)
            return [.certificate(.withdrawn(reason: Personal(reason)))]
        case .replace(let document, let reason):
            try requireReplaceable()
            return [.certificate(.replaced(document: document, reason: Personal(reason)))]
        }
    }

    mutating func apply(_ event: CertificateEvent) {
        switch event {
        case .issued(let number, let serial, let day, let expires, let document):
            certificate = CertificateRecord(
                number: number, serial: serial, issued: day, expires: expires,
                document: document)
        case .suspended: certificate?.status = .suspended
        case .reinstated: certificate?.status = .active
        case .withdrawn: certificate?.status = .withdrawn
        case .replaced(let document, _):
            certificate?.document = document
            certificate?.replacements += 1
        }
    }

    /// Whether a certificate may be issued; asked before the document is made and signed.
    public func requireIssuable(in circumstances: Circumstances) throws(Refusal) {
        if let certificate { throw .certificate(.alreadyIssued(certificate.number)) }
        try requireOpenGates(of: .certificate, in: circumstances)
        guard decision?.outcome == .pass else { throw .certificate(.notPassed) }
        // Elsewhere the decision has waited for the windows already.
        let scheme = circumstances.scheme
        guard scheme.publishesWithResult, scheme.has(.scorePublication) else { return }
        let open = publication.openObjections.map(\.number)
        if !open.isEmpty { throw .certificate(.openObjections(open)) }
        guard publication.isPublished else { throw .publication(.notPublished) }
        if let until = openWindow(on: circumstances.today) {
            throw .certificate(.windowsOpen(until: until))
        }
    }

    /// Whether a new document may take the place of the one in force; asked before it is made.
    public func requireReplaceable() throws(Refusal) {
        try requireStatus(.active)
    }

    private func requireStatus(_ allowed: CertificateRecord.Status...) throws(Refusal) {
        guard let certificate else { throw .certificate(.notIssued) }
        guard allowed.contains(certificate.status) else {
            throw .certificate(.wrongStatus(certificate.status))
        }
    }
}
