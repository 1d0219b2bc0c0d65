public import Authority
public import CertCore
import TextFormats

extension LedgerEvent {
    /// What happened, on one line.
    public func phrase(at offset: UTCOffset) -> Phrase {
        switch self {
        case .authority(.founded(let profile)): profile.foundedPhrase
        case .operator(_, let event): event.phrase
        case .standard(.adopted(let scheme, let title, _)):
            Phrase(
                zh: "采用标准 \(scheme.id) v\(scheme.version)「\(title.zh)」",
                en: "adopted \(scheme.id) v\(scheme.version) “\(title.en)”")
        case .round(_, let event): event.phrase
        case .session(_, let event): event.phrase(at: offset)
        case .person(_, let event): event.phrase
        case .caseFile(_, let event): event.phrase(at: offset)
        }
    }
}

extension CaseEvent {
    func phrase(at offset: UTCOffset) -> Phrase {
        switch self {
        case .application(let event): event.phrase
        case .eligibility(let event): event.phrase
        case .training(let event): event.phrase
        case .attendance(let event): event.phrase(at: offset)
        case .theory(let event): event.phrase(at: offset)
        case .practical(let event): event.phrase
        case .review(let event): event.phrase
        case .publication(let event): event.phrase
        case .decision(let event): event.phrase
        case .certificate(let event): event.phrase
        }
    }
}

extension Phrase {
    /// The words, and what somebody gave as a reason where it is known.
    func because(_ text: Personal<String>?) -> Phrase {
        guard let text = text?.value, !text.isEmpty else { return self }
        return self + Phrase(zh: "：\(visible(text))", en: ": \(visible(text))")
    }
}
