import Arguments
import Authority
import CertCore
import Disk
import Ledger
import Seals
import Terminal
import TextFormats
import Wording

/// What went wrong in a command: its words and its exit code.
struct Failure {
    private let error: any Error
    private let parts: PartTitles

    init(_ error: any Error, naming parts: PartTitles) {
        self.error = error
        self.parts = parts
    }

    func lines(_ language: Language) -> [String] {
        var lines = [visible(phrase.in(language), keepingLineFeeds: true)]
        if case .refusedSome(let cases) = error as? AuthorityError {
            lines += cases.lines(language, naming: parts)
        }
        switch error as? AuthorityError {
        case .badRoster(let problems), .badFields(let problems):
            lines += problems.map { "  " + $0.phrase.in(language) }
        default: break
        }
        if case .badSheet(let problems) = error as? AuthorityError {
            lines += problems.map { "  " + $0.phrase(naming: parts).in(language) }
        }
        return lines
    }

    /// For programs: what failed in both languages, and each refusal with its code.
    var json: JSON {
        var members = [JSON.Member("failed", phrase.json)]
        switch error as? AuthorityError {
        case .refused(let refusal, let id):
            members = [JSON.Member("refused", [refusal.json(id, naming: parts)])]
        case .refusedSome(let cases):
            members.append(JSON.Member("refused", cases.json(naming: parts)))
        case .badFields(let problems), .badRoster(let problems):
            members.append(JSON.Member("problems", .array(problems.map(\.json))))
        case .badSheet(let problems):
            members.append(
                JSON.Member("problems", .array(problems.map { $0.json(naming: parts) })))
        default: break
        }
        return .object(members)
    }

    private var phrase: Phrase {
        switch error {
        case let error as AuthorityError: error.phrase(naming: parts)
        case let error as LedgerError: error.phrase
        case let error as DiskError: error.phrase
        case let error as SealsError: error.phrase
        case let error as CommandFailure: error.phrase
        case let error as ArgumentsError: error.phrase
        default: Phrase(String(describing: error))
        }
    }

    var code: ExitCode {
        switch error {
        case let error as AuthorityError: error.exitCode
        case let error as LedgerError: error.exitCode
        case let error as DiskError: error.exitCode
        case let error as CommandFailure: error.code
        case is ArgumentsError: .usage
        case is SealsError: .badData
        default: .bug
        }
    }
}

/// A failure a command words itself.
struct CommandFailure: Error {
    let phrase: Phrase
    let code: ExitCode

    init(_ code: ExitCode, _ phrase: Phrase) {
        self.code = code
        self.phrase = phrase
    }

    init(_ code: ExitCode, zh: String, en: String) {
        self.init(code, Phrase(zh: zh, en: en))
    }
}

extension AuthorityError {
    var exitCode: ExitCode {
        switch self {
        case .refused(let refusal, _): refusal.isPermission ? .notPermitted : .no
        case .refusedSome, .alreadyThere, .versionTaken, .notErasable, .lastAdministrator,
            .examBeforeApplications, .evidenceChanged, .documentTaken, .clockBehind:
            .no
        case .notFound, .unknownIdentifier: .no
        case .noAuthority: .noSuchFile
        case .badFields, .badRoster, .badSheet: .badData
        case .drawing: .no
        case .notRehearsal, .noOperatorNamed, .badOperatorName, .noRole: .usage
        case .operatorRetired, .wrongPassphrase, .foreignKey, .bodyKeyNotShared: .notPermitted
        case .passphraseMissing, .newPassphraseMissing: .noTerminal
        case .badAuthorityFile, .badKeyFile, .objectMissing, .objectDamaged, .record,
            .foreignStream, .formChanged, .unrecordable:
            .badData
        case .undelivered: .cannotWrite
        }
    }
}

extension LedgerError {
    var exitCode: ExitCode {
        switch self {
        case .busy: .later
        case .alreadyDone: .done
        case .conflict, .taken, .erased, .clockBehind: .no
        case .alreadyExists: .cannotCreate
        case .foreign, .otherVersion, .staleProjections, .damaged: .badData
        case .stopped, .engine: .cannotWrite
        case .disk(let error): error.exitCode
        }
    }
}

extension DiskError {
    var exitCode: ExitCode {
        if reason == .notARegularFile { return .noSuchFile }
        if reason == .changed { return .later }
        if case .tooLarge = reason { return .badData }
        if isNotPermitted { return .notPermitted }
        guard isMissing else { return .cannotWrite }
        switch operation {
        case .create, .write, .rename: return .cannotCreate
        default: return .noSuchFile
        }
    }
}

extension Phrase {
    var json: JSON { ["zh": .string(zh), "en": .string(en)] }
}

extension Refusal {
    func json(_ id: CaseID?, naming parts: PartTitles) -> JSON {
        let phrase = phrase(naming: parts)
        return [
            "case": id.map { .string($0.text) } ?? .null, "code": .string(code.rawValue),
            "zh": .string(phrase.zh), "en": .string(phrase.en),
        ]
    }
}

extension RosterProblem {
    fileprivate var json: JSON {
        var refusal: Refusal?
        if case .refused(let why) = kind { refusal = why }
        return .problem(phrase, row: row, column: column, refusal)
    }
}

extension SheetProblem {
    fileprivate func json(naming parts: PartTitles) -> JSON {
        var refusal: Refusal?
        if case .refused(let why) = kind { refusal = why }
        return .problem(phrase(naming: parts), row: row, column: column, refusal)
    }
}

extension JSON {
    fileprivate static func problem(
        _ phrase: Phrase, row: Int?, column: String, _ refusal: Refusal?
    ) -> JSON {
        [
            "row": row.map { .integer(Int64($0)) } ?? .null, "column": .string(column),
            "code": refusal.map { .string($0.code.rawValue) } ?? .null,
            "zh": .string(phrase.zh), "en": .string(phrase.en),
        ]
    }
}

extension CommandFailure {
    /// A CSV file that cannot be read as one.
    init(_ code: ExitCode, csv error: CSVError, path: String) {
        let phrase = error.phrase
        self.init(
            code, zh: "\(path) 第 \(error.row) 行第 \(error.column) 列：\(phrase.zh)",
            en: "\(path):\(error.row):\(error.column): \(phrase.en)")
    }

    /// A JSON file that cannot be read as one.
    init(_ code: ExitCode, json error: JSONSyntaxError, in bytes: [UInt8], path: String) {
        let place = SourceMap(bytes).place(at: error.offset)
        let phrase = error.kind.phrase
        self.init(
            code, zh: "\(path) 第 \(place.line) 行第 \(place.column) 列：\(phrase.zh)",
            en: "\(path):\(place.line):\(place.column): \(phrase.en)")
    }
}
