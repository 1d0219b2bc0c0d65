import CertCore
import Disk
import Ledger
import Testing

@testable import Authority

@Suite struct StoreBackupTests {
    @Test func `a copy is whole while others write, and is an authority of its own`() throws {
        let store = try RehearsalStore()
        try store.accept(3)
        let target = Path.join(store.path, "backups/first")
        let authority = try store.authority(at: "2026-11-20T09:00:00")
        try store.perform(at: "2026-11-20T09:00:00") { work in
            _ = try work.perform(.application(.withdraw(reason: "x")), on: "C-0001")
            #expect(try authority.backUp(to: target).isSound)
        }
        let copy = try Authority.open(StoreFolder(target), for: .writing)
        #expect(try copy.read { try $0.caseFile("C-0001").standing } == .active)
        #expect(try store.read { try $0.caseFile("C-0001").standing } == .withdrawn)
        let lin = try copy.actor("lin") { nil }
        try copy.perform(as: lin) { work in
            _ = try work.perform(.application(.withdraw(reason: "x")), on: "C-0002")
        }
        #expect(try copy.diagnosis().isSound)
        #expect(try Folder.list(Path.join(store.path, "backups")) == ["first"])
    }

    @Test func `a folder that is there is left alone`() throws {
        let store = try RehearsalStore()
        let authority = try store.authority(at: "2026-11-20T09:00:00")
        #expect(throws: AuthorityError.alreadyThere(store.path)) {
            _ = try authority.backUp(to: store.path)
        }
        #expect(try Folder.list(store.path) == ["store"])
    }

    @Test func `a fault is copied and told`() throws {
        let store = try RehearsalStore()
        let objects = try Folder.list(store.folder.objects)
        try File.remove(Path.join(store.folder.objects, objects[0]))
        let authority = try store.authority(at: "2026-11-20T09:00:00")
        let diagnosis = try authority.backUp(to: Path.join(store.path, "copy"))
        #expect(
            diagnosis.problems(of: .objects)
                == [.objectMissing(FileDigest(objects[0]), neededBy: 5)])
    }
}
