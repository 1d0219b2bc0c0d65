import Authority
import CertCore
import Disk
import Glibc
import Ledger
import TextFormats
import Terminal
import Wording

/// What a command carries out once its words are understood; it answers with its exit code.
typealias Action = @Sendable (Context) throws -> ExitCode

/// The options that every command takes.
struct SharedOptions: Sendable {
    var authority: String?
    var name: String?
    var passphraseFile: String?
    var now: GivenTime?
    var commandID: String?
    var isJSON: Bool
    var isDryRun: Bool
    var isQuiet: Bool
}

/// Where a command runs: its options, the reader's language, the terminal.
struct Context: Sendable {
    let options: SharedOptions
    let language: Language
    let output = Output.standard
    let errors = Output.errors

    // MARK: Telling

    /// Writes the result; on a closed pipe nobody listens any more, which is no error.
    func print(_ lines: [String]) {
        emit(lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] })
    }

    func print(_ phrase: Phrase) {
        print([visible(phrase.in(language), keepingLineFeeds: true)])
    }

    /// Writes the result for programs.
    func print(_ json: JSON) {
        emit(json.pretty())
    }

    /// Writes a result that is bytes already.
    func print(bytes: [UInt8]) {
        emit(bytes)
    }

    /// A result that cannot be told ends the program, so that nobody takes half of it for all.
    private func emit(_ bytes: [UInt8]) {
        do {
            try output.write(bytes: bytes)
        } catch {
            let words = CommonWords.cannotTell
            try? errors.write(lines: [words.in(language)])
            exit(ExitCode.cannotWrite.rawValue)
        }
    }

    /// Says something beside the result.
    func note(_ phrase: Phrase) {
        if !options.isQuiet {
            try? errors.write(lines: [visible(phrase.in(language), keepingLineFeeds: true)])
        }
    }

    func print(_ table: Table) {
        print(table.lines(width: output.width, style: output.style))
    }

    /// What a command did, and that it did not in a dry run.
    func done(_ phrase: Phrase) {
        if options.isJSON { return }
        print(phrase)
        if options.isDryRun { print(CommonWords.dryRun) }
    }

    // MARK: The authority

    func folder() throws -> StoreFolder {
        if let path = options.authority ?? Environment.variable("CERTIFY_AUTHORITY") {
            return StoreFolder(try Path.absolute(path))
        }
        let here = try Environment.workingFolder()
        guard let folder = StoreFolder.nearest(from: here) else {
            throw AuthorityError.noAuthority(searched: here)
        }
        return folder
    }

    /// Opens the authority to read.
    func read<Result>(_ body: (borrowing View) throws -> Result) throws -> Result {
        let authority = try Authority.open(folder(), for: .reading, now: options.now?.instant)
        return try authority.read(body)
    }

    /// Opens the authority to read, with what only it can tell.
    func consult<Result>(_ body: (borrowing Authority) throws -> Result) throws -> Result {
        try body(Authority.open(folder(), for: .reading, now: options.now?.instant))
    }

    /// What the authority calls its parts; nothing where there is no authority.
    var partTitles: PartTitles {
        (try? read { view in try view.partTitles() }) ?? .unknown
    }

    /// Opens the authority to write, as the operator of `--as`.
    ///
    /// - Parameter patience: how long others who write are waited for, in milliseconds.
    func open<Result>(
        patience: Int32 = LedgerStore.patience,
        _ body: (borrowing Authority, Actor) throws -> Result
    ) throws -> Result {
        let authority = try Authority.open(
            folder(), for: .writing, patience: patience, now: options.now?.instant)
        let name = try actorName()
        let actor = try authority.actor(name) { try passphrase(of: name) }
        return try body(authority, actor)
    }

    /// Carries out one command as one transaction.
    func perform<Result>(_ body: (inout Work) throws -> Result) throws -> Result {
        try open { authority, actor in
            try authority.perform(
                as: actor, commandID: options.commandID, isDryRun: options.isDryRun, body)
        }
    }

    func actorName() throws -> OperatorName {
        guard let name = options.name ?? Environment.variable("CERTIFY_AS"), !name.isEmpty else {
            throw AuthorityError.noOperatorNamed
        }
        return OperatorName(name)
    }

    /// A passphrase from the file named, or typed at the terminal; nil where neither is there.
    func passphrase(of name: OperatorName) throws -> String? {
        if let path = options.passphraseFile { return try firstLine(of: path) }
        return try askSecret(PassphraseWords.of(name))
    }

    func firstLine(of path: String) throws -> String {
        let bytes = try File.read(path, atMost: 4096)
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return String(decoding: line, as: UTF8.self)
    }

    /// Asks for a secret without echo; nil without a terminal.
    func askSecret(_ prompt: Phrase) throws -> String? {
        guard Output(0).isTerminal else { return nil }
        try? errors.write(prompt.in(language))
        var reader = try LineReader()
        guard case .line(let text) = try reader.nextSecret() else {
            try? errors.write("\n")
            return nil
        }
        return text
    }
}
