public import CertCore
public import Seals
import TextFormats

/// Marks of assessors who do not exist, for every measure of a practical part.
public struct SyntheticMarks {
    private let plan: PracticalPlan
    private let library: TaskLibrary
    private var stream: KeyedStream
    private var writer = CSVWriter(
        header: ["case", "assessor", "measure", "record", "value", "evidence"])

    public init(plan: PracticalPlan, library: TaskLibrary, seed: SecretKey) {
        self.plan = plan
        self.library = library
        stream = KeyedStream(key: seed, context: "marks")
    }

    /// A sheet for `assess enter`, with metric values as a system would measure them.
    ///
    /// - Parameter breaches: what some did that is vetoed, as all assessors but the last saw it.
    public mutating func csv(
        _ cases: [CaseFile], part: PartID, breaches: [CaseID: VetoID] = [:],
        ability: (CaseFile) -> SyntheticAbility
    ) -> [UInt8] {
        for caseFile in cases {
            let percent = ability(caseFile).practical
            for name in caseFile.practical[part]?.assessors ?? [] {
                for measure in plan.measures {
                    add(measure, by: name, to: caseFile.id, percent: percent)
                }
            }
            addMetrics(of: caseFile.id, percent: percent)
            if let veto = breaches[caseFile.id] {
                add(veto, by: caseFile.practical[part]?.assessors ?? [], to: caseFile.id)
            }
        }
        return writer.bytes
    }

    private mutating func add(
        _ measure: Measure, by name: OperatorName, to id: CaseID, percent: Int
    ) {
        switch measure.source {
        case .checklist:
            guard let task = measure.task.flatMap(library.task) else { return }
            for criterion in task.checklist {
                let isDone = criterion.isStarred || Int(stream.next(below: 100)) < percent
                row(id, name, measure, "criterion:\(criterion.id)", isDone ? "1" : "0", "")
            }
        case .rubric(let rubric, _):
            let anchors = library.rubric(rubric)?.anchors.count ?? 5
            let rating = max(1, min(anchors, (percent * anchors + 60) / 100))
            row(id, name, measure, "rating", String(rating), "见录像 \(3 + rating):20")
        case .marks:
            let marks = (measure.points * Exact(percent, over: 100)).rounded(1, .halfUp)
            row(id, name, measure, "marks", marks.plain, "")
        case .deductions, .bands, .feedback: break
        }
    }

    private mutating func add(_ veto: VetoID, by names: [OperatorName], to id: CaseID) {
        for name in names {
            let isSeen = name != names.last
            writer.append([
                id.text, name.text, "", "veto:\(veto)", isSeen ? "1" : "0",
                isSeen ? "录像 06:40，未经授权答应双倍赔付" : "",
            ])
        }
    }

    private mutating func addMetrics(of id: CaseID, percent: Int) {
        var known: Set<MetricID> = []
        for measure in plan.measures {
            for metric in measure.metrics where known.insert(metric).inserted {
                row(id, nil, measure, "metric:\(metric)", value(of: metric, percent), "")
            }
        }
    }

    private func value(of metric: MetricID, _ percent: Int) -> String {
        switch metric.text {
        case "characters-per-minute": String(40 + percent / 2)
        case "courtesy-phrase-rate": percent >= 60 ? "20/20" : "18/20"
        case "operation-errors": percent >= 60 ? "1" : "3"
        case "customer-satisfaction": percent >= 60 ? "4.6" : "4.1"
        case "response-seconds": percent >= 60 ? "35;41;52" : "48;75;90"
        default: "1"
        }
    }

    private mutating func row(
        _ id: CaseID, _ name: OperatorName?, _ measure: Measure, _ record: String,
        _ value: String, _ evidence: String
    ) {
        let isMetric = record.hasPrefix("metric:")
        writer.append([
            id.text, name?.text ?? "", isMetric ? "" : measure.id.text, record, value, evidence,
        ])
    }
}
