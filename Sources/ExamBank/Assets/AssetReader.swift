/// Brings the file at a path that starts from the folder in which a bank stands.
///
/// It gives nil where there is no file, and an obstacle where a link leads to it: links may lead out
/// of the folder, and to what no candidate may see.
///
/// - Parameters:
///   - path: stays within the folder by its words.
///   - bank: the path of the bank.
public typealias AssetReader = (_ path: String, _ bank: String) -> SourceFile?
