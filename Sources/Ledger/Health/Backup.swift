import Disk

extension LedgerStore {
    /// Writes a copy as of this moment to a new file, while others may go on writing to the ledger.
    ///
    /// The copy holds the persons' keys; it is one file, whole and on the disk once it has its name,
    /// and can be read where nothing can be written.
    public func backUp(to path: String) throws(LedgerError) {
        let partial = path + ".partial"
        guard !Path.exists(path) else { throw .alreadyExists(path: path) }
        do throws(DiskError) {
            // A partial copy is left when the machine stops; it is nobody's.
            if Path.exists(partial) { try File.remove(partial) }
            try File.create(partial)
        } catch {
            throw .disk(error)
        }
        do throws(LedgerError) {
            try connection.run("VACUUM INTO ?", [.text(try Self.absolute(partial))])
        } catch {
            try? File.remove(partial)
            throw error
        }
        do throws(DiskError) {
            try File.sync(partial)
            try File.move(partial, to: path)
        } catch {
            throw .disk(error)
        }
    }
}
