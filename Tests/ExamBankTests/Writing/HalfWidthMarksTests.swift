import Testing

@testable import ExamBank

@Suite struct HalfWidthMarksTests {
    private func wide(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for (place, mark) in HalfWidthMarks.found(in: scalars) { scalars[place] = mark.meant }
        return scalars.text
    }

    @Test(arguments: [
        ("客户抱怨时,应当怎么办?", "客户抱怨时，应当怎么办？"), ("热情,耐心;周到!是吗", "热情，耐心；周到！是吗"),
        ("接到投诉(电话)后", "接到投诉（电话）后"), ("首次解决率(FCR)是", "首次解决率（FCR）是"),
        ("CRM(客户关系管理)系统", "CRM（客户关系管理）系统"), ("应当先( )。", "应当先（ ）。"),
        ("应当先(    )", "应当先（    ）"), ("( )是首要的", "（ ）是首要的"), ("接到(投诉）时", "接到（投诉）时"),
        ("(1)核实(2)登记", "（1）核实（2）登记"), ("拒绝.应当", "拒绝。应当"), ("先道歉.", "先道歉。"),
        ("他说“好”.", "他说“好”。"), ("他说\"你好\"后", "他说“你好”后"), ("他说:\"你好\",就挂了", "他说：“你好”，就挂了"),
        ("\"您好\"怎么说", "“您好”怎么说"), ("点\"OK\"按钮", "点“OK”按钮"), ("时,Ａ类", "时，Ａ类"),
        ("时,A类", "时，A类"), ("用CRM,然后登记", "用CRM，然后登记"), ("时间:15:00", "时间：15:00"),
        ("满意度95%,较高", "满意度95%，较高"), ("怎么办??", "怎么办？？"), ("注意: A类客户", "注意： A类客户"),
        ("您好, 请讲", "您好， 请讲"), ("客户问：“好吗?”", "客户问：“好吗？”"),
        ("(见第(2)条)后", "（见第（2）条）后"),
        // Behind letters, numbers or a quote.
        ("什么是CRM?", "什么是CRM？"), ("什么是 CRM?", "什么是 CRM？"), ("这是\"产品\"?", "这是“产品”？"),
        ("客户要求\"退款\", 先做什么？", "客户要求“退款”， 先做什么？"), ("满意度是否达到95%?", "满意度是否达到95%？"),
        ("客服热线是不是10086?", "客服热线是不是10086？"), ("客户用APP、CRM?", "客户用APP、CRM？"),
        ("先点\"确定\"!", "先点“确定”！"),
        ("怎样登录CRM? ", "怎样登录CRM？ "), ("\"退款\", 先做什么？", "“退款”， 先做什么？"),
    ])
    func `a half-width mark in Chinese is told`(text: String, meant: String) {
        #expect(wide(text) == meant)
    }

    @Test(arguments: [
        // Times, decimals, formulas, programs, addresses.
        "约定15:00回电", "差0.3个百分点", "平均1,200次", "按接起数÷(接起数＋放弃数)计算",
        "=SUMIF(C:C,\"退款\",D:D)", "求f(x)的值", "调用print(\"你好\")后", "写成{\"name\": \"张三\"}",
        "打开https://example.com/a?b=c后", "文件报表.xlsx", "2026.11.21之前", "V2.0版",
        // Quoted English, whose marks are its own.
        "“It doesn't fit. Do you have a larger size?”最可能要办什么？", "“Please wait.”是什么意思？",
        // English with a word of Chinese.
        "What is the meaning of 您好?", "Say \"您好\" (hello) first.", "The client says 您好.",
        // Numbers and letters in front, ellipses, inches, lone marks.
        "一.核实", "核实\n二.登记", "1.核实", "A.核实", "(A) 核实", "1)核实", "稍等...好的", "15\"和17\"的屏幕",
        "屏幕15\"宽", "表情:)", "", "?", "(", "Which one?", "“她说\"好\"了”",
        // What is said, names, programs, times and sums behind which a text ends.
        "请翻译 Who are you?", "客户问Why?", "客户回复：Why?", "什么是Kahoot!", "求5!", "打开www.example.cn?",
        "打开 https://example.com/a?", "执行 git push --force!", "若a+b=c?", "What is 您好 in CRM?",
        "CRM?",
        "网页中\"a\", b", "用CRM, 然后登记", "比例是1:1吗", "约15:00", "屏幕是15\"?",
    ])
    func `what may be something else is left alone`(text: String) {
        #expect(wide(text) == text)
    }

    @Test func `a point between ideographs is not certain to end a sentence`() {
        #expect(HalfWidthMarks.found(in: Array("约翰.史密斯".unicodeScalars))[2]?.isCertain == false)
        #expect(HalfWidthMarks.found(in: Array("约翰来电.".unicodeScalars))[4]?.isCertain == true)
    }
}
