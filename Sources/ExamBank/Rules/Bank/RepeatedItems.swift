import CertCore
import TextFormats

/// Items of different banks with one identifier: records of answers and marks name nothing else.
enum RepeatedItems {
    /// - Parameter banks: in an order that does not depend on the caller's.
    static func remarks(on banks: [Document<BankFile>]) -> [Remark] {
        guard banks.count > 1 else { return [] }
        var owners: [ItemID: Int] = [:]
        var remarks: [Remark] = []
        for (number, bank) in banks.enumerated() {
            for item in bank.value.list.listed where item.has(.id) {
                let owner = owners[item.id] ?? number
                owners[item.id] = owner
                guard owner != number else { continue }
                let other = banks[owner]
                let fault = ReferenceFault.repeatedItem(
                    item.id, bank: other.value.id, file: other.path)
                remarks.append(bank.remark(.reference(fault), at: item.node["id"] ?? item.node))
            }
        }
        return remarks
    }
}
