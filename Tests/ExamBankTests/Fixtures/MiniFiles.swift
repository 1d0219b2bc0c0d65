import CertCore
import ExamBank

/// The smallest exam files without a finding; cases of faults are edits of them.
enum MiniFiles {
    static let bank = """
        { "format": "certify-bank/1", "id": "mini", "language": "zh", "title": "小题库",
          "behaviours": [{ "id": "empathy", "title": "同理" }],
          "points": [
            { "id": "A", "title": "甲", "weight": 60, "points": [
              { "id": "A-1", "title": "甲一", "importance": "X", "competency": "listening" }] },
            { "id": "B", "title": "乙", "weight": 40, "importance": "Y", "competency": "memory" }],
          "cases": [{ "id": "K1", "text": "客户来电投诉。" }],
          "items": [
            { \(head("s1", "single", "A-1")), "options": \(options("s1")), "key": ["a"], \(tail) },
            { \(head("s2", "single", "A-1")), "options": \(options("s2")), "key": ["b"], \(tail) },
            { \(head("b1", "single", "B")), "options": \(options("b1")), "key": ["a"], \(tail) },
            { \(head("b2", "single", "B")), "options": \(options("b2")), "key": ["b"], \(tail) },
            { \(head("t1", "true-false", "A-1")), "key": true, \(tail), "enemies": ["t2"] },
            { \(head("t2", "true-false", "A-1")), "key": false, \(tail), "enemies": ["t1"] },
            { \(head("t3", "true-false", "B")), "key": true, \(tail) },
            { \(head("t4", "true-false", "B")), "key": false, \(tail) },
            { \(head("m1", "multiple", "A-1")), "options": \(options("m1")), "key": ["a", "b"], \(tail) },
            { \(head("f1", "fill-in", "A-1")), "case": "K1",
              "key": { "accept": ["再见"], "width": "fold", "case": "exact" }, \(tail) },
            { \(head("n1", "numeric", "A-1")), "unit": "元",
              "key": { "value": "9.5", "tolerance": "0" }, \(tail) },
            { \(head("j1", "situational", "A-1")), "options": \(options("j1")),
              "key": { "a": { "score": 2, "behaviours": ["empathy"] }, "b": { "score": 0 }, "c": { "score": 0 } }, \(tail) },
            { \(head("x1", "short-text", "A-1")), "maximumLength": 20,
              "key": { "answer": "抱歉", "phrases": [{ "any": ["抱歉"], "behaviour": "empathy" }] }, \(tail) },
            { \(head("s3", "single", "A-1")), "options": \(options("s3")), "key": ["a"], \(tail) },
            { \(head("s4", "single", "A-1")), "options": \(options("s4")), "key": ["b"], \(tail) },
            { \(head("o1", "ordering", "A-1")),
              "options": [{ "id": "a", "text": "o1 a" }, { "id": "b", "text": "o1 b" }, { "id": "c", "text": "o1 c" }, { "id": "d", "text": "o1 d" }],
              "key": ["b", "d", "a", "c"], \(tail) },
            { \(head("p1", "matching", "A-1")), "options": \(options("p1")),
              "targets": [{ "id": "t1", "text": "p1 1" }, { "id": "t2", "text": "p1 2" }],
              "key": { "a": "t1", "b": "t2", "c": "t1" }, \(tail) },
            { \(head("f2", "fill-in", "A-1")), "case": "K1",
              "key": { "accept": ["您好"], "width": "fold", "case": "exact" }, \(tail) }
          ] }
        """

    private static func head(_ id: String, _ type: String, _ point: String) -> String {
        """
        "id": "\(id)", "version": 1, "status": "live", "type": "\(type)", "point": "\(point)", \
        "difficulty": 3, "tags": ["refund"], "stem": "请作答题\(id)"
        """
    }

