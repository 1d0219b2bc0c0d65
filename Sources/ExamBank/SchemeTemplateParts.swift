import CertCore
import TextFormats

extension SchemeTemplate {
    var parts: String {
        "  \"parts\": [\n" + theory + ",\n" + practical + "\n  ]"
    }

    private var theory: String {
        """
            {
              "id": "theory", "step": "theory-exam",
              "title": \(phrase("理论知识考试", "Theory exam")),
              "cut": "60", "weight": "40", "minutes": 90,
              "staffing": { "atLeast": 2, "candidatesEach": 15 },
              "theory": {
                "note": \(note(
                    zh: "各题型的题数乘分值之和为100；题数按题库一级考点的权重分配。",
                    en: "Counts times points add up to 100; items are spread over the bank's "
                        + "top-level points by weight.")),
                "bank": \(quoted(bank.text)),
                "sections": [{ "type": "single", "count": 20, "points": "5" }],
                "shuffleItems": true,
                "shuffleOptions": true,
                "multipleRule": "all-or-nothing",
                "outage": { "creditedMinutes": 10 },
                "earliestSubmissionMinutes": 30
              }
            }
        """
    }

    private var practical: String {
        """
            {
              "id": "practical", "step": "practical-assessment",
              "title": \(phrase("操作技能考核", "Practical assessment")),
              "cut": "60", "weight": "60", "minutes": 60,
              "staffing": { "atLeast": 3, "candidatesEach": 5, "odd": true },
              "practical": {
                "tasks": \(quoted(tasks.text)),
                "pooling": { "marks": { "trimmedMeanFrom": 5 }, "metrics": "median", "vetoes": "majority" },
                "vetoes": [
                  { "id": "disclosure", "title": \(phrase("泄露客户信息", "Disclosing customer data")) }
                ],
                "measures": [
                  {
                    "id": "handling", "title": \(phrase("业务处理", "Handling")),
                    "note": \(note(
                        zh: "分值合计100，量化指标占60至70；门槛写在 gates，扣分写在 deductions，"
                            + "凡按单位扣分都要写明 count。",
                        en: "Points add up to 100, 60 to 70 of them quantitative; bounds are gates, "
                            + "faults deductions, and a deduction per unit says how it counts.")),
                    "dimension": "professional",
                    "competencies": ["problem-solving", "computer-operation"],
                    "kind": "quantitative", "points": "65",
                    "source": { "from": "marks" },
                    "deductions": [
                      { "id": "overtime", "title": \(phrase("超时，每满5分钟", "Each 5 minutes overtime")),
                        "points": "2", "perMinutes": "5", "count": "completed", "cap": "10" }
                    ],
                    "missing": "incomplete"
                  },
                  {
                    "id": "manner", "title": \(phrase("服务态度", "Manner")),
                    "dimension": "simulation",
                    "competencies": ["communication", "emotion-management"],
                    "kind": "judged", "points": "35",
                    "source": { "from": "marks" },
                    "missing": "incomplete"
                  }
                ]
              }
            }
        """
    }

    var rules: String {
        """
          "misconduct": [
            { "id": "void", "title": \(phrase("本科目无效", "The part is void")), "effect": "part-void" },
            { "id": "barred", "title": \(phrase("全部科目无效，停考一年", "All parts void, barred for a year")),
              "effect": "all-void", "barMonths": 12 }
          ],
          "workingDays": { "supplement": 5, "objection": 15, "publicNotice": 5 },
          "calendars": [\(calendars.map { quoted($0.text) }.joined(separator: ", "))],
          "decision": { "model": "conjunctive" },
          "grades": [
            { "title": \(phrase("优秀", "Excellent")), "from": "90", "by": "lowest-part" },
            { "title": \(phrase("良好", "Good")), "from": "80", "by": "lowest-part" },
            { "title": \(phrase("合格", "Pass")), "from": "60", "by": "lowest-part" }
          ],
          "rounding": { "places": 1, "mode": "half-up" },
          "resit": { "carryMonths": 12, "carryAttempts": 1, "anchor": "exam-date", "waitDays": [14, 60, 365] },
          "certificate": {
            "number": "{issuer}{body}{province}{site}{year:2}{level}{serial:6}",
            "title": \(phrase("职业技能等级证书", "Vocational skill level certificate")),
            "validityMonths": 36
          },
          "separation": {
            "rules": [\(SeparationRules.Rule.allCases.map { quoted($0.rawValue) }.joined(separator: ", "))],
            "trainerMonths": 24
          }
        """
    }

    func note(zh: String, en: String) -> String {
        quoted(Phrase(zh: zh, en: en).in(language))
    }

    func phrase(_ zh: String, _ en: String) -> String {
        phrase(Phrase(zh: zh, en: en))
    }

    func phrase(_ phrase: Phrase) -> String {
        "{ \"zh\": \(quoted(phrase.zh)), \"en\": \(quoted(phrase.en)) }"
    }

    func quoted(_ text: String) -> String {
        String(decoding: JSON.string(text).compact(), as: UTF8.self)
    }
}
