import ExamBank

extension FaultCase {
    static let scheme: [FaultCase] = [
        FaultCase(
            .schemeWeightsSum, in: "scheme",
            [
                #""parts": ["#: #""parts": ⟦["#, #""weight": "60""#: #""weight": "50""#,
                #""missing": "incomplete" } ] } } ]"#: #""missing": "incomplete" } ] } } ]⟧"#,
            ]),
        FaultCase(
            .compositeWithoutWeights, in: "scheme",
            [
                #""weight": "40""#: #""weight": "0""#, #""weight": "60""#: #""weight": "0""#,
                #"{ "model": "conjunctive" }"#: #"⟦{ "model": "compensatory", "cut": "60" }⟧"#,
            ]),
        FaultCase(
            .pointsSum, in: "scheme",
            [
                #""sections": ["#: #""sections": ⟦["#,
                #""count": 3, "points": "20""#: #""count": 3, "points": "10""#,
                #""points": "20" } ]"#: #""points": "20" } ]⟧"#,
            ]),
        FaultCase(
            .pointsSum, in: "scheme",
            [
                #""measures": ["#: #""measures": ⟦["#,
                #""kind": "judged", "points": "35""#: #""kind": "judged", "points": "30""#,
                #""missing": "incomplete" } ] } } ]"#: #""missing": "incomplete" } ]⟧ } } ]"#,
            ]),
        FaultCase(
            .quantitativeShare, in: "scheme",
            [
                #""measures": ["#: #""measures": ⟦["#,
                #""kind": "quantitative", "points": "35""#: #""kind": "judged", "points": "35""#,
                #""missing": "incomplete" } ] } } ]"#: #""missing": "incomplete" } ]⟧ } } ]"#,
            ]),
        FaultCase(
            .numbersTooFine, in: "scheme",
            [
                #""parts": ["#: #""parts": ⟦["#,
                #""quantitative", "points": "35""#: #""quantitative", "points": "34.999999999999""#,
                #""judged", "points": "35""#: #""judged", "points": "35.000000000001""#,
                #""perMinutes": "5""#: #""perMinutes": "7.000000000001""#,
                #""missing": "incomplete" } ] } } ]"#: #""missing": "incomplete" } ] } } ]⟧"#,
            ]),
        FaultCase(
            .unreachable, in: "scheme",
            [
                #""实操", "cut": "60""#: #""实操", "cut": ⟦"95"⟧"#,
                #""atLeast": "80", "points": "30""#: #""atLeast": "80", "points": "18""#,
            ]),
        FaultCase(
            .unreachable, in: "scheme",
            [
                #""atLeast": "80", "points": "30""#: #""atLeast": "80", "points": "18""#,
                #"{ "model": "conjunctive" }"#: #"{ "model": "compensatory", "cut": ⟦"93"⟧ }"#,
            ]),
        FaultCase(
            .contradictoryGates, in: "scheme",
            [
                #""missing": "fail" }]"#:
                    #""missing": "fail" }, ⟦{ "metric": "speed", "title": "上限", "atMost": "50", "statistic": "mean", "missing": "fail" }⟧]"#
            ]),
        FaultCase(
            .bandNeverReached, in: "scheme",
            [#""atLeast": "60", "points": "18""#: #""atLeast": ⟦"80"⟧, "points": "18""#]),
        FaultCase(.bandPoints, in: "scheme", [#""points": "18""#: #""points": ⟦"31"⟧"#]),
        FaultCase(
            .gradeNeverReached, .passWithoutGrade, in: "scheme",
            [#""from": "60", "by""#: #""from": ⟦⟦"90"⟧⟧, "by""#]),
        FaultCase(
            .passWithoutGrade, in: "scheme", [#""from": "60", "by""#: #""from": ⟦"70"⟧, "by""#]),
        FaultCase(
            .infeasible, in: "scheme",
            [
                #""sections": ["#: #""sections": ⟦["#,
                #""count": 3, "points": "20""#: #""count": 8, "points": "7.5""#,
                #""points": "20" } ]"#: #""points": "20" } ]⟧"#,
            ]),
        FaultCase(
            .submissionAfterEnd, in: "scheme",
            [#""earliestSubmissionMinutes": 30"#: #""earliestSubmissionMinutes": ⟦91⟧"#]),
        FaultCase(
            .checklistWithoutTask, in: "scheme",
            [
                #" "task": "call","#: #""#,
                #"{ "from": "checklist" }"#: #"⟦{ "from": "checklist" }⟧"#,
            ]),
        FaultCase(
            .noDeductions, in: "scheme",
            [
                #"{ "from": "checklist" }"#: #"⟦{ "from": "deductions" }⟧"#,
                #"{ "id": "overtime", "title": "超时", "points": "2", "perMinutes": "5", "count": "completed", "cap": "10" }"#:
                    #""#,
            ]),
        FaultCase(.capUnderUnit, in: "scheme", [#""cap": "10""#: #""cap": ⟦"1"⟧"#]),
        FaultCase(
            .gateWithoutData, in: "scheme",
            [
                #""kind": "judged", "points": "35","#:
                    #""kind": "judged", "points": "35", "gates": [{ "metric": "praise", "title": "表扬", "atLeast": "5", "statistic": "mean", "missing": ⟦"fail"⟧ }],"#
            ]),
        FaultCase(
            .stepOrder, in: "scheme",
            [
                #"{ "step": "application" }, { "step": "eligibility-review" }"#:
                    #"{ "step": "eligibility-review" }, { "step": ⟦"application"⟧ }"#
            ]),
        FaultCase(
            .missingStep, in: "scheme",
            [
                #""steps": ["#: #""steps": ⟦["#, #" { "step": "result" },"#: #""#,
                #"{ "step": "certificate" }]"#: #"{ "step": "certificate" }]⟧"#,
            ]),
        FaultCase(
            .gateNeverOpens, in: "scheme",
            [#"{ "taken": "theory" }"#: #"⟦{ "passed": "practical" }⟧"#]),
        FaultCase(
            .gateBarsResult, in: "scheme",
            [
                #"{ "step": "result" }"#:
                    #"{ "step": "result", "gates": [⟦{ "passed": "theory" }⟧] }"#
            ]),
        FaultCase(
            .gateNeverOpens, in: "scheme",
            [
                #"{ "step": "theory-exam" }"#:
                    #"{ "step": "theory-exam", "gates": [⟦{ "taken": "practical" }⟧] }"#
            ]),
        FaultCase(
            .stepWithoutPart, .partInWrongStep, in: "scheme",
            [
                #"{ "step": "practical-assessment", "gates""#:
                    #"{ "step": ⟦"practical-assessment"⟧, "gates""#,
                #""step": "practical-assessment", "title""#: #""step": ⟦"theory-exam"⟧, "title""#,
            ]),
        FaultCase(
            .severalPanelParts, in: "scheme",
            [
                #""missing": "incomplete" } ] } } ]"#:
                    #""missing": "incomplete" } ] } }, { "id": "one", "step": "panel-review", "title": "评审", "cut": "60", "weight": "0", "minutes": 15, "staffing": { "atLeast": 3, "odd": true }, "panel": { "marks": "mean" } }, { "id": ⟦"two"⟧, "step": "panel-review", "title": "评审", "cut": "60", "weight": "0", "minutes": 15, "staffing": { "atLeast": 3, "odd": true }, "panel": { "marks": "mean" } } ]"#
            ]),
        FaultCase(
            .trainingWithoutHours, in: "scheme",
            [#""optional": true"#: #""optional": false"#, #""hours": 0"#: #""hours": ⟦0⟧"#]),
        FaultCase(
            .floorUnused, in: "scheme", [#""weight": "40","#: #""weight": "40", "floor": ⟦"50"⟧,"#]),
        FaultCase(
            .mixedWithoutFloor, .mixedWithoutFloor, in: "scheme",
            [
                #"{ "id": "theory""#: #"{ "id": ⟦"theory"⟧"#,
                #"{ "id": "practical""#: #"{ "id": ⟦"practical"⟧"#,
                #"{ "model": "conjunctive" }"#: #"{ "model": "mixed", "cut": "60" }"#,
            ]),
        FaultCase(.shortPart, in: "scheme", [#""minutes": 90"#: #""minutes": ⟦60⟧"#]),
        FaultCase(.tasksLongerThanPart, in: "tasks", [#""minutes": 10"#: #""minutes": 50"#])
            .and(in: "scheme", [#""minutes": 45"#: #""minutes": ⟦45⟧"#]),
        FaultCase(
            .smallTeam, in: "scheme",
            [#""staffing": { "atLeast": 2 }"#: #""staffing": { "atLeast": ⟦1⟧ }"#]),
        FaultCase(
            .evenPanel, in: "scheme",
            [#""panel": { "atLeast": 3, "odd": true }"#: #""panel": ⟦{ "atLeast": 3 }⟧"#]),
        FaultCase(
            .ruleLeftOut, in: "scheme",
            [
                #""rules": ["decider-uninvolved", "#: #""rules": ⟦["#,
                #""reversal-by-second"]"#: #""reversal-by-second"]⟧"#,
            ]),
        FaultCase(
            .neverExpires, in: "scheme",
            [
                #"{ "number": "{issuer}{serial:6}", "title": "证书", "validityMonths": 36 }"#:
                    #"⟦{ "number": "{issuer}{serial:6}", "title": "证书" }⟧"#
            ]),
        FaultCase(
            .conditionNeedsHigherLevel, in: "scheme",
            [#""certificate": { "level": 5 }"#: #""certificate": { "level": ⟦4⟧ }"#]),
        FaultCase(
            .carryWithoutAttempts, in: "scheme", [#""carryAttempts": 1"#: #""carryAttempts": ⟦0⟧"#]),
    ]
}
