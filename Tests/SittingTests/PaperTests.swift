import CertCore
import Disk
import Records
import Seals
import TestKit
import Testing

@testable import Sitting

@Suite struct PaperTests {
    private let secret = "只有命题人知道"

    private var bank: Bank {
        let item = Item(
            id: "S1", version: 1, status: .live, point: "A-1", difficulty: 5, tags: ["privacy"],
            stem: Phrase(zh: "题干", en: "Stem"),
            options: [
                AnswerOption(id: "a", text: Phrase("甲")), AnswerOption(id: "b", text: Phrase("乙")),
            ],
            unit: Phrase("元"), maximumLength: 9, key: .single("b"), rationale: Phrase(secret),
            author: secret,
            reviewer: secret, reviewed: nil, enemies: ["S2"])
        return Bank(
            id: "bank", isSample: true, language: .zh, title: Phrase("题库"), behaviours: [],
            points: [], items: [item])
    }

    private var press: PaperPress {
        PaperPress(
            bank: bank,
            plan: TheoryPlan(
                bank: "bank",
                blueprint: Blueprint(sections: [], shufflesItems: true, shufflesOptions: true),
                multipleRule: .allOrNothing, outage: .credited(minutes: 5), earliestSubmission: 30))
    }

    @Test func `a paper shows an item's options in the order of the form and nothing secret`()
        throws
    {
        let form = Form(
            entries: [Form.Entry(item: "S1", options: ["b", "a"], points: 2)], reused: [])
        let paper = try press.paper(
            of: form, heading: Samples.paper().heading,
            collector: Samples.collector.verifyingKey)
        #expect(
            paper.items == [
                PaperItem(
                    id: "1", type: .single, stem: Phrase(zh: "题干", en: "Stem"),
                    options: [
                        AnswerOption(id: "A", text: Phrase("乙")),
                        AnswerOption(id: "B", text: Phrase("甲")),
                    ],
                    unit: Phrase("元"), maximumLength: 9, points: 2)
            ])
        #expect(paper.rules.outage == .credited(minutes: 5))
        let text = String(decoding: Coding<Paper>.paper.encode(paper), as: UTF8.self)
        for word in [secret, "key", "rationale", "difficulty", "privacy", "A-1", "S1", "S2"] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test func `a paper shows what is ordered and matched as the form has it, not the key`() throws
    {
        var bank = bank
        let options = ["a", "b", "c"].map { AnswerOption(id: $0, text: Phrase("项 \($0)")) }
        var item = bank.items[0]
        item.unit = nil
        item.maximumLength = nil
        item.options = options
        item.targets = options.reversed()
        item.id = "P1"
        item.key = .matching(["a": "c", "b": "a", "c": "c"])
        bank.items.append(item)
        item.id = "O1"
        item.targets = []
        item.key = .ordering(["b", "c", "a"])
        bank.items.append(item)
        let form = Form(
            entries: [
                Form.Entry(
                    item: "P1", options: ["b", "c", "a"], targets: ["a", "c", "b"], points: 2),
                Form.Entry(item: "O1", options: ["c", "a", "b"], points: 3),
            ], reused: [])
        let press = PaperPress(
            bank: bank,
            plan: TheoryPlan(
                bank: "bank",
                blueprint: Blueprint(sections: [], shufflesItems: true, shufflesOptions: true),
                multipleRule: .allOrNothing, orderingRule: .perPair, matchingRule: .perPair,
                outage: .charged, earliestSubmission: 0))
        let paper = try press.paper(
            of: form, heading: Samples.paper().heading,
            collector: Samples.collector.verifyingKey)
        #expect(paper.items.map(\.id) == ["1", "2"])
        #expect(paper.items[0].options.map(\.text) == ["b", "c", "a"].map { Phrase("项 \($0)") })
        #expect(paper.items[0].options.map(\.id) == ["A", "B", "C"])
        #expect(paper.items[0].targets.map(\.text) == ["a", "c", "b"].map { Phrase("项 \($0)") })
        #expect(paper.items[0].targets.map(\.id) == ["1", "2", "3"])
        #expect(paper.items[1].options.map(\.text) == ["c", "a", "b"].map { Phrase("项 \($0)") })
        #expect(paper.rules.ordering == .perPair)
        #expect(paper.rules.matching == .perPair)
        let bytes = Coding<Paper>.paper.encode(paper)
        #expect(try Coding<Paper>.paper.decode(bytes) == paper)
        let text = String(decoding: bytes, as: UTF8.self)
        for word in [secret, "key", #""a""#, #""b""#, #""c""#, "A-1", "P1", "O1"] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test func `a paper has the texts that its items share, and no others`() throws {
        var bank = bank
        bank.stimuli = ["K1", "K2", "K3"].map { Stimulus(id: $0, text: Phrase("案例 \($0)")) }
        var item = bank.items[0]
        for (id, stimulus) in [("T1", nil), ("T2", "K2"), ("T3", "K2"), ("T4", "K1")]
            as [(ItemID, StimulusID?)]
        {
            item.id = id
            item.stimulus = stimulus
            bank.items.append(item)
        }
        let press = PaperPress(
            bank: bank,
            plan: TheoryPlan(
                bank: "bank",
                blueprint: Blueprint(sections: [], shufflesItems: true, shufflesOptions: true),
                multipleRule: .allOrNothing, outage: .charged, earliestSubmission: 0))
        let form = Form(
            entries: ["T1", "T2", "T3", "T4"].map { Form.Entry(item: $0, options: [], points: 1) },
            reused: [])
        let paper = try press.paper(
            of: form, heading: Samples.paper().heading,
            collector: Samples.collector.verifyingKey)
        #expect(paper.cases.map(\.id) == ["1", "2"])
        #expect(paper.items.map(\.stimulus) == [nil, "1", "1", "2"])
        #expect(paper.sharedText(ofItem: 0) == nil)
        #expect(paper.sharedText(ofItem: 1)?.items == 2...3)
        #expect(paper.sharedText(ofItem: 2)?.items == 2...3)
        #expect(paper.sharedText(ofItem: 2)?.text == Phrase("案例 K2"))
        #expect(paper.sharedText(ofItem: 3)?.items == 4...4)
        let bytes = Coding<Paper>.paper.encode(paper)
        #expect(try Coding<Paper>.paper.decode(bytes) == paper)
        let text = String(decoding: bytes, as: UTF8.self)
        for word in ["K3", #""K1""#, #""K2""#] { #expect(!text.contains(word)) }
        bank.stimuli = []
        let other = PaperPress(
            bank: bank,
            plan: TheoryPlan(
                bank: "bank",
                blueprint: Blueprint(sections: [], shufflesItems: true, shufflesOptions: true),
                multipleRule: .allOrNothing, outage: .charged, earliestSubmission: 0))
        #expect(throws: PaperFailure.unknownStimulus("K2", of: "T2")) {
            try other.paper(
                of: form, heading: Samples.paper().heading,
                collector: Samples.collector.verifyingKey)
        }
    }

    @Test func `a paper has what its items show, without the bank's names for it`() throws {
        var bank = bank
        bank.assets = ["limits", "fees", "unused"].map {
            Asset(
                id: AssetID($0), title: Phrase("表 \($0.count)"), text: Phrase("| \($0.count) |"))
        }
        bank.stimuli = [Stimulus(id: "K1", text: Phrase("来电。"), assets: ["limits"])]
        bank.items[0].id = "T1"
        bank.items[0].stimulus = "K1"
        bank.items[0].assets = ["fees", "limits"]
        let plan = TheoryPlan(
            bank: "bank",
            blueprint: Blueprint(sections: [], shufflesItems: true, shufflesOptions: true),
            multipleRule: .allOrNothing, outage: .charged, earliestSubmission: 0)
        let entry = Form.Entry(
            item: "T1", options: bank.items[0].options.map(\.id), points: 1)
        let form = Form(entries: [entry], reused: [])
        func printed(_ bank: Bank) throws -> Paper {
            try PaperPress(bank: bank, plan: plan).paper(
                of: form, heading: Samples.paper().heading,
                collector: Samples.collector.verifyingKey)
        }
        let paper = try printed(bank)
        let limits = Exhibit(title: Phrase("表 6"), text: Phrase("| 6 |"))
        let fees = Exhibit(title: Phrase("表 4"), text: Phrase("| 4 |"))
        #expect(paper.items[0].exhibits == [fees, limits])
        #expect(paper.sharedText(ofItem: 0)?.exhibits == [limits])
        let bytes = Coding<Paper>.paper.encode(paper)
        #expect(try Coding<Paper>.paper.decode(bytes) == paper)
        let text = String(decoding: bytes, as: UTF8.self)
        for word in ["limits", "fees", "unused", "asset"] { #expect(!text.contains(word)) }
        bank.assets = []
        #expect(throws: PaperFailure.unknownAsset("fees")) { try printed(bank) }
    }

    @Test func `what a paper's letters and numbers stand for is known from its form alone`() throws
    {
        let legend = PaperLegend(
            of: Form(
                entries: [
                    Form.Entry(item: "S1", options: ["b", "a"], points: 2),
                    Form.Entry(
                        item: "P1", options: ["y", "x"], targets: ["t2", "t1"], points: 2),
                    Form.Entry(item: "O1", options: ["c", "a", "b"], points: 2),
                    Form.Entry(item: "X1", options: [], points: 2),
                    Form.Entry(item: "J1", options: [], points: 2),
                ], reused: []))
        let responses = try legend.responses([
            "1": .options(["B"]), "2": .pairs(["A": "2", "B": "1"]),
            "3": .order(["C", "A", "B"]), "4": .text("A"), "5": .boolean(true),
        ])
        #expect(
            responses == [
                "S1": .options(["a"]), "P1": .pairs(["y": "t1", "x": "t2"]),
                "O1": .order(["b", "c", "a"]), "X1": .text("A"), "J1": .boolean(true),
            ])
        #expect(throws: SittingRefusal.unknownItem("S1")) {
            try legend.responses(["S1": .options(["A"])])
        }
        #expect(throws: SittingRefusal.unfit("1", .unknownOption("a"))) {
            try legend.responses(["1": .options(["a"])])
        }
        #expect(throws: SittingRefusal.unfit("2", .unknownTarget("3"))) {
            try legend.responses(["2": .pairs(["A": "3"])])
        }
    }

    @Test func `a form of another bank is refused`() {
        let heading = Samples.paper().heading
        let unknownItem = Form(
            entries: [Form.Entry(item: "S9", options: [], points: 1)], reused: [])
        #expect(throws: PaperFailure.unknownItem("S9")) {
            try press.paper(
                of: unknownItem, heading: heading, collector: Samples.collector.verifyingKey)
        }
        let unknownOption = Form(
            entries: [Form.Entry(item: "S1", options: ["z"], points: 1)], reused: [])
        #expect(throws: PaperFailure.unknownOption("z", of: "S1")) {
            try press.paper(
                of: unknownOption, heading: heading, collector: Samples.collector.verifyingKey)
        }
    }

    @Test(arguments: [
        MultipleResponseRule.allOrNothing, .fixedPartial(Exact(1, over: 3)!),
        .perRightUnlessWrong, .perRightLessWrong,
    ])
    func `a paper comes back from its record as it was`(rule: MultipleResponseRule) throws {
        var paper = Samples.paper(outage: .credited(minutes: 7), isRehearsal: true)
        paper.rules.multiple = rule
        let bytes = Coding<Paper>.paper.encode(paper)
        #expect(try Coding<Paper>.paper.decode(bytes) == paper)
    }

    @Test func `a text of one language is written as a string, as in papers of older stores`()
        throws
    {
        var paper = Samples.paper()
        paper.items = [paper.items[4]]
        let plain = String(decoding: Coding<Paper>.paper.encode(paper), as: UTF8.self)
        #expect(plain.contains(#""stem":"38÷40 是多少？""#))
        paper.items[0].stem = Phrase(zh: "是多少？", en: "How much?")
        paper.items[0].unit = Phrase(zh: "元", en: "CNY")
        let bytes = Coding<Paper>.paper.encode(paper)
        #expect(String(decoding: bytes, as: UTF8.self).contains(#""unit":{"zh":"元","en":"CNY"}"#))
        #expect(try Coding<Paper>.paper.decode(bytes) == paper)
    }

    @Test func `a sealed paper opens under its key and ticket only`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        #expect(try folder.readPaper(key: Samples.key) == Samples.paper())
        let other = SecretKey([UInt8](repeating: 9, count: 32))!
        #expect(throws: SittingFailure.paperStaysShut) { try folder.readPaper(key: other) }
        let elsewhere = try SittingFolder(ticket: "OTHER", in: root.path)
        try Folder.create(elsewhere.path)
        try File.copy(folder.paper, to: elsewhere.paper)
        #expect(throws: SittingFailure.paperStaysShut) {
            try elsewhere.readPaper(key: Samples.key)
        }
    }

    @Test func `a sealed paper with any byte altered is told from one whose code is wrong`() throws
    {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        let bytes = try File.read(folder.paper, atMost: 1 << 20)
        for index in bytes.indices where index < 80 || index % 97 == 0 {
            var altered = bytes
            altered[index] ^= 0x20
            try File.write(altered, to: folder.paper)
            #expect(throws: SittingFailure.paperDamaged) {
                try folder.readPaper(key: Samples.key)
            }
        }
    }

    @Test func `nothing of the paper can be read without the key`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        let text = String(
            decoding: try File.read(folder.paper, atMost: 1 << 20), as: UTF8.self)
        #expect(!text.contains("heading"))
        #expect(!text.contains("选项"))
    }

    @Test func `an admission comes back as it was, and names the key in hexadecimal`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, extraMinutes: 15)
        #expect(try folder.readAdmission() == Samples.admission(extraMinutes: 15))
        let text = String(
            decoding: try File.read(folder.admission, atMost: 4_096), as: UTF8.self)
        #expect(text.contains("\"key\": \"000102030405060708090a0b0c0d0e0f1011"))
    }

    @Test func `without a paper, or without admission, there is no sitting`() throws {
        let root = try TestFolder()
        let folder = try SittingFolder(ticket: "T1", in: root.path)
        #expect(throws: SittingFailure.notAdmitted(ticket: "T1")) { try folder.readAdmission() }
        #expect(throws: SittingFailure.noPaper(ticket: "T1")) {
            try folder.readPaper(key: Samples.key)
        }
    }

    @Test func `an admission of somebody else's ticket is refused`() throws {
        let root = try TestFolder()
        let folder = try SittingFolder(ticket: "T1", in: root.path)
        try Folder.create(folder.path)
        try folder.admit(Samples.admission())
        #expect(throws: SittingFailure.foreignAdmission(ticket: Samples.ticket)) {
            try folder.readAdmission()
        }
    }

    @Test(arguments: ["", "..", "a/b", "/etc", "a\0b"])
    func `a ticket cannot lead out of the folder of sittings`(ticket: String) {
        #expect(throws: DiskError.self) { try SittingFolder(ticket: ticket, in: "/tmp") }
    }
}
