/// One thing an applicant claims or shows that a condition of eligibility may rest on.
///
/// Conditions look at nothing else of the application, so that two forms with the same claims meet
/// the same conditions; what firms, schools and certificates are called are words about them.
public enum Claim: Hashable, Sendable {
    case work(WorkPeriod)
    case certificate(level: Int, issued: Day)
    case diploma(kind: String, completed: Day)
    case title(ProfessionalTitle)
    case evidence(EvidenceKind, FileDigest)
}

extension ApplicationForm {
    public var claims: Set<Claim> {
        var claims: Set<Claim> = []
        claims.formUnion(work.map { .work($0.period) })
        claims.formUnion(certificates.map { .certificate(level: $0.level, issued: $0.issued) })
        claims.formUnion(diplomas.map { .diploma(kind: $0.kind, completed: $0.completed) })
        claims.formUnion(titles.map { .title($0) })
        claims.formUnion(evidence.map { .evidence($0.kind, $0.digest) })
        return claims
    }
}
