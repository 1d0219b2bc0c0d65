public import CertCore
public import TextFormats

/// What is wrong, or odd, with the files that a bank's items and cases show.
public enum AssetFault: Hashable, Sendable {
    /// An item or a case names what the bank does not list.
    case unknownAsset(AssetID, nearest: AssetID?)
    /// The path does not stay within the bank's folder, or a link is on it.
    case leavesBank(String, byLink: Bool)
    /// By its name it is neither a text nor a table.
    case unknownForm(String)
    case missingFile(String)
    case unusedAsset
    case table(CSVError)
    /// A table of so many cells in width.
    case wide(Int)
    /// Items or cases in both languages show it in one.
    case untranslated(AssetID)

    /// The cells that a line has on a screen of 80 columns, with room to breathe.
    public static let mostCells = 76

    public var code: FindingCode {
        switch self {
        case .unknownAsset: .unknownAsset
        case .leavesBank: .assetLeavesBank
        case .unknownForm: .assetForm
        case .missingFile: .missingAsset
        case .unusedAsset: .unusedAsset
        case .table: .assetTable
        case .wide: .wideAsset
        case .untranslated: .partlyTranslated
        }
    }
}
