import Glibc

/// Waits until a descriptor has something to read; false when something else has to be looked at.
///
/// - Parameter watch: a descriptor of signals, which end the wait as well.
func waitForInput(
    _ descriptor: Int32, orSignals watch: Int32?, before deadline: ContinuousClock.Instant?
) throws(TerminalError) -> Bool {
    var waiting = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    if let watch { waiting.append(pollfd(fd: watch, events: Int16(POLLIN), revents: 0)) }
    let ready = unsafe poll(&waiting, nfds_t(waiting.count), milliseconds(until: deadline))
    if ready < 0 {
        if errno == EINTR { return false }
        throw .last(.poll)
    }
    if waiting[0].revents & Int16(POLLNVAL) != 0 { throw TerminalError(.poll, code: EBADF) }
    return waiting[0].revents != 0
}

/// The bytes that a descriptor has, none where it has to be asked again; nil at the end of the
/// input, or when the terminal has hung up, which answers EIO.
func readInput(_ descriptor: Int32) throws(TerminalError) -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe read(descriptor, &chunk, chunk.count)
    if count > 0 { return Array(chunk.prefix(count)) }
    if count == 0 || errno == EIO { return nil }
    if errno == EINTR || errno == EAGAIN { return [] }
    throw .last(.read)
}

/// How long `poll` waits at a stretch. Its clock stands still while the machine sleeps, the
/// deadline's does not: a second at most, then look again. Without a deadline as long as it takes.
private func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let rest = ContinuousClock.now.duration(to: deadline)
    if rest >= .seconds(1) { return 1_000 }
    return Int32(max(0, rest / .milliseconds(1)).rounded(.up))
}
