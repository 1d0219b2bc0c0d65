import CertCore
import Disk
import Seals

/// Files kept by the digest of their bytes, written once and checked when read.
public struct Objects: Hashable, Sendable {
    let folder: String

    static let limit = 64 << 20

    /// Keeps bytes and says under which digest.
    @discardableResult
    public func keep(_ bytes: [UInt8]) throws -> String {
        let digest = Digest(of: bytes).hex
        let path = try SafePath(name: digest, in: folder).path
        if !Path.exists(path) { try File.write(bytes, to: path) }
        return digest
    }

    /// Keeps many files named by their digests, with one wait for the disk.
    func keep(_ files: [(name: String, bytes: [UInt8])]) throws {
        let missing = files.filter { !Path.exists(Path.join(folder, $0.name)) }
        if !missing.isEmpty { try Folder.writeAll(folder, missing) }
    }

    public func read(_ digest: String) throws -> [UInt8] {
        let path = try SafePath(name: digest, in: folder).path
        guard Path.exists(path) else { throw AuthorityError.objectMissing(FileDigest(digest)) }
        let bytes = try File.read(path, atMost: Self.limit)
        guard Digest(of: bytes).hex == digest else {
            throw AuthorityError.objectDamaged(FileDigest(digest))
        }
        return bytes
    }
}
