public import CertCore

extension Instant {
    /// As people at the authority read it.
    public func local(at offset: UTCOffset) -> String { LocalTime(self, at: offset).description }
}
