/// The names of all findings, stable for good: they stand in baselines, reports and documentation.
public enum FindingCode: String, Hashable, Sendable, CaseIterable {
    // How files are written.
    case unreadable = "S-unreadable"
    case syntax = "S-syntax"
    case unknownFormat = "S-unknown-format"
    case newerFormat = "S-newer-format"
    case unknownMember = "S-unknown-member"
    case missingMember = "S-missing-member"
    case excludingMembers = "S-excluding-members"
    case wrongType = "S-wrong-type"
    case unknownWord = "S-unknown-word"
    case emptyText = "S-empty-text"
    case longText = "S-long-text"
    case character = "S-character"
    case identifier = "S-identifier"
    case decimal = "S-decimal"
    case outOfRange = "S-out-of-range"
    case date = "S-date"
    case count = "S-count"
    case duplicate = "S-duplicate"
    case ratingScale = "S-rating-scale"
    case numberLayout = "S-number-layout"
    case moreFindings = "S-more-findings"

    // What files name.
    case unknownReference = "R-unknown-reference"
    case competencyNotInScheme = "R-competency-not-in-scheme"
    case repeatedDocument = "R-repeated-document"
    case repeatedYear = "R-repeated-year"

    // Banks.
    case bankWeightsSum = "B-weights-sum"
    case repeatedPoint = "B-repeated-point"
    case unknownPoint = "B-unknown-point"
    case pointNotLeaf = "B-point-not-leaf"
    case thinPoint = "B-thin-point"
    case unknownBehaviour = "B-unknown-behaviour"
    case keyNotOption = "B-key-not-option"
    case keyLeavesOut = "B-key-leaves-out"
    case keyNotTarget = "B-key-not-target"
    case allOptionsRight = "B-all-options-right"
    case unscoredOptions = "B-unscored-options"
    case noBestOption = "B-no-best-option"
    case sameOptionText = "B-same-option-text"
    case sameTargetText = "B-same-target-text"
    case answerTooLong = "B-answer-too-long"
    case passageTooShort = "B-passage-too-short"
    case leakedKey = "B-leaked-key"
    case ownEnemy = "B-own-enemy"
    case unknownEnemy = "B-unknown-enemy"
    case oneSidedEnemy = "B-one-sided-enemy"
    case unreviewed = "B-unreviewed"
    case reviewedByAuthor = "B-reviewed-by-author"
    case partlyTranslated = "B-partly-translated"
    case unknownCase = "B-unknown-case"
    case caseOfSeveralTypes = "B-case-of-several-types"
    case caseOfSeveralPoints = "B-case-of-several-points"
    case caseOfEnemies = "B-case-of-enemies"
    case unusedCase = "B-unused-case"
    case caseOfOneItem = "B-case-of-one-item"
    case casePartlyLive = "B-case-partly-live"
    case unknownAsset = "B-unknown-asset"
    case assetLeavesBank = "B-asset-leaves-bank"
    case assetForm = "B-asset-form"
    case missingAsset = "B-missing-asset"
    case assetTable = "B-asset-table"
    case wideAsset = "B-wide-asset"
    case unusedAsset = "B-unused-asset"
    case staleReview = "B-stale-review"
    case soleAuthor = "B-sole-author"
    case importanceCounts = "B-importance-counts"
    case keyPositions = "B-key-positions"
    case keyRun = "B-key-run"
    case trueFalseBalance = "B-true-false-balance"
    case testwise = "B-testwise"

    // How items are written.
    case allOfTheAbove = "I-all-of-the-above"
    case noneOfTheAbove = "I-none-of-the-above"
    case longKey = "I-long-key"
    case negativeStem = "I-negative-stem"
    case doubleNegative = "I-double-negative"
    case overlappingRanges = "I-overlapping-ranges"
    case unorderedNumbers = "I-unordered-numbers"
    case commonOpening = "I-common-opening"
    case echoedWord = "I-echoed-word"
    case combinedOptions = "I-combined-options"
    case letteredOption = "I-lettered-option"
    case lookAlike = "I-look-alike"
    case straySpace = "I-stray-space"
    case shortStem = "I-short-stem"
    case longStem = "I-long-stem"
    case midStemBlank = "I-mid-stem-blank"
    case movingReference = "I-moving-reference"
    case absoluteWord = "I-absolute-word"
    case vagueWord = "I-vague-word"
    case convergence = "I-convergence"
    case keyByIDs = "I-key-by-ids"

    // What items say of each other.
    case duplicateItem = "I-duplicate"
    case nearDuplicate = "I-near-duplicate"
    case conflictingKey = "I-conflicting-key"
    case givesKey = "I-gives-key"
    case comparisonCapped = "I-comparison-capped"

    // Libraries of tasks.
    case anchorOrder = "T-anchor-order"
    case worthlessChecklist = "T-worthless-checklist"
    case eventAfterEnd = "T-event-after-end"
    case taskWeightsSum = "T-weights-sum"
    case ratersRecognisable = "T-raters-recognisable"

