import CertCore

/// How texts of files are spelled, as regular expressions that every reader of schemas knows.
enum SchemaPatterns {
    /// Something to see.
    static let text = #"\S"#
    static let identifier = "^\(name)$"
    static let day = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    /// The names of members that stand in every object.
    static let anywhere = #"^(\$schema|note)$"#
    /// A name that stands for all that begin alike.
    static let family = #"\*$"#
    /// The names in a table: identifiers, and what stands in every object.
    static let tableName = #"^(\$schema|\#(name))$"#

    private static let name = "[A-Za-z0-9._-]{1,64}"

    /// A decimal, or a percentage.
    static let bound = "^-?\(digits)\(decimals)( *%)?$"

    /// Fixed characters and fields, among them exactly one serial.
    static let numberLayout: String = {
        let others = #"([A-Z0-9-]|\{(issuer|body|province|site|year:[24]|level)\})*"#
        return #"^\#(others)\{serial:[1-9]\}\#(others)$"#
    }()

    /// A decimal as text. The bounds are told where they are a power of ten and its negative or
    /// zero; other bounds a pattern could tell to nobody.
    static func decimal(in range: ClosedRange<Exact>) -> String {
        let sign = range.lowerBound < 0 ? "-?" : ""
        guard let most = range.upperBound.int, let zeros = zeros(of: most) else {
            return "^\(sign)\(digits)\(decimals)$"
        }
        let under = zeros == 0 ? "0" : zeros == 1 ? "[0-9]" : "(0|[1-9][0-9]{0,\(zeros - 1)})"
        return "^\(sign)(\(under)\(decimals)|\(most)\(noDecimals))$"
    }

    private static let digits = "(0|[1-9][0-9]*)"
    private static let decimals = "(\\.[0-9]{1,\(Exact.mostDecimals)})?"
    private static let noDecimals = "(\\.0{1,\(Exact.mostDecimals)})?"

    /// How many zeros follow the one, or nil for what is no power of ten.
    private static func zeros(of number: Int) -> Int? {
        let text = String(number)
        return text.first == "1" && text.dropFirst().allSatisfy { $0 == "0" }
            ? text.count - 1 : nil
    }
}
