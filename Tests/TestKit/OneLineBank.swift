/// A sound bank on one line, to be spoiled by what is put into it.
public enum OneLineBank {
    public static func text(
        items: String, id: String = "b", points: String = leaf("A", weight: 100), more: String = ""
    ) -> String {
        #"{"format":"certify-bank/1","id":"\#(id)","language":"zh","title":"题库"\#(more),"#
            + #""points":[\#(points)],"items":[\#(items)]}"#
    }

    public static func leaf(_ id: String, weight: Int? = nil) -> String {
        let weight = weight.map { #","weight":\#($0)"# } ?? ""
        return #"{"id":"\#(id)","title":"点"\#(weight),"importance":"X","competency":"c"}"#
    }

    /// A statement to be judged.
    public static func item(
        _ number: Int = 0, stem: String = "请问应当先做什么", more: String = "", point: String = "A"
    ) -> String {
        item(number, type: "true-false", stem: stem, more: #","key":true\#(more)"#, point: point)
    }

    /// A choice of one of these, the first of which is right.
    public static func choice(_ options: [String], stem: String) -> String {
        let options = options.enumerated().map { #"{"id":"o\#($0)","text":"\#($1)"}"# }
        let list = options.joined(separator: ",")
        return item(0, type: "single", stem: stem, more: #","options":[\#(list)],"key":["o0"]"#)
    }

    /// - Parameter more: what its type needs, behind a comma.
    public static func item(
        _ number: Int, type: String, stem: String, more: String, point: String = "A"
    ) -> String {
        #"{"id":"i\#(number)","version":1,"status":"live","type":"\#(type)","point":"\#(point)","#
            + #""difficulty":3,"stem":"\#(stem)","rationale":"因为","author":"甲","#
            + #""reviewer":"乙","reviewed":"2026-10-01"\#(more)}"#
    }
}
