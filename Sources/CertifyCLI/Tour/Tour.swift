import Authority
import CertCore
import Disk
import ExamBank
import Glibc
import Ledger
import Rehearsal
import Seals
import Wording

/// The script of the tour, step by step.
struct Tour {
    var guide: TourGuide
    let folder: String
    let banks: String
    private let seed = SecretKey(Digest(of: Array("tour".utf8)).bytes)

    init(context: Context, folder: String, banks: String) throws {
        guide = try TourGuide(context: context)
        self.folder = folder
        self.banks = banks
        let path = try Path.absolute(folder)
        unsafe setenv("CERTIFY_AUTHORITY", path, 1)
        unsafe setenv("CERTIFY_LANG", context.language.rawValue, 1)
    }

    mutating func run() throws {
        try found()
        try adoptStandard()
        try takeApplications()
        try reviewEligibility()
        try train()
        try holdTheoryExam(round: "R-0001", session: "S-0001", day: "2026-11-21")
        try assessPractice(
            round: "R-0001", session: "S-0002", day: "2026-11-22", gradedOn: "2026-11-24")
        try publishAndObject()
        try decideAndCertify()
        try resit()
        try lookAround()
    }

    // MARK: The story

    private mutating func found() throws {
        guide.heading(Phrase(zh: "0 建立机构与操作员", en: "0 The authority and its operators"))
        guide.at("2026-11-01T09:00")
        try guide.run(
            "init \(folder) --name 示范认定中心 --name-en Model␣Certification␣Centre --province 44 --site 000001 --operator lin --rehearsal --seed tour"
        )
        for (name, roles) in Self.operators {
            let options = roles.map { "--role \($0.rawValue)" }.joined(separator: " ")
            try guide.run("operator add \(name) \(options)", as: "lin", isShown: name == "wang")
        }
        try guide.run("operator list")
    }

    /// Everybody has the duties that the separation of duties leaves them.
    private static let operators: [(String, [Role])] = [
        ("wang", [.registrar]), ("chen", [.eligibilityReviewer]), ("he", [.trainer]),
        ("luo", [.examOfficer]), ("tan", [.examOfficer]), ("qiu", [.invigilator]),
        ("dai", [.invigilator]), ("fan", [.assessor]), ("mo", [.assessor]), ("shi", [.assessor]),
        ("gao", [.panelMember]), ("yan", [.panelMember]), ("pei", [.panelMember]),
        ("su", [.publisher]), ("ning", [.objectionHandler]), ("bai", [.decisionMaker]),
        ("xu", [.certificateOfficer]),
    ]

    private mutating func adoptStandard() throws {
        guide.heading(Phrase(zh: "1 标准", en: "1 The standard"))
        try guide.run("validate \(banks)")
        try guide.run("scheme adopt \(banks) --id cs-agent-4", as: "lin")
        try guide.run(
            "round open --scheme cs-agent-4 --title 2026-11 --place 广州 --applications 2026-11-02..2026-11-13 --exam 2026-11-21",
            as: "lin")
    }

    private mutating func takeApplications() throws {
        guide.heading(Phrase(zh: "2 报名", en: "2 Applications"))
        guide.at("2026-11-03T10:00")
        guide.say(
            Phrase(
                zh: "一份有错的名册：逐格列出，什么也不写入。",
                en: "A roster with mistakes: every cell is listed, nothing is written."))
        try guide.run(
            "enroll --round R-0001 --roster \(banks)/tour/roster-with-mistakes.csv", as: "wang",
            ending: .badData)
        try guide.run("enroll --round R-0001 --roster \(banks)/tour/roster.csv", as: "wang")
        guide.say(
            Phrase(
                zh: "再来一次：同一证件不会登记两次。",
                en: "Once more: nobody is entered twice."))
        try guide.run(
            "enroll --round R-0001 --roster \(banks)/tour/roster.csv", as: "wang",
            ending: .badData)
        try guide.run("case withdraw C-0014 --reason 工作调动", as: "wang")
    }

