extension Refusal {
    public var code: RefusalCode {
        switch self {
        case .notPermitted: .notPermitted
        case .ownCase: .ownCase
        case .retired: .retired
        case .notSeparated: .notSeparated
        case .stepAbsent: .stepAbsent
        case .outOfStep: .outOfStep
        case .gateClosed: .gateClosed
        case .passMissed: .passMissed
        case .calendarTooShort: .calendarTooShort
        case .unknownPart: .unknownPart
        case .application(let refusal): refusal.code
        case .eligibility(let refusal): refusal.code
        case .training(let refusal): refusal.code
        case .session(let refusal): refusal.code
        case .attendance(let refusal): refusal.code
        case .theory(let refusal): refusal.code
        case .practical(let refusal): refusal.code
        case .review(let refusal): refusal.code
        case .publication(let refusal): refusal.code
        case .decision(let refusal): refusal.code
        case .certificate(let refusal): refusal.code
        }
    }
}

extension ApplicationRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .windowClosed: .applicationWindowClosed
        case .roundClosed: .applicationRoundClosed
        case .barred: .applicationBarred
        case .duplicate: .applicationDuplicate
        case .noConsent: .applicationNoConsent
        case .nothingToSupplement: .applicationNothingToSupplement
        case .supplementLate: .applicationSupplementLate
        case .notStanding: .applicationNotStanding
        case .alreadyStanding: .applicationAlreadyStanding
        case .settled: .applicationSettled
        case .reviewed: .applicationReviewed
        case .otherScheme: .applicationOtherScheme
        case .resit(let refusal): refusal.code
        }
    }
}

extension ResitRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .notFailed: .resitNotFailed
        case .tooEarly: .resitTooEarly
        case .noAttemptsLeft: .resitNoAttemptsLeft
        case .otherPerson: .resitOtherPerson
        }
    }
}

extension EligibilityRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .notPending: .eligibilityNotPending
        case .unknownCondition: .eligibilityUnknownCondition
        case .unknownEvidence: .eligibilityUnknownEvidence
        case .unmet: .eligibilityUnmet
        case .personalDataErased: .eligibilityPersonalDataErased
        case .tooLate: .eligibilityTooLate
        case .nothingToReverse: .eligibilityNothingToReverse
        case .extraTimeOutOfRange: .eligibilityExtraTimeOutOfRange
        case .breaksOutOfRange: .eligibilityBreaksOutOfRange
        }
    }
}

extension TrainingRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .unknownCourse: .trainingUnknownCourse
        case .noCourses: .trainingNoCourses
        case .noCourseFor: .trainingNoCourseFor
        case .notATrainer: .trainingNotATrainer
        case .hoursOutOfRange: .trainingHoursOutOfRange
        case .completedInFuture: .trainingCompletedInFuture
        case .alreadyRecorded: .trainingAlreadyRecorded
        case .alreadyWaived: .trainingAlreadyWaived
        }
    }
}

extension SessionRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .withoutSessions: .sessionWithoutSessions
        case .withoutPapers: .sessionWithoutPapers
        case .windowTooShort: .sessionWindowTooShort
        case .windowOver: .sessionWindowOver
        case .roomTaken: .sessionRoomTaken
        case .tooFewPlaces: .sessionTooFewPlaces
        case .otherRound: .sessionOtherRound
        case .nobodyToSchedule: .sessionNobodyToSchedule
        case .closed: .sessionClosed
        case .namedTwice: .sessionNamedTwice
        case .lacksRole: .sessionLacksRole
        case .staffElsewhere: .sessionStaffElsewhere
        case .staffIsCandidate: .sessionStaffIsCandidate
        case .stillWaiting: .sessionStillWaiting
        case .stillSitting: .sessionStillSitting
        case .notInSession: .sessionNotInSession
        case .codesUsedUp: .sessionCodesUsedUp
        case .noPauseToEnd: .sessionNoPauseToEnd
        case .notPaused: .sessionNotPaused
        case .noticeTooLong: .sessionNoticeTooLong
        case .readmitNotNeeded: .sessionReadmitNotNeeded
        case .releaseTooEarly: .sessionReleaseTooEarly
        case .incidentOutside: .sessionIncidentOutside
        }
    }
}

