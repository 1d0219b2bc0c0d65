/// A rule of item writing, with what it asks for besides the type: to every rule a text that could
/// not be read is one without faults.
struct WritingRule: Sendable {
    let needs: ItemMembers
    let remarks: @Sendable (WrittenItem) -> [WritingRemark]

    init(
        needing members: ItemMembers = [],
        _ remarks: @escaping @Sendable (WrittenItem) -> [WritingRemark]
    ) {
        needs = members.union(.type)
        self.remarks = remarks
    }
}
