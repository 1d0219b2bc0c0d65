public import Disk
import Records
public import Seals
import TextFormats

/// The folder of one candidate's sitting: `paper.sealed`, `admission.json`, `responses.journal`.
public struct SittingFolder: Hashable, Sendable {
    public let ticket: String
    public let path: String

    /// The folder of a ticket among all sittings; refuses a ticket that is no name of a folder.
    public init(ticket: String, in sittings: String) throws(DiskError) {
        self.ticket = ticket
        path = try SafePath(name: ticket, in: sittings).path
    }

    public var paper: String { Path.join(path, "paper.sealed") }
    public var admission: String { Path.join(path, "admission.json") }
    public var journal: String { Path.join(path, "responses.journal") }
    var lock: String { Path.join(path, "sitting.lock") }

    private static let coding = Coding<Paper>.paper
    private static let paperMark = Array("certify-paper/1\n".utf8)
    private static let mostBytes = 1 << 26

    /// The content of `paper.sealed`, which opens under this ticket only.
    public func sealed(
        _ paper: Paper, key: SecretKey, random: inout RandomSource
    ) -> [UInt8] {
        let content = Self.coding.encode(paper)
        let box = SealBox.seal(content, under: key, additional: additional, random: &random)
        return Self.paperMark + box
    }

    /// The content of `admission.json`.
    public func content(of admission: Admission) -> [UInt8] {
        Coding<Admission>.admission.json(admission).pretty()
    }

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

    public func readPaper(key: SecretKey) throws(SittingFailure) -> Paper {
        let bytes = try read(paper, orElse: .noPaper(ticket: ticket))
        guard bytes.starts(with: Self.paperMark) else { throw .paperStaysShut }
        let box = Array(bytes.dropFirst(Self.paperMark.count))
        let content: [UInt8]
        do { content = try SealBox.open(box, under: key, additional: additional) } catch {
            throw .paperStaysShut
        }
        do { return try Self.coding.decode(content) } catch {
            throw .unreadablePaper(error)
        }
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