    private mutating func reviewEligibility() throws {
        guide.heading(Phrase(zh: "3 资格审核", en: "3 Eligibility review"))
        guide.at("2026-11-05T09:00")
        try guide.run("review C-0007")
        try guide.run(
            "review accept C-0015 --extra-time 25 --note 大字试卷，延长四分之一时间", as: "chen")
        try guide.run("review accept --all --round R-0001 --dry-run", as: "chen")
        try guide.run("review accept --all --round R-0001", as: "chen")
        try guide.run("review return C-0006 --missing work-proof --reason 缺工作证明", as: "chen")
        try guide.run("review reject C-0007 --reason 工作年限差一个月", as: "chen")
        guide.at("2026-11-09T09:00")
        try guide.run(
            "case supplement C-0006 --field evidence=work-proof=\(banks)/tour/evidence/work-proof.txt --reason 补交工作证明",
            as: "wang")
        try guide.run("review accept C-0006", as: "chen")
        try guide.run("status")
    }

    private mutating func train() throws {
        guide.heading(Phrase(zh: "4 培训（可选）", en: "4 Training (optional)"))
        guide.at("2026-11-16T17:00")
        try guide.run("train plan C-0009 --course emotion-communication", as: "he")
        try guide.run(
            "train record C-0009 --course emotion-communication --hours 16 --trainer he --completed 2026-11-15",
            as: "he")
    }

    private mutating func holdTheoryExam(round: String, session: String, day: String) throws {
        guide.heading(Phrase(zh: "5 理论考试", en: "5 The theory exam"))
        guide.at("2026-11-17T09:00")
        try guide.run(
            "exam schedule --round \(round) --part theory --from \(day)T09:00 --to \(day)T12:00 --room A101:30 --all",
            as: "luo")
        guide.say(Phrase(zh: "监考不足会被指出。", en: "Too few invigilators are pointed out."))
        try guide.run("exam staff \(session) qiu dai", as: "luo")
        try guide.run("exam draw \(session)", as: "luo")
        try guide.run("exam tickets \(session) --out \(folder)/out/tickets", as: "luo")
        guide.at("\(day)T08:45")
        try guide.run("exam absent \(session) C-0008", as: "qiu")
        try guide.run("exam check-in \(session) --all --document-seen", as: "qiu")
        guide.say(
            Phrase(
                zh: "C-0001 在终端作答（此处由文件代为输入），其余考生用答题卡。",
                en: "C-0001 answers at a terminal (typed from a file here), the others on sheets."))
        guide.at("\(day)T09:00")
        let ticket = try writeTypedAnswers(of: "C-0001")
        try guide.run("take \(ticket)", typing: "\(folder)/tour/C-0001.txt")
        guide.at("\(day)T12:10")
        try guide.run("exam collect \(session)", as: "luo")
        try writeAnswerSheet(round: round, but: "C-0001")
        try guide.run(
            "exam import-responses \(session) --sheet \(folder)/tour/answers.csv", as: "luo")
        try guide.run(
            "exam void C-0012 --part theory --tier minor --reason 交头接耳，经提醒仍不改正",
            as: "qiu")
        try guide.run("exam mark list --session \(session)", isShown: false)
        try writeTextMarks(round: round)
        try guide.run("exam mark --session \(session) --sheet \(folder)/tour/texts.csv", as: "fan")
        try guide.run("exam close \(session)", as: "luo")
    }

    private mutating func assessPractice(
        round: String, session: String, day: String, gradedOn: String
    ) throws {
        guide.heading(Phrase(zh: "6 实操考核", en: "6 The practical assessment"))
        guide.at("\(day)T08:00")
        try guide.run(
            "exam schedule --round \(round) --part practical --from \(day)T09:00 --to \(day)T17:00 --room 实训室:30 --all",
            as: "luo")
        try guide.run("exam staff \(session) fan mo shi", as: "luo")
        try guide.run(
            "assess assign \(session) --assessor fan --assessor mo --assessor shi", as: "luo")
        guide.at("\(day)T08:50")
        try guide.run("exam check-in \(session) --all --document-seen", as: "fan")
        guide.at("\(day)T17:30")
        try writeMarkSheet(round: round)
        if round == "R-0001" {
            guide.say(
                Phrase(
                    zh: "三名考评员中有两名记下：C-0011 越权承诺，触及一票否决。",
                    en: "Two of three assessors saw C-0011 promise beyond their authority: a veto.")
            )
        }
        try guide.run("assess enter --sheet \(folder)/tour/marks.csv", as: "luo")
        try guide.run("exam close \(session)", as: "luo")

        guide.heading(Phrase(zh: "7 成绩汇总、审核与评审", en: "7 Roll-up, check and panel review"))
        guide.at("\(gradedOn)T09:00")
        try guide.run("grade --round \(round)", as: "luo")
        guide.say(Phrase(zh: "汇总的人不能审核自己。", en: "Who graded cannot verify."))
        try guide.run("grade --verify --round \(round)", as: "luo", ending: .notPermitted)
        try guide.run("grade --verify --round \(round)", as: "tan")
        try holdPanel(round: round)
    }

