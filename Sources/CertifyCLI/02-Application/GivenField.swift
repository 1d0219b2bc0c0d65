import Arguments
import Authority
import CertCore
import Wording

/// One `name=value` of an application.
struct GivenField: Sendable {
    var field: RosterField
    var value: String
}

extension ValueReader where Value == GivenField {
    /// `name=value` with a column's name, in either language; help lists the names.
    static func field(_ t: Tongue) -> ValueReader {
        let words = RosterField.allCases.map { Word($0.rawValue, help: t.help(of: $0)) }
        return ValueReader(listing: words) { text in
            let ends = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard ends.count == 2 else { throw ValueFault.malformed }
            guard let field = RosterField(column: String(ends[0])) else {
                throw ValueFault.unknown(String(ends[0]), among: words.map(\.text))
            }
            return GivenField(field: field, value: String(ends[1]))
        }
    }
}

extension Tongue {
    fileprivate func help(of field: RosterField) -> String {
        let mark = field.isRequired ? "*" : ""
        return self(
            "\(field.title.zh)\(mark)：\(field.hint.zh)",
            "\(field.title.en)\(mark): \(field.hint.en)")
    }
}
