public import Authority
public import CertCore
import Ledger
import Seals
public import TextFormats

extension LogEntry {
    /// The event on one line: sequence, local time, operator, stream, what happened.
    ///
    /// - Parameter widths: the widest of each of these, so that lines stand under each other.
    public func line(
        _ language: Language, at offset: UTCOffset, widths: LogWidths = LogWidths()
    ) -> String {
        var words = event.phrase(at: offset)
        if recorded.personal == .erased {
            words = words + Phrase(zh: "（个人信息已删除）", en: " (personal data erased)")
        }
        let sequence = padded(String(recorded.sequence), to: widths.sequence, aligned: .trailing)
        let name = padded(visible(recorded.operatorName), to: widths.name)
        let stream = padded(subject, to: widths.stream)
        return "\(sequence)  \(at.local(at: offset))  \(name)  \(stream)  \(words.in(language))"
    }

    /// The stream without its kind, where identifiers say that themselves.
    var subject: String {
        switch event {
        case .authority: recorded.stream
        case .operator(let name, _): visible(name.text)
        case .standard(.adopted(let scheme, _, _)): scheme.id.text
        case .round(let id, _): id.text
        case .session(let id, _): id.text
        case .person(let id, _): id.text
        case .caseFile(let id, _): id.text
        }
    }

    /// For programs: everything, what is sealed only where it was opened.
    public func json(at offset: UTCOffset) -> JSON {
        let body = (try? JSONDocument(parsing: recorded.body).root.value) ?? .null
        let personal: JSON? =
            switch recorded.personal {
            case .none: nil
            case .known(let bytes): (try? JSONDocument(parsing: bytes).root.value) ?? .null
            case .erased: "erased"
            case .withheld: "withheld"
            }
        var members = [
            JSON.Member("sequence", .integer(recorded.sequence)),
            JSON.Member("time", .string(at.text(at: offset))),
            JSON.Member("operator", .string(recorded.operatorName)),
            JSON.Member("command", .string(recorded.commandID)),
            JSON.Member("stream", .string(recorded.stream)),
            JSON.Member("version", .integer(Int64(recorded.streamVersion))),
            JSON.Member("type", .string(recorded.type)),
            JSON.Member("typeVersion", .integer(Int64(recorded.typeVersion))),
            JSON.Member("hash", .string(recorded.hash.hex)), JSON.Member("body", body),
        ]
        if let personal { members.append(JSON.Member("personal", personal)) }
        return .object(members)
    }
}

/// How wide the columns of a log are.
public struct LogWidths: Hashable, Sendable {
    var sequence = 1
    var name = 1
    var stream = 1

    public init() {}

    public init(_ entries: some Sequence<LogEntry>) {
        for entry in entries {
            sequence = max(sequence, String(entry.recorded.sequence).utf8.count)
            name = max(name, displayWidth(of: visible(entry.recorded.operatorName)))
            stream = max(stream, displayWidth(of: entry.subject))
        }
    }
}
