public import CertCore

/// What is said of a candidate's attendance.
public enum AttendanceWords {
    /// Misconduct by its tier, or a part voided for what is nobody's fault of theirs.
    public static func voided(
        _ id: CaseID, _ part: Phrase, tier: TierID?
    ) -> Phrase {
        guard let tier else {
            return Phrase(
                zh: "\(id)：科目\(part.zh)作废（非考生原因），可以另行编排。",
                en:
                    "\(id): \(part.en) is void, through no fault of the candidate; it can be scheduled again."
            )
        }
        return Phrase(
            zh: "\(id)：科目\(part.zh)已按违纪档次 \(tier) 处理。",
            en: "\(id): misconduct of tier \(tier) in \(part.en) is applied.")
    }
}
