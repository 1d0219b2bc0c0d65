import ExamBank
import Testing

/// The object of a mini file whose members an explanation's examples are.
struct ExampleSpot: Sendable, CustomTestStringConvertible {
    struct Edit: Sendable {
        let file: String
        let path: [String]
        let members: String

        init(_ place: String, _ members: String) {
            let steps = place.split(separator: "/").map(String.init)
            file = steps[0]
            path = Array(steps.dropFirst())
            self.members = members
        }
    }

    let code: FindingCode
    let file: String
    let path: [String]
    /// What must be so as well for the fault to show.
    let before: [Edit]

    /// - Parameter place: the file and the way to the object: `bank/items/0`.
    init(_ code: FindingCode, _ place: String, before: [Edit] = []) {
        let spot = Edit(place, "")
        self.code = code
        file = spot.file
        path = spot.path
        self.before = before
    }

    var testDescription: String { code.rawValue }

    static let all =
        shape + bank + balance + writing + likeness + tasks + scheme
        + calendar + settings

    private static let shape = [
        ExampleSpot(.unknownFormat, "bank"), ExampleSpot(.newerFormat, "bank"),
        ExampleSpot(.unknownMember, "bank/items/0"), ExampleSpot(.missingMember, "bank/items/0"),
        ExampleSpot(.excludingMembers, "scheme/steps/4/gates/0"),
        ExampleSpot(.wrongType, "bank/items/0"), ExampleSpot(.unknownWord, "bank/items/0"),
        ExampleSpot(.emptyText, "bank/items/0"), ExampleSpot(.identifier, "bank/items/0"),
        ExampleSpot(.decimal, "bank/items/10"), ExampleSpot(.outOfRange, "bank/items/0"),
        ExampleSpot(.date, "bank/items/0"), ExampleSpot(.count, "bank/items/0"),
        ExampleSpot(.duplicate, "bank/items/0"), ExampleSpot(.ratingScale, "tasks/feedback/0"),
        ExampleSpot(.numberLayout, "scheme/certificate"),
        ExampleSpot(.unknownReference, "scheme/parts/0/theory"),
        ExampleSpot(.competencyNotInScheme, "bank/points/1"),
        ExampleSpot(.repeatedDocument, "extra"),
        ExampleSpot(
            .repeatedYear, "extra",
            before: [Edit("scheme", #""calendars": ["cn-2026", "cn-2027"]"#)]),
    ]

    private static let bank = [
        ExampleSpot(.bankWeightsSum, "bank/points/0"), ExampleSpot(.repeatedPoint, "bank/points/1"),
        ExampleSpot(.unknownPoint, "bank/items/0"), ExampleSpot(.pointNotLeaf, "bank/items/0"),
        ExampleSpot(.thinPoint, "bank/items/7"), ExampleSpot(.unknownBehaviour, "bank/items/11"),
        ExampleSpot(.keyNotOption, "bank/items/0"), ExampleSpot(.allOptionsRight, "bank/items/8"),
        ExampleSpot(.unscoredOptions, "bank/items/11"), ExampleSpot(.noBestOption, "bank/items/11"),
        ExampleSpot(.sameOptionText, "bank/items/0"), ExampleSpot(.answerTooLong, "bank/items/12"),
        ExampleSpot(.leakedKey, "bank/items/0"), ExampleSpot(.character, "bank/items/0"),
        ExampleSpot(.ownEnemy, "bank/items/4"), ExampleSpot(.unknownEnemy, "bank/items/4"),
        ExampleSpot(.oneSidedEnemy, "bank/items/5"), ExampleSpot(.unreviewed, "bank/items/0"),
        ExampleSpot(.reviewedByAuthor, "bank/items/0"),
        ExampleSpot(.partlyTranslated, "bank/items/0"),
        ExampleSpot(.keyLeavesOut, "bank/items/15"), ExampleSpot(.keyNotTarget, "bank/items/16"),
        ExampleSpot(.sameTargetText, "bank/items/16"),
        ExampleSpot(.unknownCase, "bank/items/17"),
        ExampleSpot(.caseOfSeveralTypes, "bank/items/17"),
        ExampleSpot(.caseOfSeveralPoints, "bank/items/17"),
        ExampleSpot(.caseOfEnemies, "bank/items/17"), ExampleSpot(.unusedCase, "bank"),
        ExampleSpot(.caseOfOneItem, "bank/items/17"),
        ExampleSpot(.casePartlyLive, "bank/items/17"),
        ExampleSpot(.unknownAsset, "bank/items/0", before: [limits]),
        ExampleSpot(.assetLeavesBank, "bank/assets/0", before: [limits]),
        ExampleSpot(.assetForm, "bank/assets/0", before: [limits]),
        ExampleSpot(.missingAsset, "bank/assets/0", before: [limits]),
        ExampleSpot(.unusedAsset, "bank/items/0", before: [limits]),
        ExampleSpot(.passageTooShort, "bank/items/0", before: [items(MadeItems.courtTyping)]),
    ]

    private static let limits = Edit(
        "bank", #""assets": [{ "id": "limits", "title": "时限", "path": "limits.csv" }]"#)

    private static let theory = "scheme/parts/0/theory"

    private static func items(_ items: String) -> Edit { Edit("bank", #""items": [\#(items)]"#) }

    /// Banks that one item tips over.
    private static let balance = [
        ExampleSpot(
            .keyPositions, "bank/items/0",
            before: [
                items(MadeItems.choices("abbbbbbbbbbbbbacacac")),
                Edit(theory, #""shuffleOptions": false"#),
            ]),
        ExampleSpot(
            .keyRun, "bank/items/0",
            before: [
                items(MadeItems.statements("TTTTTTTTTTTFTFFTFFTF")),
                Edit(theory, #""shuffleItems": false"#),
            ]),
        ExampleSpot(
            .trueFalseBalance, "bank/items/0",
            before: [
                items(MadeItems.statements(String(repeating: "TTTF", count: 9) + "TTFF"))
            ]),
        ExampleSpot(
            .testwise, "bank/items/0",
            before: [items(MadeItems.choices(longest: 23, others: 17))]),
        ExampleSpot(.importanceCounts, "bank/points/0"),
        ExampleSpot(.staleReview, "bank/items/0"),
        ExampleSpot(
            .soleAuthor, "bank/items/0",
            before: [items(MadeItems.statements("TFTFTFTFTFTFTFTFTFTF", author: "甲"))]),
        ExampleSpot(.disjointForms, "scheme/resit"), ExampleSpot(.resitRepeats, "scheme/resit"),
        ExampleSpot(.guesser, theory), ExampleSpot(.guesserNearCut, "scheme/parts/0"),
        ExampleSpot(.facility, theory),
        ExampleSpot(.formUnknownItem, "extra", before: [Edit("extra", MiniForm.members)]),
        ExampleSpot(.formOutdated, theory, before: [Edit("extra", MiniForm.members)]),
        ExampleSpot(.formNotDrawn, "extra", before: [Edit("extra", MiniForm.members)]),
    ]

    /// Of a single choice.
    private static let writing =
        [
            FindingCode.allOfTheAbove, .noneOfTheAbove, .longKey, .negativeStem, .doubleNegative,
            .overlappingRanges, .unorderedNumbers, .commonOpening, .echoedWord, .combinedOptions,
            .letteredOption, .lookAlike, .straySpace, .shortStem, .longStem, .midStemBlank,
            .movingReference, .absoluteWord, .vagueWord, .convergence,
        ].map { ExampleSpot($0, "bank/items/0") } + [ExampleSpot(.keyByIDs, "bank/items/15")]

    private static let settings = [
        ExampleSpot(.unknownCode, "settings"), ExampleSpot(.fixedCode, "settings"),
        ExampleSpot(.pathPattern, "settings"), ExampleSpot(.unusedIgnore, "bank/items/0"),
    ]

    private static let likeness = [
        ExampleSpot(
            .duplicateItem, "bank/items/6",
            before: [Edit("bank/items/4", #""stem": "处理投诉时应先处理心情再处理事情。""#)]),
        ExampleSpot(
            .nearDuplicate, "bank/items/6",
            before: [
                Edit(
                    "bank/items/4",
                    #""stem": "客户来电投诉收到的商品与网页描述不符时，客服人员应当先核对订单信息并表示歉意，再说明退货换货的办法与时限。""#)
            ]),
        ExampleSpot(
            .conflictingKey, "bank/items/7",
            before: [Edit("bank/items/6", #""stem": "处理投诉时应先处理心情，再处理事情""#)]),
        ExampleSpot(
            .givesKey, "bank/items/4",
            before: [
                Edit(
                    "bank/items/9",
                    #""key": { "accept": ["由经营者承担"], "width": "fold", "case": "exact" }"#)
            ]),
    ]

    private static let tasks = [
        ExampleSpot(.anchorOrder, "tasks/rubrics/0"),
        ExampleSpot(.worthlessChecklist, "tasks/tasks/0"),
        ExampleSpot(.eventAfterEnd, "tasks/tasks/0/script"),
        ExampleSpot(.taskWeightsSum, "tasks/feedback/0/sources/1"),
        ExampleSpot(.ratersRecognisable, "tasks/feedback/0/sources/1"),
    ]

    private static let sections = "scheme/parts/0/theory/sections"
    private static let measures = "scheme/parts/1/practical/measures"
    private static let lowFirstBand = Edit(measures + "/0/source/bands/0", #""points": "18""#)

    private static let scheme = [
        ExampleSpot(.schemeWeightsSum, "scheme/parts/0"),
        ExampleSpot(
            .compositeWithoutWeights, "scheme",
            before: [
                Edit("scheme/parts/0", #""weight": "0""#),
                Edit("scheme/parts/1", #""weight": "0""#),
            ]),
        ExampleSpot(.pointsSum, measures + "/2"), ExampleSpot(.quantitativeShare, measures + "/1"),
        ExampleSpot(.countingUndeclared, measures + "/1/deductions/0"),
        ExampleSpot(
            .numbersTooFine, measures + "/1/deductions/0",
            before: [
                Edit(measures + "/1", #""points": "34.999999999999""#),
                Edit(measures + "/2", #""points": "35.000000000001""#),
            ]),
        ExampleSpot(.unreachable, "scheme/parts/1", before: [lowFirstBand]),
        ExampleSpot(.contradictoryGates, measures + "/0"),
        ExampleSpot(.bandNeverReached, measures + "/0/source"),
        ExampleSpot(.bandPoints, measures + "/0/source"),
        ExampleSpot(.gradeNeverReached, "scheme"), ExampleSpot(.passWithoutGrade, "scheme"),
        ExampleSpot(.infeasible, "scheme/parts/0/theory/sections/0"),
        ExampleSpot(.submissionAfterEnd, "scheme/parts/0/theory"),
        ExampleSpot(
            .sectionTimes, sections + "/0",
            before: [
                Edit("scheme/parts/0/theory", #""navigation": "sections""#),
                Edit(sections + "/1", #""minutes": 30"#),
            ]),
        ExampleSpot(
            .timedSectionsAreFree, "scheme/parts/0/theory",
            before: [Edit(sections + "/0", #""breakMinutes": 10"#)]),
        ExampleSpot(
            .breakAfterLast, sections + "/1",
            before: [Edit("scheme/parts/0/theory", #""navigation": "sections""#)]),
        ExampleSpot(.warningAtStart, "scheme/parts/0/theory"),
        ExampleSpot(
            .typingOverTime, "scheme/parts/0",
            before: [
                items(MadeItems.courtTyping),
                Edit(theory, #""sections": [{ "type": "typing", "count": 1, "points": "100" }]"#),
            ]),
        ExampleSpot(.checklistWithoutTask, measures + "/1"),
        ExampleSpot(.noDeductions, measures + "/1"),
        ExampleSpot(.capUnderUnit, measures + "/1/deductions/0"),
        ExampleSpot(.gateWithoutData, measures + "/2"), ExampleSpot(.stepOrder, "scheme"),
        ExampleSpot(.missingStep, "scheme"), ExampleSpot(.gateNeverOpens, "scheme/steps/4"),
        ExampleSpot(.gateBarsResult, "scheme/steps/7"),
        ExampleSpot(.partInWrongStep, "scheme/parts/1"),
        ExampleSpot(.stepWithoutPart, "scheme/parts/1"),
        ExampleSpot(
            .trainingWithoutHours, "scheme/training",
            before: [Edit("scheme/steps/2", #""optional": false"#)]),
        ExampleSpot(.floorUnused, "scheme/parts/0"),
        ExampleSpot(
            .mixedWithoutFloor, "scheme/parts/0",
            before: [
                Edit("scheme", #""decision": { "model": "mixed", "cut": "60" }"#),
                Edit("scheme/parts/1", #""floor": "50""#),
            ]),
        ExampleSpot(.shortPart, "scheme/parts/0"),
        ExampleSpot(.tasksLongerThanPart, "scheme/parts/1"),
        ExampleSpot(.smallTeam, "scheme/parts/0"), ExampleSpot(.evenPanel, "scheme"),
        ExampleSpot(.ruleLeftOut, "scheme/separation"),
        ExampleSpot(.neverExpires, "scheme/certificate"),
        ExampleSpot(.conditionNeedsHigherLevel, "scheme/eligibility/anyOf/1"),
        ExampleSpot(.carryWithoutAttempts, "scheme/resit"),
    ]

    private static let calendar = [
        ExampleSpot(.outsideYear, "calendar"), ExampleSpot(.holidayWorked, "calendar"),
        ExampleSpot(.makeUpOnWeekday, "calendar"), ExampleSpot(.backwards, "calendar"),
        ExampleSpot(.provisional, "calendar"),
    ]
}
