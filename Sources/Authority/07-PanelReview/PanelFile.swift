public import CertCore
import Ledger

/// What a member of a panel sees of a case: all that was assessed, and of the person only what
/// tells them apart.
public struct PanelFile: Sendable {
    public var caseFile: CaseFile
    public var standard: Standard
    public var name: String
    public var maskedID: String
    public var roundTitle: String
}

extension View {
    public func panelFile(of id: CaseID) throws -> PanelFile {
        let caseFile = try caseFile(id)
        let person = try reader.person(caseFile.person.text)
        return PanelFile(
            caseFile: caseFile, standard: try standard(caseFile.scheme), name: person?.name ?? "",
            maskedID: person?.maskedID ?? "", roundTitle: try round(caseFile.round).title)
    }
}
