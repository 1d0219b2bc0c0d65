public import CertCore
import TextFormats

/// The text that a new scheme starts from: complete, readable without errors, with notes on what
/// there is to decide.
///
/// Weights, cuts and windows in it are customary ones and no recommendation; the file is marked as
/// a sample until its owner takes the mark away.
public struct SchemeTemplate: Hashable, Sendable {
    public var id: SchemeID
    public var title: String
    /// 5 (lowest) to 1.
    public var level: Int
    /// The language of the notes, and of texts that are given in one language only.
    public var language: Language
    public var bank: BankID
    public var tasks: TaskLibraryID
    public var courses: CourseListID
    public var calendars: [CalendarID]

    public init(
        id: SchemeID, title: String, level: Int, language: Language, bank: BankID,
        tasks: TaskLibraryID, courses: CourseListID, calendars: [CalendarID]
    ) {
        self.id = id
        self.title = title
        self.level = level
        self.language = language
        self.bank = bank
        self.tasks = tasks
        self.courses = courses
        self.calendars = calendars
    }

    /// The file, ending in a line feed.
    public var text: String {
        let sections = [head, steps, abilities, eligibility, training, parts, rules]
        return "{\n" + sections.joined(separator: ",\n") + "\n}\n"
    }

    private var head: String {
        """
          "format": "certify-scheme/1",
          "id": \(quoted(id.text)),
          "version": "1",
          "sample": true,
          "note": \(note(
              zh: "起点文件：逐段改成本机构审定的内容，改完后删去 sample 和各处 note。小数写成文本，如 \"59.5\"。",
              en: "A starting point: make each section your own, then remove sample and the notes. "
                  + "Decimals are written as text, such as \"59.5\".")),
          "language": "\(language.rawValue)",
          "title": \(quoted(title)),
          "occupation": { "code": "4-07-02-03", "title": \(phrase("客户服务管理员", "Customer-service agent")) },
          "level": \(level)
        """
    }

    private var steps: String {
        """
          "steps": [
            { "step": "application" },
            { "step": "eligibility-review" },
            { "step": "training", "optional": true },
            { "step": "theory-exam" },
            { "step": "practical-assessment", "gates": [{ "taken": "theory" }], "note": \(note(
                zh: "理论合格后才安排实操的，写 passed；理论成绩先以 grade --part theory 汇总并审核。",
                en: "Write passed where only those who pass theory go on; grade --part theory tells.")) },
            { "step": "panel-review", "optional": true, "note": \(note(
                zh: "二级和一级必须评审；没有评审的程序改用 marking 和 score-check。",
                en: "Required at levels 2 and 1; without a panel use marking and score-check.")) },
            { "step": "score-publication" },
            { "step": "result" },
            { "step": "certificate" }
          ],
          "panel": { "atLeast": 3, "odd": true }
        """
    }

    private var abilities: String {
        let competencies = Competency.customary.map { competency in
            """
                { "id": \(quoted(competency.id.text)), "title": \(phrase(competency.title)),
                  "definition": \(phrase(competency.definition)) }
            """
        }
        return """
              "competencies": [
            \(competencies.joined(separator: ",\n"))
              ],
              "dimensions": [
                { "id": "basic", "title": \(phrase("基础能力", "Basic ability")) },
                { "id": "professional", "title": \(phrase("专业技能", "Professional skill")) },
                { "id": "simulation", "title": \(phrase("实战场景模拟", "Scenario simulation")) },
                { "id": "overall", "title": \(phrase("综合素养", "Overall quality")) }
              ]
            """
    }

    private var eligibility: String {
        """
          "eligibility": {
            "note": \(note(
                zh: "满足任一条件即可；asOf 是年限的计算截止日，remainder 是零散天数的算法。",
                en: "Any one condition suffices; asOf is the day on which years are counted, "
                    + "remainder how odd days count.")),
            "asOf": "registration-deadline",
            "remainder": "thirty-days-are-a-month",
            "anyOf": [
              { "id": "work", "title": \(phrase("从事本职业满5年", "Five years in the occupation")),
                "work": { "years": 5, "count": "cumulative" }, "evidence": ["work-proof"] },
              { "id": "diploma", "title": \(phrase("相关专业毕业", "A diploma in a related field")),
                "diploma": { "kinds": ["college", "university"], "countsFinalYear": true },
                "evidence": ["diploma"] }
            ]
          }
        """
    }

    private var training: String {
        """
          "training": {
            "note": \(note(
                zh: "能力或标签到课程的对应，用于给薄弱项推荐培训；得分率低于 weakBelow（百分数）即为薄弱。",
                en: "Which course strengthens a weak competency, or what a tag stands for; weak is "
                    + "what less than weakBelow percent was earned of.")),
            "courses": \(quoted(courses.text)),
            "hours": 0,
            "weakBelow": "60",
            "byCompetency": {},
            "byTag": {}
          }
        """
    }
}
