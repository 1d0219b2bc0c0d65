public import CertCore

/// What is said of a candidate's attendance.
public enum AttendanceWords {
    /// Misconduct by its tier, or a part voided for what is nobody's fault of theirs.
    public static func voided(_ id: CaseID, _ part: PartID, tier: TierID?) -> Phrase {
        guard let tier else {
            return Phrase(
                zh: "\(id)：科目 \(part) 作废（非考生原因）。",
                en: "\(id): \(part) is void, through no fault of the candidate.")
        }
        return Phrase(
            zh: "\(id)：科目 \(part) 已按违纪档次 \(tier) 处理。",
            en: "\(id): misconduct of tier \(tier) in \(part) is applied.")
    }
}
