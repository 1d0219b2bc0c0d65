import TextFormats
import Testing

@testable import ExamBank

@Suite struct MendingTests {
    /// The mini bank with other members of item s1, which the mini scheme does not shuffle here.
    private func bank(
        stem: String = "请作答题s1", options: [String] = ["s1 a", "s1 b", "s1 c"]
    ) -> SourceFile {
        var text = MiniFiles.bank.replacing("\"请作答题s1\"", with: "\"\(stem)\"")
        for (name, option) in zip(["a", "b", "c"], options) {
            text = text.replacing("\"s1 \(name)\"", with: "\"\(option)\"")
        }
        return SourceFile(path: "bank", bytes: Array(text.utf8))
    }

    private func mended(_ file: SourceFile) -> SourceFile {
        Mending([file]).changes.first?.after ?? file
    }

    @Test(arguments: [
        ("请⽤一句话作答", "请用一句话作答"), ("接听ＡＢＣ类来电１２次", "接听ABC类来电12次"),
        ("客户\u{200B}来电\u{FEFF}时怎么办", "客户来电时怎么办"), ("热情,耐心;周到!是吗", "热情，耐心；周到！是吗"),
        ("\u{F900}敢怠慢来电的客户", "\u{8C48}敢怠慢来电的客户"), (" 客户来电时怎么办 ", "客户来电时怎么办"),
        ("客户 来电时怎么办", "客户来电时怎么办"), ("Which one  is polite?", "Which one is polite?"),
        ("　客户,来电⽤何语气", "客户，来电用何语气"), ("接到投诉(电话)后,应当怎么办?", "接到投诉（电话）后，应当怎么办？"),
        ("请用\u{FB01}le一词,说\u{3220}时\u{FE30}好\u{FF61}", "请用file一词，说（一）时：好。"), ("客户做什么 ?", "客户做什么？"),
        ("客户\u{AD}来电\u{FE0F}时怎么办", "客户来电时怎么办"), ("客户 致电,首先 。应当", "客户致电，首先。应当"),
        ("接听时 。首先问候， 然后", "接听时。首先问候，然后"), ("接听（ 客户 ）来电", "接听（客户）来电"),
        ("客户来电 \\n应当怎么办", "客户来电\\n应当怎么办"), ("客户\u{A0}来电怎么办", "客户来电怎么办"),
        ("客户\u{3000}来电怎么办", "客户来电怎么办"), ("客户\\t来电怎么办", "客户来电怎么办"),
        ("客户  CRM系统怎么用", "客户 CRM系统怎么用"), ("客户来电，  首先怎么办", "客户来电，首先怎么办"),
        ("询问  运费怎么办", "询问运费怎么办"), ("The\u{A0}caller asks for it", "The caller asks for it"),
        ("He asks for a copy . What then?", "He asks for a copy. What then?"),
        ("What comes first ?", "What comes first?"),
        ("Press Ctrl＋S to save it", "Press Ctrl+S to save it"),
        ("用 Ctrl＋Shift＋S 保存什么", "用 Ctrl+Shift+S 保存什么"),
        ("发到 kb＠example.cn 吗", "发到 kb@example.cn 吗"),
        ("他说\\\"你好\\\",然后( ).", "他说“你好”，然后（ ）。"), ("什么是CRM?", "什么是CRM？"),
        ("客户要求\\\"退款\\\", 先做什么？", "客户要求“退款”，先做什么？"),
        ("Is it 7 or 14 ?", "Is it 7 or 14?"),
        ("At night (after 10 pm) ?", "At night (after 10 pm)?"),
        ("Which rule says “be kind” ?", "Which rule says “be kind”?"),
        ("满意度是否达到 95% ?", "满意度是否达到 95%？"),
        ("Is it polite , kind and clear?", "Is it polite, kind and clear?"),
        ("时, Ａ类客户; 他: 好", "时，A类客户；他：好"),
    ])
    func `a stem is written as it is meant`(stem: String, meant: String) {
        let mending = Mending([bank(stem: stem)])
        #expect(mending.changes.map(\.after) == [bank(stem: meant)])
        #expect(Catalogue(mending.changes.map(\.after)).findings.allSatisfy { $0.fix == nil })
    }