    // Schemes.
    case schemeWeightsSum = "C-weights-sum"
    case compositeWithoutWeights = "C-composite-without-weights"
    case pointsSum = "C-points-sum"
    case quantitativeShare = "C-quantitative-share"
    case countingUndeclared = "C-counting-undeclared"
    case numbersTooFine = "C-numbers-too-fine"
    case unreachable = "C-unreachable"
    case contradictoryGates = "C-contradictory-gates"
    case bandNeverReached = "C-band-never-reached"
    case bandPoints = "C-band-points"
    case gradeNeverReached = "C-grade-never-reached"
    case passWithoutGrade = "C-pass-without-grade"
    case infeasible = "C-infeasible"
    case submissionAfterEnd = "C-submission-after-end"
    case sectionTimes = "C-section-times"
    case timedSectionsAreFree = "C-timed-sections-are-free"
    case typingOverTime = "C-typing-over-time"
    case breakAfterLast = "C-break-after-last"
    case warningAtStart = "C-warning-at-start"
    case disjointForms = "C-disjoint-forms"
    case resitRepeats = "C-resit-repeats"
    case guesser = "C-guesser"
    case guesserNearCut = "C-guesser-near-cut"
    case facility = "C-facility"
    case checklistWithoutTask = "C-checklist-without-task"
    case noDeductions = "C-no-deductions"
    case capUnderUnit = "C-cap-under-unit"
    case gateWithoutData = "C-gate-without-data"
    case stepOrder = "C-step-order"
    case missingStep = "C-missing-step"
    case gateNeverOpens = "C-gate-never-opens"
    case gateBarsResult = "C-gate-bars-result"
    case partInWrongStep = "C-part-in-wrong-step"
    case severalPanelParts = "C-several-panel-parts"
    case stepWithoutPart = "C-step-without-part"
    case trainingWithoutHours = "C-training-without-hours"
    case floorUnused = "C-floor-unused"
    case mixedWithoutFloor = "C-mixed-without-floor"
    case shortPart = "C-short-part"
    case tasksLongerThanPart = "C-tasks-longer-than-part"
    case smallTeam = "C-small-team"
    case evenPanel = "C-even-panel"
    case ruleLeftOut = "C-rule-left-out"
    case neverExpires = "C-never-expires"
    case conditionNeedsHigherLevel = "C-condition-needs-higher-level"
    case carryWithoutAttempts = "C-carry-without-attempts"

    // Forms.
    case formUnknownItem = "F-unknown-item"
    case formOutdated = "F-outdated"
    case formNotDrawn = "F-not-drawn"

    // Calendars.
    case outsideYear = "Y-outside-year"
    case holidayWorked = "Y-holiday-worked"
    case makeUpOnWeekday = "Y-make-up-on-weekday"
    case backwards = "Y-backwards"
    case provisional = "Y-provisional"

    // What governs a check.
    case unknownCode = "G-unknown-code"
    case fixedCode = "G-fixed-code"
    case pathPattern = "G-path-pattern"
    case unmatchedPath = "G-unmatched-path"
    case unusedIgnore = "G-unused-ignore"
    case staleEntry = "G-stale-entry"

    /// How much it weighs where settings say nothing else.
    public var severity: Severity {
        switch self {
        case .provisional,
            .negativeStem,
            .unorderedNumbers,
            .commonOpening,
            .echoedWord,
            .shortStem,
            .longStem,
            .midStemBlank,
            .disjointForms,
            .guesser,
            .absoluteWord,
            .vagueWord,
            .staleEntry,
            .convergence,
            .comparisonCapped:
            .info
        case .thinPoint,
            .allOptionsRight,
            .oneSidedEnemy,
            .unreviewed,
            .reviewedByAuthor,
            .partlyTranslated,
            .unusedCase,
            .caseOfOneItem,
            .casePartlyLive,
            .unusedAsset,
            .wideAsset,
            .staleReview,
            .soleAuthor,
            .keyPositions,
            .keyRun,
            .trueFalseBalance,
            .testwise,
            .resitRepeats,
            .guesserNearCut,
            .facility,
            .formOutdated,
            .allOfTheAbove,
            .noneOfTheAbove,
            .longKey,
            .doubleNegative,
            .overlappingRanges,
            .combinedOptions,
            .letteredOption,
            .lookAlike,
            .straySpace,
            .keyByIDs,
            .nearDuplicate,
            .givesKey,
            .ratersRecognisable,
            .quantitativeShare,
            .passWithoutGrade,
            .capUnderUnit,
            .gateWithoutData,
            .trainingWithoutHours,
            .floorUnused,
            .mixedWithoutFloor,
            .shortPart,
            .tasksLongerThanPart,
            .smallTeam,
            .evenPanel,
            .ruleLeftOut,
            .neverExpires,
            .carryWithoutAttempts,
            .unmatchedPath,
            .unusedIgnore:
            .warning
        default: .error
        }
    }
}
