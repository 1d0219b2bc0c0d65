import CertCore
import Testing

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("张伟", "张*"), ("王小明", "王**"), ("欧阳娜娜", "欧阳**"), ("司马光", "司马*"), ("欧阳", "欧*"),
        ("阿卜杜·买买提", "阿**·买**"), ("𠮷野家", "𠮷**"), ("张", "*"), ("John Smith", "J*** S****"),
        ("E\u{301}va", "E\u{301}**"), ("张👩‍👩‍👧", "张*"),
    ])
    func `a public list shows the surname and as many stars as a person sees`(
        name: String, masked: String
    ) throws {
        #expect(try #require(PersonName(name)).masked == masked)
    }

    @Test(arguments: [
        ("阿卜杜•买买提", "阿卜杜·买买提"), ("阿卜杜・买买提", "阿卜杜·买买提"), (" 张\u{3000}伟 ", "张 伟"),
        ("John   Smith\n", "John Smith"),
    ])
    func `a name is written one way`(typed: String, text: String) {
        #expect(PersonName(typed)?.text == text)
        #expect(PersonName(typed) == PersonName(text))
    }

    @Test(arguments: ["", " ", "\u{3000}\t"])
    func `blanks are no name`(typed: String) {
        #expect(PersonName(typed) == nil)
    }
}
