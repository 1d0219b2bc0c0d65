import Authority
import CertCore
import Disk
import ExamBank
import Ledger
import TestKit

/// A rehearsal of an authority in a folder of its own, with the sample scheme adopted and a round
/// open; removed with everything in it.
///
/// `lin` may do everything, and so may `wang`, `zhao` and whoever else is added as an operator.
struct RehearsalStore: ~Copyable {
    let path: String
    let round: RoundID

    var folder: StoreFolder { StoreFolder(path + "/store") }

    /// - Parameters:
    ///   - scheme: the file of the sample scheme to adopt, in its folder.
    ///   - editing: changes its text first.
    init(
        scheme: String = "scheme.json", operators: [OperatorName] = ["wang", "zhao"],
        editing: (String) -> String = { $0 }
    ) throws {
        let path = try Folder.createTemporary()
        let folder = StoreFolder(path + "/store")
        guard let offset = UTCOffset(minutes: 480), let now = Instant("2026-11-02T01:00:00Z"),
            let codes = AuthorityCodes(
                issuer: .socialBody, body: "0000", province: "11", site: "000001")
        else { preconditionFailure("these are right") }
        try Authority.found(
            Founding(
                name: Phrase(zh: "示范认定中心", en: "Model centre"), codes: codes, offset: offset,
                address: "https://example.org/certificates", firstOperator: "lin",
                fullName: "Lin", passphrase: nil,
                rehearsal: Founding.Rehearsal(now: now, seed: "1")), in: folder)
        var files = try Shipped.level4(scheme: scheme)
        let text = editing(String(decoding: files[files.count - 1].bytes, as: UTF8.self))
        files[files.count - 1].bytes = Array(text.utf8)
        let round = try Self.furnish(folder, files, operators: operators)
        self.path = path
        self.round = round
    }

    deinit {
        try? Folder.removeTree(path)
    }

    private static func furnish(
        _ folder: StoreFolder, _ files: [SourceFile], operators: [OperatorName]
    ) throws -> RoundID {
        let authority = try open(folder, at: "2026-11-02T09:00:00")
        let lin = try authority.actor("lin") { nil }
        for name in operators {
            try authority.addOperator(
                Operator(name: name, roles: Set(Role.allCases)), fullName: name.text,
                passphrase: nil, as: lin, isDryRun: false)
        }
        let catalogue = Catalogue(files, assets: Shipped.asset)
        let adoptable = try catalogue.standard(for: catalogue.schemeIDs[0])
        return try authority.perform(as: lin) { work in
            let reference = try work.adopt(adoptable)
            return try work.openRound(
                scheme: reference, title: "2026-11", place: "广州",
                applications: Day("2026-11-01")!...Day("2026-11-13")!,
                examDate: Day("2026-11-21")!
            ).id
        }
    }

    private static func open(_ folder: StoreFolder, at time: String) throws -> Authority {
        try Authority.open(folder, for: .writing) { offset in
            Instant(time + offset.description) ?? Instant(milliseconds: 0)
        }
    }

    func authority(at time: String) throws -> Authority {
        try Self.open(folder, at: time)
    }

    /// Carries out one command at a local time, such as 2026-11-23T09:00:00.
    @discardableResult
    func perform<Result>(
        as name: OperatorName = "lin", at time: String, isDryRun: Bool = false,
        _ body: (inout Work) throws -> Result
    ) throws -> Result {
        let authority = try authority(at: time)
        let actor = try authority.actor(name) { nil }
        return try authority.perform(as: actor, isDryRun: isDryRun, body)
    }

    func read<Result>(_ body: (borrowing View) throws -> Result) throws -> Result {
        try Authority.open(folder, for: .reading).read(body)
    }

    /// Enrols and accepts so many people, whose cases are C-0001 and so on.
    func accept(_ count: Int) throws {
        try perform(at: "2026-11-03T09:00:00") { work in
            let keep = work.evidenceKeeper()
            let proof = keep(folder.authority) ?? ""
            for index in 0..<count {
                _ = try work.enroll(Self.enrollment(index, evidence: proof), in: round)
            }
        }
        try perform(as: "wang", at: "2026-11-14T09:00:00") { work in
            _ = try work.acceptAll(in: round, condition: nil, note: "")
        }
    }

    static func enrollment(_ index: Int, evidence: FileDigest) -> Enrollment {
        let number = String(10_000_000 + index)
        let particulars = Particulars(
            name: "考生\(index)", document: IdentityDocument(.passport, number: "E" + number),
            birthDate: Day("1990-01-01")!, sex: .female)
        let work = Employment(
            employer: "晨星通讯", post: "坐席", period: WorkPeriod(from: Day("2016-01-01")!, to: nil)!)
        let form = ApplicationForm(
            work: [work], consentedOn: Day("2026-11-02")!,
            evidence: [Evidence(kind: "work-proof", digest: evidence, name: "proof")])
        return Enrollment(particulars: particulars, form: form)
    }

    /// Grades a case and has it verified and passed by a panel, all on 2026-11-23.
    func grade(_ id: CaseID, theory: Exact, practical: Exact, panel: Bool = true) throws {
        let grade = Grade(parts: [
            PartResult(part: "theory", standing: .present, score: theory),
            PartResult(part: "practical", standing: .present, score: practical),
        ])
        try self.grade(id, grade, panel: panel)
    }

    func grade(
        _ id: CaseID, _ grade: Grade, panel: Bool = true, at time: String = "2026-11-23T08:00:00"
    ) throws {
        try perform(as: "wang", at: time) { work in
            try work.perform(.review(.grade(grade)), on: id)
        }
        try perform(as: "zhao", at: time) { work in
            try work.perform(.review(.verify(grade)), on: id)
            if panel {
                let names: [OperatorName] = ["lin", "wang", "zhao"]
                let members = names.map { Operator(name: $0, roles: [.panelMember]) }
                try work.perform(.review(.convene(members)), on: id)
            }
        }
        guard panel else { return }
        for name: OperatorName in ["lin", "wang", "zhao"] {
            try perform(as: name, at: time) { work in
                let vote = PanelReviewCommand.vote(PanelVote(.pass), reason: "seen")
                try work.perform(.review(vote), on: id)
            }
        }
        try perform(as: "zhao", at: time) { work in
            try work.perform(.review(.close), on: id)
        }
    }
}
