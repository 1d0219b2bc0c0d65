public import CertCore
public import Disk
import Records
public import Seals
import TextFormats

/// Where the files of one candidate's sitting lie, and what opens the paper.
///
/// Beside the store that is a folder of `paper.sealed`, `admission.json` and `responses.journal`.
/// A paper carried away, which is the same file by another name, has its journal beside it and is
/// opened by codes that somebody types.
public struct SittingFolder: Sendable {
    public let ticket: String
    public let path: String
    public let paper: String
    public let journal: String
    public let admission: String
    let lock: String
    /// What the candidate chose on the screen.
    let layout: String
    /// What was typed; nil where the admission has the key.
    private let typed: SecretKey?

    /// The folder of a ticket among all sittings; refuses a ticket that is no name of a folder.
    public init(ticket: String, in sittings: String) throws(DiskError) {
        self.ticket = ticket
        path = try SafePath(name: ticket, in: sittings).path
        paper = Path.join(path, "paper.sealed")
        journal = Path.join(path, "responses.journal")
        admission = Path.join(path, "admission.json")
        lock = Path.join(path, "sitting.lock")
        layout = Path.join(path, "sitting.layout")
        typed = nil
    }

    /// A paper that was carried away, such as `0001-0007-K3.paper`; its journal, the response file,
    /// is `0001-0007-K3.responses` beside it.
    public init(
        carried paper: String, ticket: String, codes: OpeningCodes
    ) throws(DiskError) {
        self.ticket = ticket
        path = Path.parent(paper)
        self.paper = paper
        journal = try SafePath(name: ticket + ".responses", in: path).path
        lock = try SafePath(name: ticket + ".lock", in: path).path
        layout = try SafePath(name: ticket + ".layout", in: path).path
        admission = ""
        typed = codes.key(of: ticket)
    }

    private static let coding = Coding<Paper>.paper
    private static let paperMark = Array("certify-paper/2\n".utf8)
    private static let digestCount = 32
    /// What is read of a paper or a journal at most.
    public static let mostBytes = 1 << 26

    /// The content of `paper.sealed`, which opens under this ticket only: a mark, the digest of the
    /// box, so that a damaged paper is told from a wrong code, and the box.
    public func sealed(
        _ paper: Paper, key: SecretKey, random: inout RandomSource
    ) -> [UInt8] {
        let content = Self.coding.encode(paper)
        let box = SealBox.seal(content, under: key, additional: additional, random: &random)
        return Self.paperMark + Digest(of: box).bytes + box
    }

    /// The content of `admission.json`.
    public func content(of admission: Admission) -> [UInt8] {
        Coding<Admission>.admission.json(admission).pretty()
    }

    /// What the authority has released; refuses the admission to another ticket, and one that
    /// cannot be read.
    public func readAdmission() throws(SittingFailure) -> Admission {
        let bytes = try read(admission, orElse: .notAdmitted(ticket: ticket))
        let admission: Admission
        do { admission = try Coding<Admission>.admission.decode(bytes) } catch {
            throw .unreadableAdmission(error)
        }
        guard admission.ticket.utf8.elementsEqual(ticket.utf8) else {
            throw .foreignAdmission(ticket: admission.ticket)
        }
        return admission
    }

    /// What opens the paper.
    public func release() throws(SittingFailure) -> PaperRelease {
        if let typed { return PaperRelease(key: typed) }
        let admission = try readAdmission()
        return PaperRelease(
            key: admission.key, at: admission.at, orders: admission.orders,
            isCollected: admission.isCollected)
    }

    /// The paper, which stays shut under any other key or ticket.
    public func readPaper(key: SecretKey) throws(SittingFailure) -> Paper {
        try readSealed(key: key).paper
    }

    /// The paper, and the digest of the file that it was read from.
    func readSealed(
        key: SecretKey
    ) throws(SittingFailure) -> (paper: Paper, digest: Digest) {
        let bytes = try read(paper, orElse: .noPaper(ticket: ticket))
        guard bytes.starts(with: Self.paperMark) else { throw .paperDamaged }
        let content = bytes.dropFirst(Self.paperMark.count)
        let box = Array(content.dropFirst(Self.digestCount))
        guard content.prefix(Self.digestCount).elementsEqual(Digest(of: box).bytes) else {
            throw .paperDamaged
        }
        let opened: [UInt8]
        do { opened = try SealBox.open(box, under: key, additional: additional) } catch {
            throw .paperStaysShut
        }
        do { return (try Self.coding.decode(opened), Digest(of: bytes)) } catch {
            throw .unreadablePaper(error)
        }
    }

    /// Where the paper says the exam is held, as far as it can be read.
    public var offset: UTCOffset? {
        guard let key = try? release().key else { return nil }
        return try? readPaper(key: key).heading.offset
    }

    /// The journal as it lies here; empty where there is none.
    public func journalBytes() throws(SittingFailure) -> [UInt8] {
        try read(journal) ?? []
    }

    private var additional: [UInt8] { Self.paperMark + Array(ticket.utf8) }

    /// The bytes of a file in the folder; nil where there is none.
    func read(_ path: String) throws(SittingFailure) -> [UInt8]? {
        do { return try File.read(path, atMost: Self.mostBytes) } catch {
            if error.isMissing { return nil }
            throw .disk(error)
        }
    }

    private func read(
        _ path: String, orElse missing: SittingFailure
    ) throws(SittingFailure) -> [UInt8] {
        guard let bytes = try read(path) else { throw missing }
        return bytes
    }
}

/// What opens a paper, and what was ordered since.
public struct PaperRelease: Sendable {
    public var key: SecretKey
    /// When the candidate was checked in; nil where codes were typed.
    public var at: Instant?
    public var orders: [SittingOrder] = []
    /// What was kept can be read, but nothing added.
    public var isCollected = false
}
