/// What settings may say of a code.
public enum SeverityChoice: String, Hashable, Sendable, CaseIterable {
    case error, warning, info
    /// Not looked for, or not told.
    case off

    /// Nil for what is not told.
    var severity: Severity? {
        switch self {
        case .error: .error
        case .warning: .warning
        case .info: .info
        case .off: nil
        }
    }
}

extension FindingCode {
    /// Told only where settings ask for it: on public items these told nothing of the key.
    public var isOffByDefault: Bool { self == .absoluteWord || self == .vagueWord }

    /// Always an error, whatever settings and ignores say: without it a file cannot be read, or an
    /// exam not be held with it. How items are written is a matter of judgement, but not which
    /// answer is right.
    public var isFixed: Bool {
        severity == .error && (!rawValue.hasPrefix("I-") || self == .conflictingKey)
    }

    /// Found only where other files are looked at as well, or are not.
    var needsCompany: Bool {
        switch self {
        case .movingReference, .keyPositions, .keyRun, .disjointForms, .resitRepeats, .facility,
            .guesser, .guesserNearCut, .tasksLongerThanPart, .gateWithoutData, .duplicateItem,
            .nearDuplicate, .conflictingKey, .comparisonCapped, .infeasible, .unknownReference,
            .repeatedDocument, .repeatedYear, .competencyNotInScheme, .checklistWithoutTask,
            .unreachable, .formUnknownItem, .formOutdated, .formNotDrawn:
            true
        default: false
        }
    }

    /// Told of an item by what it says itself, whatever else could be read of its bank.
    var isOfItemAlone: Bool {
        switch self {
        case .keyNotOption, .keyLeavesOut, .keyNotTarget, .allOptionsRight, .unscoredOptions,
            .noBestOption, .sameOptionText, .sameTargetText, .answerTooLong, .passageTooShort,
            .leakedKey, .ownEnemy, .unreviewed, .reviewedByAuthor, .partlyTranslated:
            true
        case .duplicate, .givesKey: false
        default: !needsCompany && (rawValue.hasPrefix("S-") || rawValue.hasPrefix("I-"))
        }
    }

    /// What stands for all codes that begin alike: `I-*`.
    public static let families: [String] = {
        let heads = Set(allCases.map { $0.rawValue.prefix { $0 != "-" } })
        return heads.sorted().map { "\($0)-*" }
    }()
}
