import CertCore
import ExamBank
import Terminal
import TextFormats
import Wording

extension Context {
    /// What codes of findings are about.
    func explain(_ codes: [FindingCode]) -> ExitCode {
        if options.isJSON {
            print(.array(codes.map { $0.explanation.json(of: $0) }))
            return .done
        }
        let width = output.width ?? 100
        for (index, code) in codes.enumerated() {
            let off = code.isOffByDefault ? FindingWords.offByDefault.in(language) : ""
            let head = "\(code.rawValue) (\(code.severity.title.in(language))\(off))"
            let lines = code.explanation.lines(language).flatMap { line in
                line.hasPrefix(" ") ? [line] : wrap(line, to: width)
            }
            print((index == 0 ? [] : [""]) + [output.style(head, .bold)] + lines)
        }
        return .done
    }
}

extension FindingCode {
    /// The codes that a word names, in capital or small letters: one, or by `I-*` all that begin so.
    static func named(_ word: String) throws -> [FindingCode] {
        let name = word.lowercased()
        let found = allCases.filter { code in
            name.hasSuffix("*")
                ? code.rawValue.lowercased().hasPrefix(name.dropLast())
                : code.rawValue.lowercased() == name
        }
        guard found.isEmpty else { return found }
        let known = allCases.map(\.rawValue)
        throw CommandFailure(
            .usage, FindingWords.unknownCode(word, nearest: nearest(to: word, among: known)))
    }
}

extension Explanation {
    fileprivate func json(of code: FindingCode) -> JSON {
        [
            "code": .string(code.rawValue), "severity": .string(code.severity.rawValue),
            "what": ["zh": .string(what.zh), "en": .string(what.en)],
            "why": ["zh": .string(why.zh), "en": .string(why.en)],
            "bad": .string(bad), "good": .string(good),
            "source": source.map(JSON.string) ?? .null,
        ]
    }
}
