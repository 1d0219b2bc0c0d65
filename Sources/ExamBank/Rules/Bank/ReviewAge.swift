import CertCore
import TextFormats

/// Live items whose review is long ago: rules, prices and manners have changed since.
enum ReviewAge {
    static func remarks(on context: BankContext) -> [Remark] {
        guard let today = context.today else { return [] }
        let limit = today.adding(months: -context.thresholds.reviewMonths)
        guard context.live.contains(where: { $0.reviewed.map { $0 < limit } ?? false })
        else { return [] }
        let bank = context.document
        return zip(bank.value.items, bank.elements).compactMap { item, node in
            guard item.status == .live, let day = item.reviewed, day < limit else { return nil }
            let fault = BankFault.staleReview(day, months: context.thresholds.reviewMonths)
            return bank.remark(.bank(fault), at: node["reviewed"] ?? node)
        }
    }
}
