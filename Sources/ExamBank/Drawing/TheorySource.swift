public import CertCore

/// What forms of a scheme's theory part are drawn from.
public struct TheorySource: Sendable {
    public let scheme: Scheme
    public let part: Part
    public let plan: TheoryPlan
    public let bank: Bank
    public let bankDigest: FileDigest
}

/// Why there is nothing to draw from.
public enum TheorySourceFailure: Error, Hashable, Sendable {
    /// There is no such scheme, or not just one where none was named.
    case unknownScheme(SchemeID?, known: [SchemeID], nearest: SchemeID?)
    /// The scheme has no such theory part, or several where none was named.
    case unknownPart(PartID?, SchemeID, known: [PartID])
    case unknownBank(BankID)
    /// The errors that keep the scheme or its bank from being read.
    case errors([Finding])
}

extension Catalogue {
    /// The theory part of a scheme with its bank; of either the only one where none is named.
    public func theory(
        _ part: PartID?, of id: SchemeID?
    ) throws(TheorySourceFailure) -> TheorySource {
        guard let document = scheme(id) else {
            throw .unknownScheme(id, known: schemeIDs, nearest: nearestScheme(to: id))
        }
        try refuseErrors(in: document.path, unless: document.isComplete)
        let scheme = document.value.scheme
        let parts = scheme.parts.filter { $0.theory != nil }
        let named = part.map { part in parts.filter { $0.id == part } } ?? parts
        guard named.count == 1, let part = named.first, let plan = part.theory else {
            throw .unknownPart(part, scheme.id, known: parts.map(\.id))
        }
        guard let bank = banks[plan.bank] else { throw .unknownBank(plan.bank) }
        try refuseErrors(in: bank.path, unless: bank.isComplete)
        try refuseLackOfAssets(of: bank)
        return TheorySource(
            scheme: scheme, part: part, plan: plan, bank: bank.value.bank,
            bankDigest: bank.contentDigest)
    }

    private func refuseLackOfAssets(
        of bank: Document<BankFile>
    ) throws(TheorySourceFailure) {
        if bank.value.hasItsAssets { return }
        let paths = Set([bank.path] + (bank.value.assetFiles ?? [:]).values.map(\.file.path))
        throw .errors(findings.filter { paths.contains($0.file) && $0.severity == .error })
    }

    private func refuseErrors(
        in path: String, unless isComplete: Bool
    ) throws(TheorySourceFailure) {
        if isComplete { return }
        throw .errors(findings.filter { $0.file == path && $0.severity == .error })
    }
}
