import Testing
import TextFormats

@Suite struct XMLWriterTests {
    private func written(_ body: (inout XMLWriter) -> Void) -> String {
        var writer = XMLWriter()
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `elements stand on lines of their own, text where it is`() {
        let text = written { writer in
            writer.begin("a", ["x": "1", "y": "二"])
            writer.begin("b")
            writer.end()
            writer.begin("c")
            writer.text("one\ntwo")
            writer.end()
            writer.end()
        }
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <a x="1" y="二">
                  <b/>
                  <c>one
                two</c>
                </a>

                """)
    }

    @Test(arguments: [
        ("a<b>&c]]>", "a&lt;b&gt;&amp;c]]&gt;"), ("\"'", "\"'"), ("\t\n\r", "\t\n&#13;"),
        ("\u{0}\u{8}\u{1F}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("题🎉", "题🎉"),
    ])
    func `text is escaped`(text: String, escaped: String) {
        let element = written { writer in
            writer.begin("a")
            writer.text(text)
            writer.end()
        }
        #expect(element.hasSuffix("<a>\(escaped)</a>\n"))
    }

    @Test(arguments: [
        ("a<b>&c", "a&lt;b&gt;&amp;c"), ("\"'", "&quot;'"), ("\t\n\r", "&#9;&#10;&#13;"),
    ])
    func `attributes are escaped`(text: String, escaped: String) {
        let element = written { writer in
            writer.begin("a", ["b": text])
            writer.end()
        }
        #expect(element.hasSuffix("<a b=\"\(escaped)\"/>\n"))
    }
}