    @Test(arguments: [
        // Blanks to fill in, lists, emoji and what has no other form.
        "服务三要素是    、耐心和周到", "首问负责制由    ", "请排列 倾听 复述 确认", "客户发来👨\u{200D}👩\u{200D}👧时怎么办",
        "部首⺄怎么写才对", "I    you every day", "接听时限为（ 天）", "应当先 。", "按1️⃣键还是☎️键", "首问负责制由    \\n负责",
        // What is quoted may be what the question is about.
        "请问“ＡＢＣ”是全角字符吗", "「,」在中文里应当写成什么", "‘⽤’是哪个部首",
        // Ellipses and dashes are told, but not changed.
        "客户说稍等...好的", "客户--坐席怎么称呼",
        // A name may have a point, so it is told but not changed.
        "约翰.史密斯来电",
        // Ratios, names and formulas.
        "The ratio is 3 : 1 here", "Use the .net framework", "Wait 5\u{A0}minutes, then ask",
        "A : B means",
        "接通率＝接起数÷(接起数＋放弃数)", "The agent should .", "若a＋b＝c，则b是多少", "10＋45等于多少呢", "请排列  倾听  复述  确认",
    ])
    func `what may be meant is left alone`(stem: String) {
        #expect(Mending([bank(stem: stem)]).changes.isEmpty)
    }

    @Test(arguments: [
        "服务的宗旨是　　和诚信。", "客服人员应当　　地问候", "　　是服务的宗旨", "服务的宗旨是　　", "热情、　　、周到", "应当先问候，　　再核实",
        "登记用　　CRM系统", "The answer is　　here", "服务的宗旨是\u{A0}\u{A0}和诚信", "服务的宗旨是 　和诚信",
    ])
    func `full-width spaces in a row are a blank and stay`(stem: String) {
        #expect(Mending([bank(stem: stem)]).changes.isEmpty)
        #expect(Mending([bank(options: [stem, "s1 b", "s1 c"])]).changes.isEmpty)
    }

    @Test(arguments: [
        "Which marks such as ! or ? end a sentence", "Which key types ? on the keyboard",
        "What do you press : to begin", "Which of , and ; parts more", "The sign ? Or none",
        "Press Ctrl and ?", "In English numbers , parts thousands", "Press Shift , or ;",
        "A copy , or which key types ? at last", "Is it Calls : Agents or less",
        "Type a word ; then wait", "End it with . And wait",
    ])
    func `a mark that may be what is spoken of stays by itself, and is not told`(stem: String) {
        let file = bank(stem: stem)
        #expect(Mending([file]).changes.isEmpty)
        #expect(!Catalogue([file]).findings.map(\.code).contains(.straySpace))
    }

    @Test(arguments: [
        ("What comes first ?\\nChoose", "What comes first?\\nChoose"),
        ("He waits ; She calls back", "He waits; She calls back"),
        ("She asks : \\\"Who is it ?\\\"", "She asks: \\\"Who is it ?\\\""),
        ("The caller waits , and then leaves", "The caller waits, and then leaves"),
        ("Who calls ! What now ?", "Who calls! What now?"), ("First greet :", "First greet:"),
    ])
    func `a mark that is surely punctuation goes to its word`(stem: String, meant: String) {
        #expect(mended(bank(stem: stem)) == bank(stem: meant))
    }