    private mutating func holdPanel(round: String) throws {
        try guide.run(
            "panel convene --round \(round) --member gao --member yan --member pei", as: "luo")
        if round == "R-0001" {
            guide.say(
                Phrase(
                    zh: "C-0013 分数够了，但评审看的是整份案卷。",
                    en: "C-0013 has the scores, but a panel looks at the whole file."))
            try guide.run("panel file C-0013", as: "gao")
            for name in ["gao", "yan"] {
                try guide.run(
                    "panel vote C-0013 --vote fail --reason 录像中未核验身份就报出了客户地址",
                    as: name)
            }
        }
        for name in ["gao", "yan", "pei"] {
            try guide.run(
                "panel vote --round \(round) --vote pass --reason 材料齐全，同意认定", as: name)
        }
        try guide.run("panel close --round \(round)", as: "luo")
    }

    private mutating func publishAndObject() throws {
        guide.heading(Phrase(zh: "8 成绩公布与异议", en: "8 Publication and objections"))
        guide.at("2026-11-25T09:00")
        try guide.run("publish --round R-0001", as: "su")
        guide.at("2026-11-27T10:00")
        try guide.run(
            "objection file C-0010 --ground recording --text 工单一项似乎少记了分", as: "ning")
        guide.at("2026-12-01T10:00")
        try guide.run(
            "objection resolve C-0010 1 --outcome dismissed --finding 经核对三份记录，登记无误",
            as: "ning")
    }

    private mutating func decideAndCertify() throws {
        guide.heading(Phrase(zh: "9 认定结果", en: "9 The result"))
        guide.say(Phrase(zh: "公示期未满，不能认定。", en: "No decision while the windows are open."))
        try guide.run("decide C-0001", as: "bai", ending: .no)
        guide.at("2026-12-24T09:00")
        for id in ["C-0005", "C-0011", "C-0013"] {
            try guide.run("decide \(id) --dry-run", as: "bai")
        }
        try guide.run("decide --round R-0001", as: "bai")
        guide.heading(Phrase(zh: "10 证书", en: "10 Certificates"))
        try guide.run("certificate issue --round R-0001", as: "xu")
        try verifyCertificates()
    }

    private func verifyCertificates() throws {
        let certificates = Path.join(folder, "out/certificates")
        let names = try Folder.list(certificates).filter { $0.hasSuffix(".json") }
        for (index, name) in names.enumerated() {
            try guide.run("verify \(certificates)/\(name)", isShown: index == 0)
        }
    }

    private mutating func resit() throws {
        guide.heading(
            Phrase(
                zh: "补考：C-0005 带着理论成绩再来", en: "A resit: C-0005 comes again and keeps theory"))
        guide.at("2027-01-04T09:00")
        try guide.run(
            "round open --scheme cs-agent-4 --title 2027-01 --place 广州 --applications 2027-01-04..2027-01-15 --exam 2027-01-23",
            as: "lin")
        guide.at("2027-01-08T09:00")
        try guide.run("enroll --round R-0002 --roster \(banks)/tour/resit.csv", as: "wang")
        try guide.run("review accept --all --round R-0002", as: "chen")
        try assessPractice(
            round: "R-0002", session: "S-0003", day: "2027-01-23", gradedOn: "2027-01-25")
        guide.at("2027-01-26T09:00")
        try guide.run("publish --round R-0002", as: "su")
        guide.at("2027-03-15T09:00")
        try guide.run("decide --round R-0002", as: "bai")
        try guide.run("certificate issue --round R-0002", as: "xu")
        try verifyCertificates()
    }

