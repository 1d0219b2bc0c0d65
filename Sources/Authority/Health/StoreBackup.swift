import Disk
import Ledger

extension Authority {
    /// Writes a copy of the whole store as of this moment to a new folder, and looks it over.
    ///
    /// Others may go on working. The copy holds all keys, the persons' too; what was handed out
    /// (`out/`) can be made again and stays behind. The folder gets its name once it is whole.
    public func backUp(to target: String) throws -> Diagnosis {
        let target = try Path.absolute(target)
        if Path.exists(target) { throw AuthorityError.alreadyThere(target) }
        let parent = Path.parent(target)
        try Folder.create(parent)
        let copy = StoreFolder(try Folder.createTemporary(in: parent))
        do {
            let diagnosis = try fill(copy)
            try File.move(copy.path, to: target)
            return diagnosis
        } catch {
            try? Folder.removeTree(copy.path)
            throw error
        }
    }

    private func fill(_ copy: StoreFolder) throws -> Diagnosis {
        // The ledger comes first: what its events refer to was kept before they were written.
        try store.backUp(to: copy.ledger)
        try Folder.copy(folder.keys, to: copy.keys)
        try Folder.copy(folder.objects, to: copy.objects)
        try Folder.copy(folder.sittings, to: copy.sittings)
        try Folder.create(copy.output)
        try File.copy(folder.authority, to: copy.authority)
        return try Authority.open(copy, for: .reading).diagnosis()
    }
}
