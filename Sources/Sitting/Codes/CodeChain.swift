public import CertCore
public import Seals

/// How a code and what a paper knows of it hang together: a one-time signature by hashes alone.
///
/// For every serial the authority has a secret start, and the paper the end of a chain of hashes
/// from there. A code is a value on the way: who has it can walk on to the end, which proves it,
/// but nobody can walk back. An extension by n minutes stands n steps before the end, so that a
/// code can be turned into one for fewer minutes only. Every value is twenty characters, 100 bits.
struct CodeChain {
    static let characters = 20

    /// Of the session or the ticket, so that chains of others are of no use.
    var context: String
    var kind: SittingCode.Kind
    var serial: Int

    /// Steps from the start to the end.
    var length: Int { kind == .extend ? SittingCode.mostMinutes : 1 }

    func next(_ value: String) -> String {
        var digester = Digester(domain: "certify-code/1")
        for part in [context, kind.rawValue] { digester.field(part) }
        digester.field(Int64(serial))
        digester.field(value)
        return HumanCode.code(Self.characters, of: digester.finish().bytes)
    }

    func walk(_ value: String, steps: Int) -> String {
        var value = value
        for _ in 0..<steps { value = next(value) }
        return value
    }

    /// How many steps before the end a value stands, nil where it does not.
    func steps(from value: String, to end: String) -> Int? {
        var value = value
        for step in 1...length {
            value = next(value)
            if value == end { return step }
        }
        return nil
    }
}

/// The authority's side: tells the codes of one scope.
public struct CodeMint: Sendable {
    private let context: String
    private let secret: SecretKey

    /// - Parameter context: the session of the room's codes, the ticket of a candidate's own.
    public init(context: String, secret: SecretKey) {
        self.context = context
        self.secret = secret
    }

    /// The twenty characters of a code; its minutes are within bounds.
    public func text(of code: SittingCode) -> String {
        let chain = CodeChain(context: context, kind: code.kind, serial: code.serial)
        let steps = code.kind == .extend ? chain.length - code.minutes : 0
        return chain.walk(start(of: chain), steps: steps)
    }

    /// Whether somebody had the characters of a code of this scope, which nobody can guess.
    public func proves(_ used: UsedCode) -> Bool {
        used.code.isPossible && text(of: used.code).utf8.elementsEqual(used.text.utf8)
    }

    /// What papers know of the codes.
    public var ends: CodeEnds {
        var ends: [SittingCode.Kind: [String]] = [:]
        for kind in SittingCode.Kind.allCases {
            ends[kind] = (1...SittingCode.serials(of: kind)).map { serial in
                let chain = CodeChain(context: context, kind: kind, serial: serial)
                return chain.walk(start(of: chain), steps: chain.length)
            }
        }
        return CodeEnds(context: context, ends: ends)
    }

    private func start(of chain: CodeChain) -> String {
        let purpose = "\(context)/\(chain.kind.rawValue)/\(chain.serial)"
        let hash = secret.keyedHash(of: Array(purpose.utf8))
        return HumanCode.code(CodeChain.characters, of: hash)
    }
}

/// What a paper knows of the codes of one scope: enough to prove one, and to make none.
public struct CodeEnds: Hashable, Sendable {
    var context: String
    var ends: [SittingCode.Kind: [String]]

    /// The code that twenty characters are, nil if they are none.
    func find(_ text: String, scope: SittingCode.Scope) -> SittingCode? {
        for kind in SittingCode.Kind.allCases {
            for (place, end) in (ends[kind] ?? []).enumerated() {
                let chain = CodeChain(context: context, kind: kind, serial: place + 1)
                guard let steps = chain.steps(from: text, to: end) else { continue }
                return SittingCode(
                    scope: scope, kind: kind, serial: place + 1,
                    minutes: kind == .extend ? steps : 0)
            }
        }
        return nil
    }
}

/// The codes of a paper: the candidate's own and the room's.
public struct CodeBook: Hashable, Sendable {
    var own: CodeEnds
    var room: CodeEnds

    public init(own: CodeEnds, room: CodeEnds) {
        self.own = own
        self.room = room
    }

    /// The code that somebody typed, with its twenty characters; nil if it is none of this paper.
    func used(_ typed: String) -> (code: SittingCode, text: String)? {
        guard let text = HumanCode.normalized(typed), text.utf8.count == CodeChain.characters,
            let code = own.find(text, scope: .own) ?? room.find(text, scope: .room)
        else { return nil }
        return (code, text)
    }
}