    private mutating func lookAround() throws {
        guide.heading(Phrase(zh: "看一看", en: "Looking around"))
        try guide.run("status")
        try guide.run("list --round R-0001")
        try guide.run("show C-0005")
        try guide.run("log --verify")
        try guide.run("doctor")
        let context = guide.context
        context.print(["", Self.farewell(folder).in(context.language)])
    }

    private static func farewell(_ folder: String) -> Phrase {
        Phrase(
            zh:
                "导览结束。机构在 \(folder)，证书在 \(folder)/out/certificates。试试：certify status --authority \(folder)",
            en:
                "That was the tour. The authority is in \(folder), its certificates in \(folder)/out/certificates. Try: certify status --authority \(folder)"
        )
    }

    // MARK: What people would have written

    /// Fates by ability: who fails what; everybody else passes.
    private static func ability(_ caseFile: CaseFile) -> SyntheticAbility {
        switch (caseFile.id.text, caseFile.attempt) {
        case (_, 2...): SyntheticAbility(theory: 80, practical: 85)
        case ("C-0005", _): SyntheticAbility(theory: 85, practical: 45)
        case ("C-0009", _): SyntheticAbility(theory: 40, practical: 80)
        case ("C-0001", _): SyntheticAbility(theory: 100, practical: 96)
        default: SyntheticAbility(theory: 84, practical: 88)
        }
    }

    private func sheet(_ name: String, _ bytes: [UInt8]) throws {
        try Folder.create(Path.join(folder, "tour"))
        try File.write(bytes, to: "\(folder)/tour/\(name)")
    }

    private func rehearse<Result>(
        round: String, _ body: ([CaseFile], Standard) throws -> Result
    ) throws -> Result {
        let authority = try Authority.open(StoreFolder(Path.absolute(folder)), for: .reading)
        return try authority.read { view in
            let cases = try view.caseFiles(CaseFilter(round: round))
            return try body(cases, view.standard(view.round(RoundID(round)).scheme))
        }
    }

    private func writeAnswerSheet(round: String, but typed: CaseID) throws {
        try rehearse(round: round) { cases, standard in
            var answers = try answers(standard)
            let present = cases.filter {
                $0.id != typed && $0.attendance(of: "theory").standing == .present
            }
            try sheet("answers.csv", answers.csv(present, part: "theory", ability: Self.ability))
        }
    }

    private func writeTextMarks(round: String) throws {
        try rehearse(round: round) { cases, standard in
            var answers = try answers(standard)
            guard let part = standard.scheme.part("theory") else { return }
            try sheet("texts.csv", answers.textMarks(cases, part: part, ability: Self.ability))
        }
    }

    private func answers(_ standard: Standard) throws -> SyntheticAnswers {
        guard let plan = standard.scheme.part("theory")?.theory, let seed,
            let bank = standard.banks[plan.bank]
        else { throw AuthorityError.notFound(.part, "theory", known: []) }
        return SyntheticAnswers(bank: bank, seed: seed)
    }

    private func writeMarkSheet(round: String) throws {
        try rehearse(round: round) { cases, standard in
            guard let plan = standard.scheme.part("practical")?.practical, let seed else { return }
            var marks = SyntheticMarks(
                plan: plan, library: standard.library(of: plan), seed: seed)
            let present = cases.filter { $0.attendance(of: "practical").standing == .present }
            try sheet(
                "marks.csv",
                marks.csv(
                    present, part: "practical", breaches: ["C-0011": "beyond-authority"],
                    ability: Self.ability))
        }
    }

    /// The lines one candidate types, and the ticket they take.
    private func writeTypedAnswers(of id: CaseID) throws -> String {
        try rehearse(round: "R-0001") { cases, standard in
            guard let caseFile = cases.first(where: { $0.id == id }),
                let drawn = caseFile.theory["theory"]?.form,
                let plan = standard.scheme.part("theory")?.theory,
                let bank = standard.banks[plan.bank]
            else { throw AuthorityError.notFound(.ticket, id.text, known: []) }
            let form = try FormDrawing(bank: bank, plan: plan).draw(drawn.request)
            var answers = try answers(standard)
            // The paper may not be handed in before its earliest minute; time hands it in.
            let lines =
                answers.typed(form, ability: Self.ability(caseFile)) + [":list", ":quit"]
            try sheet("\(id).txt", Array(lines.map { $0 + "\n" }.joined().utf8))
            return drawn.ticket
        }
    }
}
