import CertCore
import Ledger
import Records

/// Standards as the authority keeps them: an event names the files, the objects hold them.
struct StandardStore {
    let reader: Reader
    let objects: Objects

    func load(_ reference: SchemeReference) throws -> Standard {
        fatalError()
    }
}