    @Test(arguments: [
        (#"请\u2f64一句话作答"#, #"请\u7528一句话作答"#), (#"\uFF21类来电怎么办"#, "A类来电怎么办"),
        (#"客户\u200b来电时怎么办"#, "客户来电时怎么办"), (#"热情\u002c耐心待客"#, #"热情\uff0c耐心待客"#),
        (#"⽤“\"好\\\"”时怎么办"#, #"用“\"好\\\"”时怎么办"#),
    ])
    func `escapes stay escapes`(stem: String, meant: String) {
        #expect(mended(bank(stem: stem)) == bank(stem: meant))
    }

    @Test func `options lose the letters that the paper gives them`() {
        let all = [
            ["A. ", "B、", "C．"], ["(a) ", "（b）", "(c)"], ["①", "② ", "③"], ["A ", "B ", "C "],
            ["A\\t", "B\\t", "C\\t"], ["A　", "B　", "C"], ["【A】", "【B】", "【C】 "],
            ["[a]", "[b] ", "[c]"],
            ["A-", "B-", "C-"], ["A - ", "B - ", "C - "], ["⑴", "⑵", "⑶"], ["⒈", "⒉ ", "⒊"],
            ["选项A：", "选项B：", "选项C："], ["Option A: ", "Option B: ", "Option C: "],
            ["Ａ．", "Ｂ．", "Ｃ．"], ["Ａ ", "Ｂ ", "Ｃ"], ["（Ａ）", "（Ｂ）", "（Ｃ）"],
        ]
        for marks in all {
            let lettered = zip(marks, ["甲方", "乙方", "丙方"]).map { $0 + $1 }
            #expect(mended(bank(options: lettered)) == bank(options: ["甲方", "乙方", "丙方"]))
        }
    }

    @Test func `what is matched with, and a case, are mended as well`() {
        let changes = [
            ("客户来电投诉。", "客户 来电,用方⾔投诉。", "客户来电，用方言投诉。"),
            ("p1 1", "A. 财务⼩组", "财务小组"), ("p1 2", "B. 技术 组", "技术组"),
        ]
        var (faulty, meant) = (MiniFiles.bank, MiniFiles.bank)
        for (old, new, mended) in changes {
            faulty = faulty.replacing("\"\(old)\"", with: "\"\(new)\"")
            meant = meant.replacing("\"\(old)\"", with: "\"\(mended)\"")
        }
        let file = mended(SourceFile(path: "bank", bytes: Array(faulty.utf8)))
        #expect(String(decoding: file.bytes, as: UTF8.self) == meant)
    }

    @Test(arguments: [
        ["B. 甲方", "A. 乙方", "C. 丙方"], ["A. 甲方", "B. 乙方", "丙方"], ["A. 甲方", "B. 乙方", "①③"],
        ["A. 甲方", "B. 甲方", "C. 丙方"], ["B站", "A站", "C站"], ["A级", "B级", "C级"],
        ["A 甲方", "B 乙方", "丙方"],
        ["A customer", "B2B client", "Caller"], ["A 甲方", "B 甲方", "C 丙方"], ["1 天", "2 天", "3 天"],
    ])
    func `letters that say something stay`(options: [String]) {
        #expect(Mending([bank(options: options)]).changes.isEmpty)
    }

    @Test(arguments: [
        ["A. 先听再记", "B. 先问再辩", "C. A和B都对"], ["A. 先听再记", "B. 先问再辩", "C. 同 A"],
        ["A. 先核再退", "B. 先退再核", "C. A 和 B 都可以"], ["A. 先听", "B. 先问", "C. a、b 两句都行"],
        ["a) Listen", "b) Ask", "c) Both A and B"], ["A. Listen", "B. Ask", "C. As A says"],
        ["A. Listen", "B. A is right", "C. Ask"], ["①倾听", "②复述", "③与①相同"],
        ["1. 倾听", "2. 复述", "3. 与第1项相同"], ["A 先听再记", "B 问清再辩", "C 按A说的做"],
        ["⑴倾听", "⑵复述", "⑶与⑴相同"], ["A listen", "B ask", "C as A says"],
    ])
    func `letters that an option names are told, but stay`(options: [String]) throws {
        let file = bank(options: options)
        let told = try #require(
            Catalogue([file]).findings.first { $0.code == .letteredOption })
        #expect(told.fix == nil && Mending([file]).changes.isEmpty)
    }

    @Test(arguments: [
        ["A. Offer a refund", "B. Ask a colleague", "C. End it"], ["A. 核对", "B. 用 APP 查", "C. 安抚"],
        ["1. 等3天", "2. 等5天", "3. 等2天"], ["A. A 级", "B. B 级", "C. C 级"],
        ["A  Offer a refund", "B  Ask a colleague", "C  End it"], ["A- 核对", "B- 用 APP 查", "C- 安抚"],
    ])
    func `letters that nothing names go`(options: [String]) {
        let file = bank(stem: "A customer calls. 首先应当怎么办？", options: options)
        let texts = options.map { String($0.dropFirst(3)) }
        #expect(mended(file) == bank(stem: "A customer calls. 首先应当怎么办？", options: texts))
    }

    @Test func `a letter that may be a word of its sentence stays`() {
        let options = ["A refund is due", "B is the fault code", "C is the grade"]
        #expect(Mending([bank(options: options)]).changes.isEmpty)
    }

    @Test func `full-width letters that an option names are written as they are meant, but stay`() {
        let options = ["Ａ．倾听", "Ｂ．复述", "Ｃ．按Ａ说的做"]
        let meant = ["A．倾听", "B．复述", "C．按A说的做"]
        #expect(mended(bank(options: options)) == bank(options: meant))
    }

    @Test(arguments: [["A. 甲方", "B. 乙方", "C. 丙方"], ["A 甲方", "B 乙方", "C 丙方"]])
    func `letters that the rationale speaks of stay`(options: [String]) {
        let faulty = bank(options: options)
        let text = String(decoding: faulty.bytes, as: UTF8.self)
        #expect(Mending([faulty]).changes.count == 1)
        for reason in ["B 项是旧规定", "Option A is outdated"] {
            let named = text.replacing("\"rationale\": \"因\"", with: "\"rationale\": \"\(reason)\"")
            #expect(named != text)
            #expect(Mending([SourceFile(path: "bank", bytes: Array(named.utf8))]).changes.isEmpty)
        }
    }

    @Test(arguments: [
        ("甲正确，乙和丙不礼貌。", ["甲、倾听", "乙、复述", "丙、打断"], true),
        ("甲方按合同付款。", ["甲、倾听", "乙、复述", "丙、打断"], false),
        ("选Ａ，因为先听。", ["A. 倾听", "B. 复述", "C. 打断"], true),
    ])
    func `signs that the rationale names stay`(reason: String, options: [String], stay: Bool) {
        let text = String(decoding: bank(options: options).bytes, as: UTF8.self)
            .replacing("\"rationale\": \"因\"", with: "\"rationale\": \"\(reason)\"")
        let changes = Mending([SourceFile(path: "bank", bytes: Array(text.utf8))]).changes
        #expect(changes.isEmpty == stay)
    }

    @Test func `letters that the stem speaks of stay`() {
        let options = ["A. 甲方", "B. 乙方", "C. 丙方"]
        #expect(Mending([bank(stem: "客户 A、B、C 中谁先接待", options: options)]).changes.isEmpty)
        #expect(Mending([bank(stem: "用 APP 接待谁", options: options)]).changes.count == 1)
    }

    @Test func `options that only these characters tell apart stay`() {
        #expect(Mending([bank(options: ["Ａ", "A", "B"])]).changes.isEmpty)
        #expect(Mending([bank(options: ["冷 淡", "热 情", "平静"])]).changes.isEmpty)
        #expect(Mending([bank(options: ["冷 淡", "热情", "平静"])]).changes.count == 1)
    }

    @Test func `what an author ignores, or settings switch off, is left alone`() {
        let text = MiniFiles.bank.replacing(
            #""请作答题s1""#,
            with: #""请⽤一句话作答", "ignore": [{ "code": "I-look-alike", "reason": "部首题" }]"#)
        #expect(Mending([SourceFile(path: "bank", bytes: Array(text.utf8))]).changes.isEmpty)
        let off = CheckSettings.mini(#""severity": { "I-look-alike": "off" }"#)
        #expect(Mending([bank(stem: "请⽤一句话作答")], settings: off).changes.isEmpty)
    }

    @Test func `all but the bytes that are mended stays, and keys and ids with it`() throws {
        let faulty = bank(stem: " 热情,耐心⽤ＡＢ类\\n答", options: ["A. s1,a", "B. 冷 淡", "C. Ｃ"])
        let before = try JSONDocument(parsing: faulty.bytes).root
        let after = try JSONDocument(parsing: mended(faulty).bytes).root
        var differing: [String] = []
        for difference in JSONDifference.between(before, after) {
            differing.append(difference.path)
        }
        let options = "/items/s1/options"
        #expect(
            differing == [
                "/items/s1/stem", "\(options)/a/text", "\(options)/b/text", "\(options)/c/text",
            ])
        let texts = try #require(after["items"]?.elements.first { _ in true }?["options"])
        #expect(texts.elements.compactMap { $0["text"]?.string } == ["s1,a", "冷淡", "C"])
        // Blanks and line feeds between values are untouched.
        #expect(mended(faulty).bytes.count { $0 == 0x0A } == faulty.bytes.count { $0 == 0x0A })
    }

    @Test func `of edits that overlap the first wins`() throws {
        func fix(_ ranges: Range<Int>...) throws -> Fix {
            try #require(Fix(ranges.map { Fix.Edit(range: $0, text: "x") }))
        }
        var edits = EditList()
        #expect(edits.add(try fix(4..<6, 10..<12)))
        #expect(!edits.add(try fix(0..<2, 5..<7)))
        #expect(!edits.add(try fix(4..<6)))
        #expect(edits.add(try fix(0..<2, 6..<10)))
        #expect(edits.all.map(\.range) == [0..<2, 4..<6, 6..<10, 10..<12])
    }

    @Test func `a letter goes only where letters count all options on`() throws {
        for (options, holds) in [(["A甲方", "B乙方", "C丙方"], true), (["A甲方", "B乙方", "丙方"], false)] {
            let before = bank(options: options).bytes
            let after = bank(options: ["甲方"] + options.dropFirst()).bytes
            #expect(MendingProof.holds(from: before, to: after) == holds)
        }
    }

    @Test(arguments: [
        (#""请作答题s1""#, #""请作答题s2""#), (#""key": ["a"]"#, #""key": ["b"]"#),
        (#""id": "s1""#, #""id": "s9""#),
        (#""difficulty": 3"#, #""difficulty": 4"#), (#""rationale": "因""#, #""rationale": "因 ""#),
        (#""text": "s1 a""#, #""text": "s1""#), (#""客户来电投诉。""#, #""客户来电表扬。""#),
        (#""text": "p1 1""#, #""text": "p1 9""#), (#""a": "t1""#, #""a": "t2""#),
        (#""title": "甲""#, #""title": "甲 ""#),
    ])
    func `a file that would say something else is not written`(old: String, new: String) throws {
        let before = Array(MiniFiles.bank.utf8)
        let place = try #require(MiniFiles.bank.utf8.firstRange(of: old.utf8))
        let offset = MiniFiles.bank.utf8.distance(
            from: MiniFiles.bank.utf8.startIndex, to: place.lowerBound)
        let edit = Fix.Edit(range: offset..<offset + old.utf8.count, text: new)
        let fix = try #require(Fix([edit]))
        #expect(Mending.applying([fix], to: before) == nil)
        let same = try #require(Fix([Fix.Edit(range: edit.range, text: old)]))
        #expect(try #require(Mending.applying([same], to: before)).bytes == before)
    }
}