extension AttendanceRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .notPending: .attendanceNotPending
        case .notAbsent: .attendanceNotAbsent
        case .notScheduled: .attendanceNotScheduled
        case .notPresent: .attendanceNotPresent
        case .nothingToVoid: .attendanceNothingToVoid
        case .alreadyVoided: .attendanceAlreadyVoided
        case .notPaused: .attendanceNotPaused
        case .minutesOutOfRange: .attendanceMinutesOutOfRange
        case .alreadyCollected: .attendanceAlreadyCollected
        case .unknownSession: .attendanceUnknownSession
        case .alreadyScheduled: .attendanceAlreadyScheduled
        case .overlaps: .attendanceOverlaps
        case .sessionClosed: .attendanceSessionClosed
        case .wrongPart: .attendanceWrongPart
        case .outsideWindow: .attendanceOutsideWindow
        case .notStaffed: .attendanceNotStaffed
        case .noPaper: .attendanceNoPaper
        case .unknownTier: .attendanceUnknownTier
        case .published: .attendancePublished
        }
    }
}

extension TheoryExamRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .notScheduled: .theoryNotScheduled
        case .alreadyDrawn: .theoryAlreadyDrawn
        case .alreadyCollected: .theoryAlreadyCollected
        case .notPresent: .theoryNotPresent
        case .notCollected: .theoryNotCollected
        case .foreignItem: .theoryForeignItem
        case .notAText: .theoryNotAText
        case .marksOutOfRange: .theoryMarksOutOfRange
        case .graded: .theoryGraded
        case .markingBegun: .theoryMarkingBegun
        }
    }
}

extension PracticalAssessmentRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .notPractical: .practicalNotPractical
        case .tooFewAssessors: .practicalTooFewAssessors
        case .evenAssessors: .practicalEvenAssessors
        case .repeatedAssessor: .practicalRepeatedAssessor
        case .lacksRole: .practicalLacksRole
        case .notPresent: .practicalNotPresent
        case .notAssigned: .practicalNotAssigned
        case .entry: .practicalEntry
        case .othersMarks: .practicalOthersMarks
        case .graded: .practicalGraded
        }
    }
}

extension PanelReviewRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .incomplete: .reviewIncomplete
        case .alreadyGraded: .reviewAlreadyGraded
        case .notGraded: .reviewNotGraded
        case .alreadyVerified: .reviewAlreadyVerified
        case .notVerified: .reviewNotVerified
        case .differs: .reviewDiffers
        case .tooFewMembers: .reviewTooFewMembers
        case .evenMembers: .reviewEvenMembers
        case .repeatedMember: .reviewRepeatedMember
        case .lacksRole: .reviewLacksRole
        case .notMember: .reviewNotMember
        case .recused: .reviewRecused
        case .notConvened: .reviewNotConvened
        case .alreadyClosed: .reviewAlreadyClosed
        case .votesMissing: .reviewVotesMissing
        case .scoreMissing: .reviewScoreMissing
        case .scoreUnexpected: .reviewScoreUnexpected
        case .scoreOutOfRange: .reviewScoreOutOfRange
        case .published: .reviewPublished
        }
    }
}

extension PublicationRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .notVerified: .publicationNotVerified
        case .panelOpen: .publicationPanelOpen
        case .notDecided: .publicationNotDecided
        case .alreadyPublished: .publicationAlreadyPublished
        case .notPublished: .publicationNotPublished
        case .windowClosed: .publicationWindowClosed
        case .unknownObjection: .publicationUnknownObjection
        case .alreadyResolved: .publicationAlreadyResolved
        case .openObjections: .publicationOpenObjections
        }
    }
}

extension DecisionRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .alreadyDecided: .decisionAlreadyDecided
        case .notVerified: .decisionNotVerified
        case .panelOpen: .decisionPanelOpen
        case .notPublished: .decisionNotPublished
        case .windowsOpen: .decisionWindowsOpen
        case .openObjections: .decisionOpenObjections
        }
    }
}

extension CertificateRefusal {
    fileprivate var code: RefusalCode {
        switch self {
        case .notPassed: .certificateNotPassed
        case .alreadyIssued: .certificateAlreadyIssued
        case .notIssued: .certificateNotIssued
        case .wrongStatus: .certificateWrongStatus
        case .windowsOpen: .certificateWindowsOpen
        case .openObjections: .certificateOpenObjections
        case .serialsUsedUp: .certificateSerialsUsedUp
        case .personalDataErased: .certificatePersonalDataErased
        }
    }
}