    private static func options(_ id: String) -> String {
        let options = ["a", "b", "c"].map { #"{ "id": "\#($0)", "text": "\#(id) \#($0)" }"# }
        return "[" + options.joined(separator: ", ") + "]"
    }

    private static let tail = """
        "rationale": "因", "author": "甲", "reviewer": "乙", "reviewed": "2026-08-01"
        """

    static let tasks = """
        { "format": "certify-tasks/1", "id": "mini-tasks", "language": "zh", "title": "小任务",
          "tasks": [
            { "id": "call", "kind": "role-play", "title": "来电", "minutes": 10,
              "competencies": ["listening"], "tags": ["refund"], "brief": "接电话",
              "script": { "customer": { "name": "王", "background": "退款", "mood": "急", "goal": "到账" },
                "opening": "喂", "turns": [{ "when": "开始", "say": "钱呢", "watch": "致歉" }],
                "events": [{ "atMinute": 3, "what": "要投诉" }], "escalation": "主管", "closing": "再见" },
              "checklist": [{ "id": "greet", "text": "问候", "points": "4", "starred": false }] }],
          "rubrics": [
            { "id": "warmth", "title": "亲切", "competency": "listening", "anchors": [
              { "rating": 1, "text": "冷" }, { "rating": 2, "text": "平" }, { "rating": 3, "text": "暖" }] }],
          "feedback": [
            { "id": "round", "title": "反馈", "scale": { "from": 1, "to": 5 }, "sources": [
                { "id": "lead", "title": "上级", "weight": 40, "atLeast": 1 },
                { "id": "peer", "title": "同事", "weight": 60, "atLeast": 3 }],
              "questions": [{ "id": "q1", "text": "听得进", "competency": "listening" }] }] }
        """

    static let courses = """
        { "format": "certify-courses/1", "id": "mini-courses", "language": "zh", "title": "小课程",
          "courses": [{ "id": "hear", "title": "倾听", "hours": 8, "competencies": ["listening"],
            "completion": "听写通过" }] }
        """

    static let calendar = """
        { "format": "certify-calendar/1", "id": "cn-2026", "year": 2026, "title": "2026年",
          "holidays": [{ "from": "2026-01-01", "to": "2026-01-03", "name": "元旦" }],
          "makeUpDays": ["2026-01-04"] }
        """

    /// A calendar that no scheme refers to.
    static let extra = """
        { "format": "certify-calendar/1", "id": "cn-2027", "year": 2027, "title": "2027年",
          "holidays": [], "makeUpDays": [] }
        """

    static let scheme = """
        { "format": "certify-scheme/1", "id": "mini-scheme", "version": "1", "language": "zh",
          "title": "小方案", "occupation": { "code": "4-07-02-03", "title": "客服" }, "level": 4,
          "steps": [
            { "step": "application" }, { "step": "eligibility-review" },
            { "step": "training", "optional": true }, { "step": "theory-exam" },
            { "step": "practical-assessment", "gates": [{ "taken": "theory" }] },
            { "step": "panel-review" }, { "step": "score-publication" }, { "step": "result" },
            { "step": "certificate" }],
          "competencies": [
            { "id": "listening", "title": "倾听", "definition": "听完再答" },
            { "id": "memory", "title": "记忆", "definition": "不让客户重复" }],
          "dimensions": [{ "id": "basic", "title": "基础" }],
          "eligibility": { "asOf": "exam-date", "remainder": "dropped", "anyOf": [
            { "id": "4-1", "title": "五年", "work": { "years": 5, "count": "cumulative" },
              "evidence": ["work-proof"] },
            { "id": "4-2", "title": "五级", "certificate": { "level": 5 }, "evidence": ["certificate"] }] },
          "training": { "courses": "mini-courses", "hours": 0,
            "byCompetency": { "listening": "hear" }, "byTag": { "refund": "hear" } },
          "parts": [
            { "id": "theory", "step": "theory-exam", "title": "理论", "cut": "90", "weight": "40",
              "minutes": 90, "staffing": { "atLeast": 2 },
              "theory": { "bank": "mini", "sections": [
                  { "type": "single", "count": 3, "points": "20" },
                  { "type": "true-false", "count": 2, "points": "20" } ],
                "shuffleItems": true, "shuffleOptions": true, "multipleRule": "all-or-nothing",
                "outage": "charged", "earliestSubmissionMinutes": 30 } },
            { "id": "practical", "step": "practical-assessment", "title": "实操", "cut": "60",
              "weight": "60", "minutes": 45, "staffing": { "atLeast": 3, "odd": true },
              "practical": { "tasks": "mini-tasks",
                "pooling": { "marks": { "trimmedMeanFrom": 5 }, "metrics": "median", "vetoes": "any" },
                "vetoes": [{ "id": "insult", "title": "辱骂" }],
                "measures": [
                  { "id": "typing", "title": "录入", "dimension": "basic", "competencies": ["memory"],
                    "kind": "quantitative", "points": "30",
                    "source": { "from": "bands", "metric": "speed", "statistic": "mean", "bands": [
                      { "atLeast": "80", "points": "30" }, { "atLeast": "60", "points": "18" }] },
                    "gates": [{ "metric": "speed", "title": "速度", "atLeast": "60",
                      "statistic": "mean", "missing": "fail" }],
                    "missing": "incomplete" },
                  { "id": "desk", "title": "工单", "dimension": "basic", "competencies": ["listening"],
                    "kind": "quantitative", "points": "35", "task": "call",
                    "source": { "from": "checklist" },
                    "deductions": [{ "id": "overtime", "title": "超时", "points": "2", "perMinutes": "5", "count": "completed", "cap": "10" }],
                    "missing": "incomplete" },
                  { "id": "warmth", "title": "亲切", "dimension": "basic", "competencies": [],
                    "kind": "judged", "points": "35",
                    "source": { "from": "rubric", "rubric": "warmth", "conversion": "share-of-range" },
                    "missing": "incomplete" } ] } } ],
          "panel": { "atLeast": 3, "odd": true },
          "misconduct": [{ "id": "late", "title": "迟到", "effect": "penalty", "points": "5", "percent": "0" }],
          "workingDays": { "supplement": 5, "objection": 15, "publicNotice": 5 },
          "calendars": ["cn-2026"],
          "decision": { "model": "conjunctive" },
          "grades": [{ "title": "优", "from": "90", "by": "lowest-part" },
            { "title": "合格", "from": "60", "by": "lowest-part" }],
          "rounding": { "places": 1, "mode": "half-up" },
          "resit": { "carryMonths": 12, "carryAttempts": 1, "anchor": "exam-date", "waitDays": [14] },
          "certificate": { "number": "{issuer}{serial:6}", "title": "证书", "validityMonths": 36 },
          "separation": { "rules": ["decider-uninvolved", "entering-not-verifying",
              "invigilator-not-scorer", "trainer-not-assessor", "objection-uninvolved",
              "reversal-by-second"], "trainerMonths": 24 } }
        """

    static let settings = """
        { "format": "certify-settings/1", "severity": { "I-echoed-word": "info" },
          "paths": [{ "path": "drafts/**", "severity": { "I-*": "info" } }],
          "thresholds": { "longKeyPercent": 150 } }
        """

    /// What there is to know of every exam: how many forms there are, and what guessing brings.
    static let alwaysTold: [FindingCode] = [.disjointForms, .guesser]

    static let today = Day("2026-11-21")

    /// The one file beside the bank that may be shown.
    static func asset(_ path: String, of bank: String) -> SourceFile? {
        path == "limits.csv"
            ? SourceFile(path: path, bytes: Array("类型,时限\n全额退款,7 天\n".utf8)) : nil
    }

    /// By the names that cases use.
    static let texts: [(path: String, text: String)] = [
        ("bank", bank), ("tasks", tasks), ("courses", courses), ("calendar", calendar),
        ("extra", extra), ("scheme", scheme), ("settings", settings),
    ]
}
