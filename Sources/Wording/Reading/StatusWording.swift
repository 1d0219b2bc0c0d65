public import Authority
public import CertCore
import Ledger
public import TextFormats

extension RoundStatus {
    /// How far the cases have come: a line per step, then what waits for whom.
    ///
    /// - Parameter bar: draws so many done and so many at the step of so many in all.
    public func lines(
        _ language: Language, bar: (_ done: Int, _ waiting: Int, _ of: Int) -> String
    ) -> [String] {
        let head = Phrase(
            zh: "\(title.zh) · \(visible(round.title)) 期（\(round.id)）· \(cases) 人",
            en:
                "\(title.en) · \(visible(round.title)) (\(round.id)) · \(counted(cases, "candidate"))"
        )
        let titles = stages.map { $0.step.title.in(language) }
        let width = titles.map { displayWidth(of: $0) }.max() ?? 0
        let bars = stages.map { bar($0.done, $0.waiting, cases) }
        let barWidth = bars.map { displayWidth(of: $0) }.max() ?? 0
        let countWidth = String(cases).utf8.count
        var lines = [head.in(language)]
        for (index, stage) in stages.enumerated() {
            let number = padded(String(number(of: stage, at: index)), to: 2, aligned: .trailing)
            let label = "\(number) \(padded(titles[index], to: width))  "
            if stage.step == .standard {
                lines.append(
                    label + "\(scheme.id) v\(scheme.version) (\(scheme.digest.prefix(6))…)")
                continue
            }
            let count = padded(String(stage.done), to: countWidth, aligned: .trailing)
            let remarks = stage.remarks.map { $0.phrase(in: round.id).in(language) }
            let words = remarks.joined(separator: language == .zh ? "；" : "; ")
            let line = label + padded(bars[index], to: barWidth) + "  " + count
            lines.append(words.isEmpty ? line : line + "  " + words)
        }
        return lines + hints.map { "   → " + $0.in(language) }
    }

    /// Of the ten steps, or the place in a procedure that has others.
    private func number(of stage: Stage, at index: Int) -> Int {
        let isTenStep = stages.allSatisfy { $0.step.number != nil }
        return isTenStep ? stage.step.number ?? 0 : index + 1
    }

    /// What waits for whom, with the command to go on.
    private var hints: [Phrase] {
        stages.compactMap { stage in
            let held = stage.remarks.filter { $0.isHeld }.reduce(0) { $0 + $1.count }
            let ready = stage.waiting - held
            guard ready > 0, let next = stage.step.next(in: round.id) else { return nil }
            return Phrase(
                zh: "\(ready) 人待\(stage.step.title.zh)（\(next.role.title.zh)）：\(next.command)",
                en: "\(ready) at \(stage.step.title.en) (\(next.role.title.en)): \(next.command)")
        }
    }

    public var json: JSON {
        [
            "round": .string(round.id), "title": .string(round.title),
            "state": .string(round.state),
            "scheme": [
                "id": .string(scheme.id), "version": .string(scheme.version),
                "digest": .string(scheme.digest),
            ],
            "cases": .integer(Int64(cases)),
            "steps": .array(stages.map(\.json)),
        ]
    }
}

extension RoundStatus.Stage {
    fileprivate var json: JSON {
        [
            "step": .string(step.rawValue), "done": .integer(Int64(done)),
            "waiting": .integer(Int64(waiting)),
            "remarks": .array(
                remarks.map { remark in
                    [
                        "state": .string(remark.state.rawValue),
                        "count": .integer(Int64(remark.count)),
                        "first": .string(remark.first.text),
                    ]
                }),
        ]
    }
}

extension RoundStatus.Remark {
    fileprivate var state: CaseFile.State {
        switch kind {
        case .state(let state): state
        case .absent: .absent
        }
    }

    /// Cases that wait for something else than the step's own work.
    fileprivate var isHeld: Bool { state == .returned || state == .objected }

    fileprivate func phrase(in round: String) -> Phrase {
        let words = Phrase(
            zh: "\(count) 人\(state.title.zh)", en: "\(count) \(state.title.en)")
        guard isHeld || state == .voided else { return words }
        let command =
            count == 1
            ? "certify show \(first)" : "certify list --round \(round) --state \(state.rawValue)"
        return words + Phrase(zh: "（\(command)）", en: " (\(command))")
    }
}

extension Step {
    /// The step's number among the ten; nil for those of other procedures.
    fileprivate var number: Int? {
        let ten: [Step] = [
            .standard, .application, .eligibilityReview, .training, .theoryExam,
            .practicalAssessment, .panelReview, .scorePublication, .result, .certificate,
        ]
        return ten.firstIndex(of: self).map { $0 + 1 }
    }

    /// Who goes on with cases that stand at the step, and with which command.
    fileprivate func next(in round: String) -> (role: Role, command: String)? {
        switch self {
        case .standard, .application: nil
        case .eligibilityReview: (.eligibilityReviewer, "certify review --round \(round)")
        case .training: (.trainer, "certify list --round \(round) --step training")
        case .theoryExam: (.examOfficer, "certify list --round \(round) --step theory-exam")
        case .practicalAssessment:
            (.assessor, "certify list --round \(round) --step practical-assessment")
        case .marking, .scoreCheck: (.examOfficer, "certify grade --round \(round)")
        case .panelReview: (.panelMember, "certify list --round \(round) --step panel-review")
        case .scorePublication: (.publisher, "certify publish --round \(round)")
        case .result: (.decisionMaker, "certify decide --round \(round)")
        case .certificate: (.certificateOfficer, "certify certificate issue --round \(round)")
        }
    }
}
