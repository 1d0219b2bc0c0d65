import CertCore
import TextFormats

/// Live items whose review is long ago, since rules, prices and manners have changed, or still to
/// come.
enum ReviewAge {
    static func remarks(on context: BankContext) -> [Remark] {
        guard let today = context.today else { return [] }
        let limit = today.adding(months: -context.thresholds.reviewMonths)
        let bank = context.document
        let items = bank.value.items
        let listed = bank.value.list.listed
        return items.indices.compactMap { index in
            guard let day = items[index].reviewed, day < limit || day > today,
                items[index].status == .live
            else { return nil }
            let node = listed[index].node
            let fault: BankFault =
                day > today
                ? .reviewToCome(day)
                : .staleReview(day, months: context.thresholds.reviewMonths)
            return bank.remark(.bank(fault), at: node["reviewed"] ?? node)
        }
    }
}
