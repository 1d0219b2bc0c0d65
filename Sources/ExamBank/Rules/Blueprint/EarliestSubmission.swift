import CertCore

/// Whether candidates may hand in before the time is over.
enum EarliestSubmission {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.parts.compactMap { part, index in
            guard let minute = part.theory?.earliestSubmission, minute > part.minutes
            else { return nil }
            let place = context.node(ofPart: index, "theory", "earliestSubmissionMinutes")
            return context.remark(.submissionAfterEnd(minute, minutes: part.minutes), at: place)
        }
    }
}
