public import CertCore
import Disk

/// How the candidate chose to see the full screen: a convenience, kept beside the journal and no
/// part of the record.
extension SittingFolder {
    /// Nil where the candidate has chosen nothing.
    public var chosenLayout: ExamLayout? {
        guard let bytes = try? File.read(layout, atMost: 64) else { return nil }
        return ExamLayout(rawValue: String(decoding: bytes.dropLast(), as: UTF8.self))
    }

    /// Keeps it for when the sitting is resumed; where that fails, it is as it was laid down.
    public func keep(_ chosen: ExamLayout) {
        try? File.write(Array((chosen.rawValue + "\n").utf8), to: layout)
    }
}
