public import CertCore

extension Instant {
    /// As people at the authority read it: "2026-11-21 09:00", with seconds where there are any.
    public func local(at offset: UTCOffset) -> String {
        // "2026-11-21T09:00:00…": the fields have fixed widths up to the seconds.
        let text = text(at: offset)
        let seconds = text.dropFirst(17).prefix(2)
        return text.prefix(10) + " " + text.dropFirst(11).prefix(seconds == "00" ? 5 : 8)
    }
}
