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

    init(_ error: any Error) {
        self.error = error
    }

    func lines(_ language: Language) -> [String] {
        var lines = [phrase.in(language)]
        if case .refusedSome(let cases) = error as? AuthorityError {
            lines += cases.map { "  \($0.id)  \($0.refusal.phrase.in(language))" }
        }
        if case .badRoster(let problems) = error as? AuthorityError {
            lines += problems.map { "  " + $0.phrase.in(language) }
        }
        if case .badSheet(let problems) = error as? AuthorityError {
            lines += problems.map { "  " + $0.phrase.in(language) }
        }
        return lines
    }

    private var phrase: Phrase {
        switch error {
        case let error as AuthorityError: error.phrase
        case let error as LedgerError: error.phrase
        case let error as DiskError: error.phrase
        case let error as SealsError: error.phrase
        case let error as CommandFailure: error.phrase
        default: Phrase(String(describing: error))
        }
    }

    var code: ExitCode {
        switch error {
        case let error as AuthorityError: error.exitCode
        case let error as LedgerError: error.exitCode
        case let error as DiskError: error.exitCode
        case let error as CommandFailure: error.code
        case is SealsError: .badData
        default: .bug
        }
    }
}

/// A failure a command words itself.
struct CommandFailure: Error {
    let phrase: Phrase
    let code: ExitCode

    init(_ code: ExitCode, zh: String, en: String) {
        self.code = code
        phrase = Phrase(zh: zh, en: en)
    }
}

extension AuthorityError {
    var exitCode: ExitCode {
        switch self {
        case .refused(let refusal, _): refusal.isPermission ? .notPermitted : .no
        case .refusedSome, .alreadyThere, .versionTaken, .notErasable: .no
        case .notFound, .unknownIdentifier: .no
        case .noAuthority: .noSuchFile
        case .badFields, .badRoster, .badSheet: .badData
        case .drawing: .no
        case .notRehearsal, .noOperatorNamed: .usage
        case .operatorRetired, .wrongPassphrase, .foreignKey, .bodyKeyNotShared: .notPermitted
        case .passphraseMissing: .noTerminal
        case .badAuthorityFile, .badKeyFile, .objectMissing, .objectDamaged, .record,
            .foreignStream, .formChanged:
            .badData
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
        if isMissing { return .noSuchFile }
        if isNotPermitted { return .notPermitted }
        return .cannotWrite
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
}
